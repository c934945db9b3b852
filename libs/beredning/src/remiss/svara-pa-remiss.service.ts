import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { ArendeForrad, type Fil } from '#diarium';
import { remisskvittoMejl } from '#dokument';
import { Organisation, type Namnd } from '#organisation';
import {
  DomanFel,
  Fillagring,
  giltigMejladress,
  Handelselogg,
  Klocka,
  Konfiguration,
  nyttId,
  saknas,
  Sammanhang,
  Brevhemlighet,
  Utskickstjanst,
} from '#plattform';
import { lasRemisstoken } from './domain/remisslank.js';
import { FLEST_SVARSFILER, provaSvarsfil } from './domain/svarsfil.js';
import { InstansForrad } from './instans.repository.js';
import type { Kontaktperson } from './kontakt.repository.js';
import { avsandare, LamnaUtRemiss } from './lamna-ut-remiss.service.js';
import { Missivfiler } from './missivfiler.service.js';
import { fel } from './prova-remiss.js';
import { RemissForrad } from './remiss.repository.js';
import {
  HALLNINGSORD,
  type Instans,
  type NyttSvar,
  type Remiss,
  type Remissvar,
  type SparatUtkast,
  type Svarsutkast,
} from './remiss.typer.js';
import { SvarForrad } from './svar.repository.js';
import { TaEmotSvar } from './ta-emot-svar.service.js';

export const TOMT_UTKAST: Svarsutkast = { text: '', hallning: null, namn: '', epost: '', avsnitt: [] };

/** Det som svarssidan visar: bara vad som gick till den instansen. */
export interface Svarslage {
  instans: Instans;
  remiss: Remiss;
  dnr: string;
  namnd: Namnd;
  kontakt: Kontaktperson | null;
  avsnitt: { id: string; rubrik: string }[];
  filer: { id: string; titel: string; filnamn: string; mediatyp: string; storlek: number; sha256: string }[];
  utkast: SparatUtkast | null;
  svar: Remissvar | null;
  /** Går att svara nu. */
  oppet: boolean;
  /** Sista dagen har passerat. */
  sent: boolean;
}

/** Svaret på en remiss genom länken i brevet, utan inloggning: sidan visar, knappen svarar. */
@Injectable()
export class SvaraPaRemiss {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly svar: SvarForrad,
    private readonly arenden: ArendeForrad,
    private readonly organisation: Organisation,
    private readonly mottagning: TaEmotSvar,
    private readonly utlamning: LamnaUtRemiss,
    private readonly missiv: Missivfiler,
    private readonly lagring: Fillagring,
    private readonly utskick: Utskickstjanst,
    private readonly hemlighet: Brevhemlighet,
    private readonly konfiguration: Konfiguration,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404, lika för en länk som aldrig funnits, återkallats eller gått ut */
  async lage(token: string): Promise<Svarslage> {
    const { instans, remiss } = await this.las(token);
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    if (arende === null) throw saknas('Remissen');
    const missiv = await this.missiv.registrerad(remiss);
    const bilagor = (await this.remisser.bilagor(remiss.id)).filter((en) => !en.hemlig && !en.makulerad);
    const svar = await this.svar.forInstans(instans.id);
    return {
      instans,
      remiss,
      dnr: arende.dnr,
      namnd: await this.organisation.namnd(remiss.namndId),
      kontakt: await this.utlamning.kontakt(remiss),
      avsnitt: await this.remisser.avsnitt(remiss.id),
      filer: [
        ...(missiv === null ? [] : [{ ...missiv, id: missiv.filId, mediatyp: missiv.typ, titel: 'Missivet' }]),
        ...bilagor.flatMap((en) => en.filer.map((fil) => ({ ...fil, titel: en.titel }))),
      ],
      utkast: await this.svar.utkast(instans.id),
      svar,
      oppet: instans.lage === 'vantar' && remiss.lage === 'skickad',
      sent: this.klocka.idag() > instans.sistaDag,
    };
  }

  /** En av filerna som följde med remissen. @throws DomanFel 404 */
  async fil(token: string, filId: string): Promise<{ fil: Svarslage['filer'][number]; innehall: Buffer }> {
    const fil = (await this.lage(token)).filer.find((en) => en.id === filId);
    if (fil === undefined) throw saknas('Filen');
    return { fil, innehall: await this.lagring.lasAllt(fil.sha256) };
  }

  /** Prövar och sparar en uppladdad fil. @throws DomanFel 422 REMISS.FIL */
  async sparaFil(filnamn: string, innehall: Buffer): Promise<Fil> {
    const mediatyp = provaSvarsfil(filnamn, innehall);
    return { ...(await this.lagring.spara(innehall)), filnamn, mediatyp };
  }

  /**
   * Sparar utkastet. Filerna läggs alltid till; texten bara när ingen annan har sparat sedan sidan öppnades.
   * @param version den som sidan visade; 0 när inget var sparat
   * @returns falskt när någon annan hann före med texten
   * @throws DomanFel 404, REMISS.STANGD, 422
   */
  @Transactional()
  async spara(
    token: string,
    innehall: Svarsutkast,
    val: { version: number; nya: readonly Fil[]; bort: readonly number[] },
  ): Promise<boolean> {
    const { instans } = await this.lasOppen(token);
    const sparat = await this.svar.utkast(instans.id);
    const kvar = (sparat?.filer ?? []).filter((_, plats) => !val.bort.includes(plats));
    const nya = val.nya.filter((en) => !kvar.some((ett) => ett.sha256 === en.sha256 && ett.filnamn === en.filnamn));
    if (kvar.length + nya.length > FLEST_SVARSFILER) {
      throw fel('REMISS.FIL', 'filer', `Lämna högst ${String(FLEST_SVARSFILER)} filer.`);
    }
    const samma = (sparat?.version ?? 0) === val.version;
    const text = samma || sparat === null ? innehall : sparat.innehall;
    await this.svar.sparaUtkast(instans.id, text, [...kvar, ...nya], this.klocka.nu());
    return samma;
  }

