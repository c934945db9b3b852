import { Injectable } from '@nestjs/common';
import { DomanFel, type Faltfel, Handelselogg, inaktuell, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import {
  ArendeimportForrad,
  type Importblad,
  type Importpost,
  type Rubrikmappning,
} from './arendeimport.repository.js';
import {
  type Bladmappning,
  type Importbladslag,
  IMPORTBLADSLAG,
  type Mappning,
  VARDEFALT,
  type Vardefalt,
} from './arendeimport.typer.js';
import { gissaDatumordning } from './domain/datum.js';
import { faltFor, gissaKolumner, gissaSlag } from './domain/falt.js';
import { arVal, gissaVarde } from './domain/varden.js';
import { LamnaArendeimport } from './lamna-arendeimport.service.js';

const EXEMPEL = 5;
const FOR_DATUM = 200;

export interface Lastblad {
  nr: number;
  filnamn: string;
  namn: string;
  slag: Importbladslag | null;
  rader: number;
  datumordning: 'dm' | 'md';
  kolumner: { nr: number; rubrik: string; exempel: string[]; falt: string | null }[];
}

export interface Importvarde {
  falt: Vardefalt;
  text: string;
  antal: number;
  blir: string | null;
}

/** Vad kolumner och värden är: gissat, valt, sparat för systemet. */
@Injectable()
export class MappaImport {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly lamna: LamnaArendeimport,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** Bladen med kolumner, exempel och fält: som de valts, annars som de gissas. @throws DomanFel 404 */
  async blad(namndId: string, importId: string): Promise<Lastblad[]> {
    const post = await this.hamta(namndId, importId);
    const svar: Lastblad[] = [];
    for (const blad of await this.forrad.blad(importId)) {
      const exempel = await this.forrad.exempel(importId, blad.nr, FOR_DATUM);
      const mappat = post.mappning?.blad.find((ett) => ett.nr === blad.nr) ?? gissadMappning(blad, exempel);
      svar.push({
        nr: blad.nr,
        filnamn: blad.filnamn,
        namn: blad.namn,
        slag: mappat.slag,
        rader: blad.rader,
        datumordning: mappat.datumordning ?? 'dm',
        kolumner: kolumnerna(blad, exempel, mappat),
      });
    }
    return svar;
  }

  /** De värden som översätts, och vad de blir. @throws DomanFel 404 */
  async varden(namndId: string, importId: string): Promise<Importvarde[]> {
    const post = await this.hamta(namndId, importId);
    const samlade = new Map<string, Importvarde>();
    for (const blad of await this.blad(namndId, importId)) {
      for (const { nr, falt } of blad.kolumner) {
        const vardefalt = VARDEFALT.find((ett) => ett === falt);
        if (vardefalt === undefined || blad.slag === null) continue;
        for (const { text, antal } of await this.forrad.varden(importId, blad.nr, nr)) {
          const nyckel = `${vardefalt}\u001f${text}`;
          const blir = post.mappning?.varden[vardefalt]?.[text] ?? gissaVarde(vardefalt, text);
          const hittills = samlade.get(nyckel)?.antal ?? 0;
          samlade.set(nyckel, { falt: vardefalt, text, antal: antal + hittills, blir });
        }
      }
    }
    return [...samlade.values()].sort((a, b) => a.falt.localeCompare(b.falt) || b.antal - a.antal);
  }

  /** @throws DomanFel 404, 412, ARENDEIMPORT.LAGE, ARENDEIMPORT.MAPPNING med vad som saknas */
  @Transactional()
  async satt(namndId: string, importId: string, version: number, dto: Mappning & { spara?: string }): Promise<void> {
    const post = await this.last(namndId, importId, version);
    const blad = await this.forrad.blad(importId);
    const mappning = { blad: dto.blad.map(utanTomma), varden: dto.varden };
    provaMappning(mappning, blad);
    await this.borjaProva(post, mappning);
    const namn = dto.spara?.trim() ?? '';
    if (namn !== '') {
      const rubriker = somRubriker(mappning, blad);
      const { namn: av } = this.sammanhang.aktor();
      await this.forrad.sparaMappning(namndId, {
        namn,
        kalla: post.kalla,
        mappning: rubriker,
        av,
        tid: this.klocka.nu(),
      });
    }
  }

  /** Läser med en mappning som sparats ur en annan fil. @throws DomanFel 404, 412, ARENDEIMPORT.LAGE, ARENDEIMPORT.MAPPNING */
  @Transactional()
  async anvand(namndId: string, importId: string, version: number, mappningId: string): Promise<void> {
    const post = await this.last(namndId, importId, version);
    const sparad = await this.forrad.sparad(namndId, mappningId);
    if (sparad === null) throw saknas('Mappningen');
    const blad = await this.forrad.blad(importId);
    const mappning = { blad: blad.map((ett) => franRubriker(ett, sparad.mappning)), varden: sparad.mappning.varden };
    provaMappning(mappning, blad);
    await this.borjaProva(post, mappning);
  }

  async sparade(namndId: string): Promise<{ id: string; namn: string; kalla: string }[]> {
    return await this.forrad.sparade(namndId);
  }

  private async borjaProva(post: Importpost, mappning: Mappning): Promise<void> {
    await this.forrad.andra(post.id, { mappning, lage: 'provar', skrivna: 0 });
    await this.lamna.lagg(post.namndId, post.id, 'prova', post.version + 1);
    await this.handelser.skriv({
      namndId: post.namndId,
      typ: 'arendeimport.mappad',
      objekt: 'arendeimport',
      objektId: post.id,
      efter: { blad: mappning.blad },
    });
  }

  private async hamta(namndId: string, importId: string): Promise<Importpost> {
    const post = await this.forrad.hamta(namndId, importId);
    if (post === null) throw saknas('Importen');
    return post;
  }

  private async last(namndId: string, importId: string, version: number): Promise<Importpost> {
    await this.hamta(namndId, importId);
    const post = await this.forrad.last(importId);
    if (post === null) throw saknas('Importen');
    if (post.version !== version) throw inaktuell();
    if (post.lage !== 'last' && post.lage !== 'provad') {
      throw new DomanFel('ARENDEIMPORT.LAGE', LAGE_TEXT[post.lage] ?? 'Importen kan inte ändras nu.');
    }
    return post;
  }
}

const LAGE_TEXT: Partial<Record<Importpost['lage'], string>> = {
  laser: 'Filerna läses ännu. Vänta tills de är lästa.',
  provar: 'Raderna prövas ännu. Vänta tills de är prövade.',
  olaslig: 'Filerna gick inte att läsa. Börja om med nya filer.',
  pagar: 'Importen pågår. Avbryt den först.',
  avbruten: 'Importen har börjat skriva. Fortsätt eller ångra den.',
  klar: 'Importen är genomförd. Ångra den, eller börja en ny.',
  angras: 'Importen ångras.',
  angrad: 'Importen är ångrad. Börja en ny.',
};

function gissadMappning(blad: Importblad, exempel: readonly string[][]): Bladmappning {
  const slag = gissaSlag(blad.namn, blad.rubriker);
  const kolumner = slag === null ? {} : gissaKolumner(slag, blad.rubriker);
  const datum = Object.entries(kolumner).filter(([, falt]) => DATUMFALT.has(falt));
  const varden = datum.flatMap(([plats]) => exempel.map((rad) => rad[Number(plats)] ?? ''));
  return { nr: blad.nr, slag, kolumner, datumordning: gissaDatumordning(varden) };
}

const DATUMFALT = new Set(['registrerat', 'inkom', 'beslutat', 'avslutat', 'datum', 'registrerad']);

const kolumnerna = (blad: Importblad, exempel: readonly string[][], mappat: Bladmappning): Lastblad['kolumner'] =>
  blad.rubriker.map((rubrik, nr) => ({
    nr,
    rubrik: rubrik.trim(),
    exempel: [...new Set(exempel.map((rad) => (rad[nr] ?? '').trim()).filter((cell) => cell !== ''))].slice(0, EXEMPEL),
    falt: mappat.kolumner[String(nr)] ?? null,
  }));

const utanTomma = ({ nr, slag, kolumner, datumordning }: Bladmappning): Bladmappning => ({
  nr,
  slag,
  kolumner: Object.fromEntries(Object.entries(kolumner).filter(([, falt]) => falt !== '')),
  ...(datumordning === undefined ? {} : { datumordning }),
});

/** @throws DomanFel ARENDEIMPORT.MAPPNING */
function provaMappning(mappning: Mappning, blad: readonly Importblad[]): void {
  const fel: Faltfel[] = mappning.blad.flatMap((ett, plats) => bladfel(ett, plats, blad));
  if (!mappning.blad.some((ett) => ett.slag !== null))
    fel.push({ stig: 'blad', text: 'Välj vad minst ett blad innehåller.' });
  for (const [falt, val] of Object.entries(mappning.varden)) {
    const vardefalt = VARDEFALT.find((ett) => ett === falt);
    for (const [text, blir] of Object.entries(val)) {
      if (vardefalt === undefined || typeof blir !== 'string' || !arVal(vardefalt, blir)) {
        fel.push({ stig: `varden.${falt}`, text: `”${text.slice(0, 40)}” kan inte bli det. Välj ur listan.` });
      }
    }
  }
  if (fel.length > 0)
    throw new DomanFel('ARENDEIMPORT.MAPPNING', 'Kolumnerna är inte klara.', { status: 422, falt: fel });
}

function bladfel({ nr, slag, kolumner }: Bladmappning, plats: number, blad: readonly Importblad[]): Faltfel[] {
  const last = blad.find((ett) => ett.nr === nr);
  if (last === undefined) return [{ stig: `blad.${String(plats)}`, text: 'Bladet finns inte i filerna.' }];
  if (slag === null) return [];
  if (!IMPORTBLADSLAG.includes(slag))
    return [{ stig: `blad.${String(plats)}.slag`, text: 'Välj vad bladet innehåller.' }];
  const finns = faltFor(slag);
  const valda = Object.values(kolumner);
  const stig = `blad.${String(plats)}.kolumner`;
  const okanda = Object.entries(kolumner).filter(
    ([k, f]) => !finns.has(f) || !/^\d{1,3}$/u.test(k) || Number(k) >= last.rubriker.length,
  );
  const dubbla = valda.filter((falt, i) => valda.indexOf(falt) !== i);
  const saknade = [...finns.values()].filter((falt) => falt.kravs && !valda.includes(falt.falt));
  return [
    ...okanda.map(([kolumn, falt]) => ({ stig, text: `Kolumn ${kolumn} kan inte bli ”${falt}”.` })),
    ...dubbla.map((falt) => ({ stig, text: `Två kolumner är ${finns.get(falt)?.rubrik ?? falt}. Välj en.` })),
    ...saknade.map((falt) => ({
      stig,
      text: `Bladet ”${last.namn}” saknar ${falt.rubrik}. Välj vilken kolumn det är.`,
    })),
  ];
}

const somRubriker = (mappning: Mappning, blad: readonly Importblad[]): Rubrikmappning => ({
  varden: mappning.varden,
  blad: mappning.blad.flatMap(({ nr, slag, kolumner, datumordning }) => {
    if (slag === null) return [];
    const rubriker = blad.find((ett) => ett.nr === nr)?.rubriker ?? [];
    const par = Object.entries(kolumner).map(([plats, falt]) => [rubriker[Number(plats)]?.trim() ?? '', falt] as const);
    return [{ slag, kolumner: Object.fromEntries(par), ...(datumordning === undefined ? {} : { datumordning }) }];
  }),
});

/** Den sparade mappning vars rubriker bladet har flest av. */
function franRubriker(blad: Importblad, sparad: Rubrikmappning): Bladmappning {
  const prov = sparad.blad.map((ett) => {
    const par = blad.rubriker.flatMap((rubrik, plats) => {
      const falt = ett.kolumner[rubrik.trim()];
      return falt === undefined ? [] : [[String(plats), falt] as const];
    });
    return { ett, par };
  });
  const basta = prov.sort((a, b) => b.par.length - a.par.length)[0];
  const slag = IMPORTBLADSLAG.find((s) => s === basta?.ett.slag) ?? null;
  if (basta === undefined || basta.par.length === 0) return { nr: blad.nr, slag: null, kolumner: {} };
  const { datumordning } = basta.ett;
  return {
    nr: blad.nr,
    slag,
    kolumner: Object.fromEntries(basta.par),
    ...(datumordning === undefined ? {} : { datumordning }),
  };
}
