import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { type Lamnadfil, Lasfel, lasTabellbok } from '#organisation';
import { DomanFel } from '#plattform';
import { DelegationsbeslutForrad } from './delegationsbeslut.repository.js';
import type { Radvarning } from './delegationsbeslut.typer.js';
import { cellText, gissaKolumner, type Kolumnval, lasInklistrat, lasTabell } from './domain/tabell.js';
import { datumlage } from './domain/tolka-datum.js';
import { type Lastrad, type Radtext, tolkaRad } from './domain/tolka-rad.js';
import { type Jamforrad, varnaLista } from './domain/varna-lista.js';
import { Enhetsratt } from './enhetsratt.service.js';
import type { Provgrund } from './provgrund.service.js';
import { Provgrunder } from './provgrund.service.js';
import { sparFor } from './radskrivning.service.js';
import { jamforrad } from './visa-delegationsbeslut.service.js';

/** En rad som ska tas in, med det som lästes och det som är fel. */
export interface Forhandsrad {
  /** Radens nummer i tabellen. */
  rad: number;
  /** Samma rad ger samma nyckel: den tas in en gång. */
  nyckel: string;
  text: Radtext;
  fran: string | null;
  till: string | null;
  antal: number;
  delegat: string | null;
  redan: boolean;
  /** Raden saknar beslut och kan inte tas in. */
  gar: boolean;
  varningar: Radvarning[];
}

export interface Forhandsvisning {
  tabell: string[][];
  rubrikrad: number;
  kolumner: Kolumnval;
  rader: Forhandsrad[];
}

const MEST_RADER = 2000;

/** Läser en inklistrad tabell eller en fil, och visar hur raderna skulle bli. Ingenting sparas. */
@Injectable()
export class Inklistring {
  constructor(
    private readonly forrad: DelegationsbeslutForrad,
    private readonly grunder: Provgrunder,
    private readonly ratter: Enhetsratt,
  ) {}

  /** @throws DomanFel DELEGATION.FIL */
  async filtabell(fil: Lamnadfil): Promise<string[][]> {
    try {
      const { bok } = await lasTabellbok(fil.innehall);
      const blad = bok.blad.filter(({ dolt, rader }) => !dolt && rader.length > 0);
      const storst = blad.toSorted((a, b) => b.rader.length - a.rader.length)[0];
      if (storst === undefined) throw filfel('Filen har inga rader. Välj en annan fil.');
      return storst.rader.map((rad) => rad.map(cellText));
    } catch (orsak) {
      if (orsak instanceof Lasfel) throw filfel(orsak.message);
      throw orsak;
    }
  }

  /** @param fraga text som klistrats in, eller tabellen som den redan lästes @throws DomanFel 403, 404, 422 */
  async forhandsvisa(
    namndId: string,
    fraga: {
      enhetId: string;
      manad: string;
      text?: string;
      tabell?: string[][];
      kolumner?: Kolumnval;
      rubrikrad?: number;
    },
    jag: Lasare,
  ): Promise<Forhandsvisning> {
    const { enhetId, manad } = fraga;
    const grund = await this.grunder.hamta(namndId);
    const enhet = this.ratter.krav(await this.ratter.for(namndId, jag, grund.alla), enhetId, grund.alla);
    const tabell = fraga.tabell?.map((rad) => rad.map(cellText)) ?? lasInklistrat(fraga.text ?? '');
    const gissat = gissaKolumner(tabell);
    const val = { rubrikrad: fraga.rubrikrad ?? gissat.rubrikrad, kolumner: fraga.kolumner ?? gissat.kolumner };
    const lasta = lasTabell(tabell, val);
    if (lasta.length > MEST_RADER)
      throw filfel(`Tabellen har ${String(lasta.length)} rader. Ta högst ${String(MEST_RADER)} åt gången.`);
    const nycklar = nycklarFor(
      enhetId,
      manad,
      lasta.map(({ text }) => text),
    );
    const redan = await this.forrad.medNycklar(namndId, nycklar);
    const tolkade = lasta.map(({ text }) =>
      tolkaRad(text, { idag: grund.idag, manad, kod: enhet.kod, personer: grund.personer }),
    );
    const nya = tolkade.map((last, plats) => somJamforrad(last, { enhetId, manad, grund, id: `ny-${String(plats)}` }));
    const kvar = nya.filter((_, plats) => !redan.has(nycklar[plats] ?? ''));
    const fore = (await this.forrad.attJamfora(namndId, enhetId, manad)).map((rad) => jamforrad(rad, rad.rad));
    const antalFore = fore.filter((rad) => rad.enhetId === enhetId && rad.manad === manad).length;
    const varningar = varnaLista(
      kvar,
      [...fore, ...kvar.map((rad, plats) => ({ ...rad, rad: antalFore + plats + 1 }))],
      grund,
    );
    const rader = lasta.map((rad, plats): Forhandsrad => {
      const nyckel = nycklar[plats] ?? '';
      const egna = { nyckel, redan: redan.has(nyckel), varningar: varningar.get(`ny-${String(plats)}`) ?? [] };
      return { ...rad, ...visad(tolkade[plats], grund), ...egna };
    });
    return { tabell, ...val, rader };
  }
}

/** Det i den lästa raden som visas. */
function visad(
  last: Lastrad | undefined,
  { namn }: Pick<Provgrund, 'namn'>,
): Pick<Forhandsrad, 'fran' | 'till' | 'antal' | 'delegat' | 'gar'> {
  const delegat = last?.delegatPersonId == null ? last?.delegatText : namn.get(last.delegatPersonId);
  const { fran = null, till = null, antal = 1, beslut = '' } = last ?? {};
  return { fran, till, antal, delegat: delegat ?? null, gar: beslut !== '' };
}

function somJamforrad(
  last: Lastrad,
  { enhetId, manad, grund, id }: { enhetId: string; manad: string; grund: Provgrund; id: string },
): Jamforrad {
  const nr = last.nummer.slag === 'nummer' ? last.nummer : null;
  return {
    ...last,
    id,
    enhetId,
    manad,
    manadFran: manad,
    rad: 0,
    datumlage: datumlage(last.datumText, last.fran),
    spar: sparFor(last, grund, manad),
    dnrKod: nr?.kod ?? null,
    dnrAr: nr?.ar ?? null,
    dnrFran: nr?.fran ?? null,
    dnrTill: nr?.till ?? null,
    dnrText: last.nummer.slag === 'nasta' ? null : last.dnrText,
    delegationshinder: null,
    medgivet: [],
  };
}

/** Nycklar av radernas innehåll: samma tabell två gånger ger samma nycklar, och två lika rader i tabellen var sin. */
export function nycklarFor(enhetId: string, manad: string, rader: readonly Radtext[]): string[] {
  const sedda = new Map<string, number>();
  return rader.map((text) => {
    const innehall = JSON.stringify([
      enhetId,
      manad,
      text.datum,
      text.punkt,
      text.beslut,
      text.antal,
      text.dnr,
      text.delegat,
      text.spar,
    ]);
    const gang = (sedda.get(innehall) ?? 0) + 1;
    sedda.set(innehall, gang);
    return createHash('sha256')
      .update(`${innehall}#${String(gang)}`)
      .digest('hex');
  });
}

const filfel = (text: string): DomanFel =>
  new DomanFel('DELEGATION.FIL', text, { status: 422, falt: [{ stig: 'fil', text }] });