  /**
   * Lämnar svaret. Samma sändning två gånger blir ett svar.
   * @throws DomanFel 404, REMISS.STANGD, 422
   */
  @Transactional()
  async skicka(token: string, utkast: Svarsutkast, avstar: boolean): Promise<void> {
    const { instans, remiss } = await this.las(token, true);
    if (instans.lage === 'svarat' || instans.lage === 'avstar') return;
    kravOppen(instans, remiss);
    const namn = utkast.namn.trim();
    const epost = utkast.epost.trim();
    const filer = (await this.svar.utkast(instans.id))?.filer ?? [];
    if (namn === '') throw fel('REMISS.NAMN', 'namn', 'Skriv ditt namn.');
    if (epost !== '' && !giltigMejladress(epost)) throw fel('REMISS.EPOST', 'epost', 'Rätta mejladressen.');
    const svar = nyttSvar(utkast, namn, avstar, this.klocka.idag());
    if (
      !avstar &&
      svar.text === null &&
      filer.length === 0 &&
      svar.hallning === 'ej_angiven' &&
      svar.avsnitt.length === 0
    ) {
      throw fel('REMISS.TOMT', 'text', 'Skriv ett svar, bifoga en fil eller ange vad ni anser.');
    }
    const aktor = { kontoId: null, personId: null, namn: instans.namn, system: false };
    await this.sammanhang.som(aktor, async () => {
      await this.mottagning.taEmot(remiss, instans, svar, { filer: avstar ? [] : filer });
      await this.kvittera(remiss, instans, svar, epost, avstar ? 0 : filer.length);
    });
  }

  private async kvittera(
    remiss: Remiss,
    instans: Instans,
    svar: NyttSvar,
    epost: string,
    filer: number,
  ): Promise<void> {
    const adress = epost === '' ? instans.epost : epost;
    const arende = await this.arenden.hamta(remiss.namndId, remiss.arendeId);
    if (adress === null || arende === null) return;
    const namnd = await this.organisation.namnd(remiss.namndId);
    const grund = {
      ...avsandare(namnd, await this.utlamning.kontakt(remiss)),
      instans: instans.namn,
      rubrik: remiss.rubrik,
      dnr: arende.dnr,
      inkommet: { datum: this.klocka.idag(), tid: klockslag(this.klocka.nu()) },
      hallning: HALLNINGSORD[svar.hallning],
      filer,
    };
    const brev = remisskvittoMejl({ ...grund, svarslank: this.utlamning.adress(instans) });
    const utan = remisskvittoMejl({ ...grund, svarslank: `${this.konfiguration.adress}/remissvar` });
    await this.utskick.skapa({
      namndId: remiss.namndId,
      slag: 'ovrigt',
      objekt: 'remisskvitto',
      objektId: instans.id,
      version: 1,
      gemensamt: {
        amne: utan.amne,
        text: utan.text,
        html: utan.html,
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        bilagor: [],
      },
      mottagare: [
        {
          personId: nyttId(),
          namn: instans.namn,
          adress,
          brev: this.hemlighet.forsegla({ amne: brev.amne, text: brev.text, html: brev.html }),
        },
      ],
    });
  }

  private async lasOppen(token: string): Promise<{ instans: Instans; remiss: Remiss }> {
    const last = await this.las(token, true);
    kravOppen(last.instans, last.remiss);
    return last;
  }

  private async las(token: string, medLas = false): Promise<{ instans: Instans; remiss: Remiss }> {
    const hash = lasRemisstoken(token);
    const sedd = hash === null ? null : await this.instanser.medLank(hash);
    const instans = sedd === null ? null : medLas ? await this.instanser.lasRad(sedd.id) : sedd;
    if (instans === null || instans.lankAterkallad || (instans.lankGallerTill ?? '') < this.klocka.idag()) {
      throw saknas('Remissen');
    }
    // Länken kan ha bytts medan raden väntade på låset.
    if (instans.lankNr !== sedd?.lankNr) throw saknas('Remissen');
    const remiss = await this.remisser.medId(instans.remissId);
    if (remiss === null) throw saknas('Remissen');
    return { instans, remiss };
  }
}

function kravOppen(instans: Instans, remiss: Remiss): void {
  if (instans.lage === 'vantar' && remiss.lage === 'skickad') return;
  throw new DomanFel('REMISS.STANGD', 'Remissen tar inte emot fler svar här. Kontakta nämnden.');
}

function nyttSvar(u: Svarsutkast, namn: string, avstar: boolean, idag: string): NyttSvar {
  const text = u.text.trim();
  return {
    satt: 'lank',
    hallning: avstar ? 'avstar' : (u.hallning ?? 'ej_angiven'),
    text: text === '' ? null : text,
    innehall: null,
    inkommetDag: idag,
    lamnatAv: namn,
    avsnitt: avstar
      ? []
      : u.avsnitt
          .filter((en) => en.hallning !== null || en.text.trim() !== '')
          .map((en) => ({
            avsnittId: en.avsnittId,
            hallning: en.hallning ?? 'ej_angiven',
            text: en.text.trim() === '' ? null : en.text.trim(),
          })),
  };
}

const KLOCKSLAG = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});
const klockslag = (tid: Date): string => KLOCKSLAG.format(tid);
