import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Skrivelsepaminnelser } from '#beredning';
import type { MejlAvsandare } from '#dokument';
import { Organisation } from '#organisation';
import { Klocka, Konfiguration, nyttId, Utskickstjanst } from '#plattform';
import { daysBetween, type IsoDatum } from '#regelverk';
import { type Kontaktrad, KallelseForrad } from '../../kallelse/kallelse.repository.js';
import { FORVALDA_PAMINNELSEDAGAR, paminnelsesteg } from '../domain/paminnelsesteg.js';
import { type Halltid, PaminnelseForrad, type Paminnelseperson } from './paminnelse.repository.js';
import { halltidsbrev, type Paminnelse, paminnelsebrev, type Paminnelsefakta } from './paminnelsebrev.js';

/** En hålltid som det ska påminnas om nu. */
export interface Paminnelsetillfalle {
  halltid: Halltid;
  /** Vilken av nämndens påminnelser det är, i dagar före. */
  steg: number;
  dagarFore: readonly number[];
}

/** Påminner om hålltider. Kvittot och breven skrivs i samma transaktion, så ingen får samma påminnelse två gånger. */
@Injectable()
export class Paminn {
  constructor(
    private readonly forrad: PaminnelseForrad,
    private readonly kontakter: KallelseForrad,
    private readonly skrivelser: Skrivelsepaminnelser,
    private readonly organisation: Organisation,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** Vad det ska påminnas om i dag. */
  async inne(): Promise<Paminnelsetillfalle[]> {
    const idag = this.klocka.idag();
    return (await this.forrad.kommande(idag)).flatMap((halltid) => {
      const dagarFore = halltid.dagar ?? FORVALDA_PAMINNELSEDAGAR;
      const steg = paminnelsesteg(dagarFore, halltid.datum, idag);
      return steg === null ? [] : [{ halltid, steg, dagarFore }];
    });
  }

  /** @returns hur många som fick en påminnelse */
  @Transactional()
  async paminn({ halltid, steg, dagarFore }: Paminnelsetillfalle): Promise<number> {
    const idag = this.klocka.idag();
    const fakta = await this.fakta(halltid, dagarFore, idag);
    const [chefer, presidium] = [
      await this.forrad.chefer(halltid.namndId, idag),
      await this.forrad.presidium(halltid.namndId, idag),
    ];
    const paminda = new Set(await this.forrad.paminda(halltid, steg));
    const nya = paminnelsebrev(fakta, chefer, presidium).filter((en) => !paminda.has(en.personId));
    if (nya.length === 0) return 0;
    const omgangId = nyttId();
    const ider = nya.map((en) => en.personId);
    const ska = new Set(await this.forrad.kvittera(halltid, steg, omgangId, ider, this.klocka.nu()));
    const mottagare = nya.filter((en) => ska.has(en.personId));
    if (mottagare.length > 0) await this.skicka(halltid, omgangId, fakta, mottagare);
    return mottagare.length;
  }

  private async fakta(halltid: Halltid, dagarFore: readonly number[], idag: IsoDatum): Promise<Paminnelsefakta> {
    const namnd = await this.organisation.namnd(halltid.namndId);
    const { sekreterareId } = halltid;
    const sekreterare = sekreterareId === null ? null : await this.kontakter.kontakt(sekreterareId);
    const skrivelser = await this.skrivelser.tillMote(halltid.namndId, halltid.sammantradeId);
    const adress = `${this.konfiguration.adress}/namnder/${halltid.namndId}`;
    return {
      halltid,
      dagarKvar: daysBetween(idag, halltid.datum),
      dagarFore,
      avsandare: {
        kommun: namnd.kommunNamn,
        organ: namnd.namn,
        organKort: namnd.diariekod,
        kontakt: kontakt(sekreterare, namnd.namn),
      },
      ofardiga: await this.forrad.ofardiga(halltid.sammantradeId),
      skrivelser,
      personer: await this.personer(skrivelser),
      namnd: adress,
      lank: `${adress}/sammantraden/${halltid.sammantradeId}`,
    };
  }

  private async personer(
    skrivelser: readonly { skriverId: string | null; vantarPaIder: readonly string[] }[],
  ): Promise<Paminnelseperson[]> {
    const ider = new Set(
      skrivelser.flatMap((s) => [...(s.skriverId === null ? [] : [s.skriverId]), ...s.vantarPaIder]),
    );
    const personer: Paminnelseperson[] = [];
    for (const personId of ider) {
      const person = await this.kontakter.kontakt(personId);
      if (person !== null) personer.push({ personId, namn: person.namn, epost: person.epost });
    }
    return personer;
  }

  private async skicka(
    halltid: Halltid,
    omgangId: string,
    fakta: Paminnelsefakta,
    mottagare: readonly Paminnelse[],
  ): Promise<void> {
    const { kommun, organ, kontakt: fraga } = fakta.avsandare;
    const { amne, text, html } = halltidsbrev(fakta, false);
    await this.utskick.skapa({
      namndId: halltid.namndId,
      slag: 'ovrigt',
      objekt: 'halltidspaminnelse',
      objektId: omgangId,
      version: 1,
      gemensamt: {
        amne,
        text,
        html,
        fran: { namn: `${organ}, ${kommun}`, adress: this.konfiguration.mejlFran },
        ...(fraga.epost === undefined ? {} : { svarTill: { namn: fraga.namn, adress: fraga.epost } }),
        bilagor: [],
      },
      mottagare: mottagare.map(({ personId, namn, epost, brev }) => ({
        personId,
        namn,
        adress: epost,
        brev: { amne: brev.amne, text: brev.text, html: brev.html },
      })),
    });
  }
}

function kontakt(sekreterare: Kontaktrad | null, organ: string): MejlAvsandare['kontakt'] {
  if (sekreterare === null) return { namn: organ, titel: 'kansli' };
  const { namn, telefon, epost } = sekreterare;
  return {
    namn,
    titel: 'nämndsekreterare',
    ...(telefon === null ? {} : { telefon }),
    ...(epost === null ? {} : { epost }),
  };
}
