import { Injectable } from '@nestjs/common';
import { type Arende, Mellannamnd } from '#diarium';
import type { MejlAvsandare, RemissMejl } from '#dokument';
import { remissMejl } from '#dokument';
import { type Namnd, Organisation } from '#organisation';
import { Brevhemlighet, Klocka, Konfiguration, nyttId, Sammanhang, Utskickstjanst } from '#plattform';
import { addDays } from '#regelverk';
import { LANKDAGAR_EFTER, skapaRemisstoken, tokenhash } from './domain/remisslank.js';
import { InstansForrad, type Remisshandelseslag } from './instans.repository.js';
import { type Kontaktperson, KontaktForrad } from './kontakt.repository.js';
import { RemissForrad } from './remiss.repository.js';
import type { Instans, Remiss } from './remiss.typer.js';

export interface Utlamning {
  remiss: Remiss;
  arende: Pick<Arende, 'id' | 'dnr' | 'namndId'>;
  missiv: { sha256: string; filnamn: string; typ: string; storlek: number } | null;
}

/** Lämnar remissen till instanser: mejl med svarslänk genom liggaren, handling hos en annan nämnd, eller papper. */
@Injectable()
export class LamnaUtRemiss {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly kontakter: KontaktForrad,
    private readonly organisation: Organisation,
    private readonly mellan: Mellannamnd,
    private readonly utskick: Utskickstjanst,
    private readonly hemlighet: Brevhemlighet,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Första gången. Instansernas rader ska vara låsta genom remissens lås. */
  async lamna(u: Utlamning, instanser: readonly Instans[]): Promise<void> {
    const nya = instanser.filter((en) => en.lage === 'ny');
    for (const en of nya) {
      const falt = { lage: 'vantar', skickadTid: this.klocka.nu(), ...this.lank(en) };
      await this.instanser.andra(en.id, falt);
      await this.handelse(en, 'skickad');
      if (en.satt === 'namnd' && en.tillNamndId !== null) await this.tillNamnd(u, en, en.tillNamndId);
    }
    await this.mejla(u, nya, 'remiss');
  }

  /** Nytt brev till dem som har mejl. @returns hur många brev */
  async mejla(u: Utlamning, instanser: readonly Instans[], slag: RemissMejl['slag']): Promise<number> {
    const med = instanser.filter((en) => en.epost !== null && en.satt !== 'papper');
    if (med.length === 0) return 0;
    const namnd = await this.organisation.namnd(u.remiss.namndId);
    const kontakt = await this.kontakt(u.remiss);
    const bilagor = (await this.remisser.bilagor(u.remiss.id)).length;
    const skriv = (en: Pick<Instans, 'namn' | 'sistaDag'>, svarslank: string): ReturnType<typeof remissMejl> =>
      remissMejl({
        ...avsandare(namnd, kontakt),
        slag,
        instans: en.namn,
        rubrik: u.remiss.rubrik,
        dnr: u.arende.dnr,
        sistaDag: en.sistaDag,
        bilagor,
        svarslank,
      });
    // Det gemensamma står öppet i liggaren: där finns ingen länk.
    const utan = skriv({ namn: 'instansen', sistaDag: u.remiss.sistaDag }, `${this.konfiguration.adress}/remissvar`);
    await this.utskick.skapa({
      namndId: u.remiss.namndId,
      slag: 'ovrigt',
      objekt: 'remiss',
      objektId: u.remiss.id,
      version: await this.remisser.nastaUtskick(u.remiss.id),
      gemensamt: {
        amne: utan.amne,
        text: utan.text,
        html: utan.html,
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        ...(kontakt?.epost == null ? {} : { svarTill: { namn: kontakt.namn, adress: kontakt.epost } }),
        bilagor: slag !== 'remiss' || u.missiv === null ? [] : [u.missiv],
      },
      mottagare: med.map((en) => {
        const { amne, text, html } = skriv(en, this.adress(en));
        return {
          personId: en.id,
          namn: en.namn,
          adress: en.epost,
          brev: this.hemlighet.forsegla({ amne, text, html }),
        };
      }),
    });
    return med.length;
  }

  /** Adressen till instansens svarssida. */
  adress(en: Instans): string {
    return `${this.konfiguration.adress}/remissvar/${skapaRemisstoken(this.konfiguration.hemlighet, en.id, en.lankNr)}`;
  }

  /** Länkens hash och hur länge den gäller. */
  lank(en: Pick<Instans, 'id' | 'lankNr' | 'sistaDag'>): {
    lankhash: string;
    lankGallerTill: string;
    lankAterkallad: boolean;
  } {
    return {
      lankhash: tokenhash(skapaRemisstoken(this.konfiguration.hemlighet, en.id, en.lankNr)),
      lankGallerTill: addDays(en.sistaDag, LANKDAGAR_EFTER),
      lankAterkallad: false,
    };
  }

  async kontakt({ namndId, handlaggareId }: Remiss): Promise<Kontaktperson | null> {
    return handlaggareId === null ? null : await this.kontakter.hamta(namndId, handlaggareId, this.klocka.idag());
  }

  async handelse(
    en: Pick<Instans, 'id'>,
    slag: Remisshandelseslag,
    val: { text?: string | null; franDag?: string; tillDag?: string; nyckel?: string } = {},
  ): Promise<boolean> {
    return await this.instanser.laggHandelse(en.id, {
      slag,
      ...val,
      av: this.sammanhang.aktor().namn,
      dag: this.klocka.idag(),
      tid: this.klocka.nu(),
    });
  }

  /** Vad nämnderna i samma installation skickar till varandra ligger genast i den andras Att registrera. */
  private async tillNamnd({ remiss, arende, missiv }: Utlamning, en: Instans, namndId: string): Promise<void> {
    if (missiv === null) return;
    const till = await this.organisation.namnd(namndId);
    const bilagor = (await this.remisser.bilagor(remiss.id)).flatMap((b) => b.filer);
    const filer = [{ ...missiv, mediatyp: missiv.typ }, ...bilagor];
    for (const [plats, { filnamn, mediatyp, storlek, sha256 }] of filer.entries()) {
      await this.mellan.lamna({
        franNamndId: remiss.namndId,
        mottagare: till.namn,
        nyckel: plats === 0 ? en.id : nyttId(),
        rubrik: plats === 0 ? `Remiss: ${remiss.rubrik}` : `Bilaga ${String(plats)} till remiss: ${remiss.rubrik}`,
        text: `Svara senast ${en.sistaDag}.`,
        derasDnr: arende.dnr,
        sekretess: false,
        fil: { filnamn, mediatyp, storlek, sha256 },
      });
    }
  }
}

export function avsandare(namnd: Namnd, kontakt: Kontaktperson | null): MejlAvsandare {
  return {
    kommun: namnd.kommunNamn,
    organ: namnd.namn,
    organKort: namnd.diariekod,
    kontakt:
      kontakt === null
        ? { namn: namnd.namn, titel: 'kansli' }
        : {
            namn: kontakt.namn,
            titel: kontakt.titel,
            ...(kontakt.telefon === null ? {} : { telefon: kontakt.telefon }),
            ...(kontakt.epost === null ? {} : { epost: kontakt.epost }),
          },
  };
}
