import { createHash } from 'node:crypto';
import { faktahash, type PakethandlingUnderlag, type PaketpunktUnderlag, type PaketUnderlag } from '#dokument';
import type { PaketfilUnderlag } from '#dokument';
import type { Insyn } from '../insyn/insyn.service.js';
import type { Foredragningslista, Punkt } from '../lista/lista.typer.js';
import { visadPunkt } from '../lista/visa-lista.service.js';
import type { Paketformat, Paketurval } from './paket.typer.js';

/** En fil ur listan med innehåll, eller varför den inte är med. */
export type Paketfiler = ReadonlyMap<string, PaketfilUnderlag>;

/** Det av en läsares rätt som avgör vad som ligger i paketet. */
export interface Paketratt {
  insyn: Insyn;
  /** Nycklarna till de punkter som läsaren är jävig i. */
  jav: ReadonlySet<string>;
}

/** Punkterna som de numreras i kallelsen. */
export const numrerade = (lista: Foredragningslista): { nr: number; punkt: Punkt }[] =>
  lista.punkter.filter((p) => !p.utgar).map((punkt, plats) => ({ nr: plats + 1, punkt }));

/** Punkterna som ska med, som läsaren får se dem. */
export function visade(
  lista: Foredragningslista,
  urval: Pick<Paketurval, 'punkter'>,
  ratt: Paketratt,
): { nr: number; hel: Punkt; punkt: Punkt }[] {
  return numrerade(lista)
    .filter(({ punkt }) => urval.punkter === null || urval.punkter.includes(punkt.nyckel))
    .filter(({ punkt }) => !ratt.jav.has(punkt.nyckel))
    .map(({ nr, punkt }) => ({ nr, hel: punkt, punkt: visadPunkt(punkt, ratt.insyn) }));
}

const SKRIVELSER = new Set(['tjansteskrivelse', 'skrivelse', 'yttrande']);

/** Skrivelsen är 7.0 och det andra dess bilagor; utan skrivelse börjar numren på 7.1. */
function marken(nr: number, handlingar: Punkt['handlingar']): string[] {
  const forst = SKRIVELSER.has(handlingar[0]?.typ ?? '') ? 0 : 1;
  return handlingar.map((_, plats) => `${String(nr)}.${String(forst + plats)}`);
}

/** Kontorsdokumentets ställe i stämpeln och i mappen är dess handlings. */
function handlingen(
  h: Punkt['handlingar'][number],
  marke: string,
  hemligtArende: boolean,
  filer: Paketfiler,
): PakethandlingUnderlag {
  return {
    marke,
    titel: h.titel,
    ...(h.datum === null ? {} : { datum: h.datum }),
    hemlig: h.sekretess || hemligtArende,
    filer: h.filer.flatMap((fil) => filer.get(fil.id) ?? []),
  };
}

/** Punkten i paketet, och vad som inte är med i den. */
function punkten(nr: number, hel: Punkt, punkt: Punkt, filer: Paketfiler): PaketpunktUnderlag {
  const pa = marken(nr, punkt.handlingar);
  const utelamnade = punkt.handlingar.filter((h) => h.filer.length === 0 && h.utelamnad);
  const med = punkt.handlingar.flatMap((h, i) =>
    h.filer.length === 0 ? [] : [handlingen(h, pa[i] ?? String(nr), hel.sekretess && !hel.oppen, filer)],
  );
  return {
    nr,
    titel: punkt.titel,
    ...(punkt.dnr === null ? {} : { dnr: punkt.dnr }),
    ...(punkt.foredragande === null ? {} : { foredragande: punkt.foredragande }),
    forslag: punkt.beslutsforslag,
    handlingar: med,
    saknas: [
      ...utelamnade.map((h) => `${h.titel} lämnas ut på begäran.`),
      ...(hel.handlingar.length > punkt.handlingar.length ? ['Handlingar som omfattas av sekretess ingår inte.'] : []),
    ],
  };
}

const uppraknade = (nr: readonly number[]): string =>
  nr.length < 2 ? nr.join('') : `${nr.slice(0, -1).join(', ')} och ${String(nr.at(-1))}`;

/** Vad som utelämnats ur hela paketet, som meningar. */
function utelamnat(lista: Foredragningslista, urval: Pick<Paketurval, 'punkter'>, ratt: Paketratt): string[] {
  const alla = numrerade(lista);
  const jav = alla.filter(({ punkt }) => ratt.jav.has(punkt.nyckel)).map(({ nr }) => nr);
  const hemliga = visade(lista, urval, ratt)
    .filter(({ hel, punkt }) => hel.handlingar.length > punkt.handlingar.length || hel.titel !== punkt.titel)
    .map(({ nr }) => nr);
  return [
    ...(urval.punkter === null ? [] : ['Bara de valda ärendena ingår.']),
    ...(hemliga.length === 0 ? [] : [`Handlingar med sekretess i ärende ${uppraknade(hemliga)} ingår inte.`]),
    ...(jav.length === 0 ? [] : [`Ärende ${uppraknade(jav)} ingår inte, på grund av jäv.`]),
  ];
}

/** Det som inte är tid. */
export type Paketfakta = Omit<PaketUnderlag, 'skapad' | 'gjord'>;

/** Underlaget utan tid: samma innehåll ger samma fakta, och samma paket. */
export function paketfakta(
  grund: Pick<PaketUnderlag, 'brevhuvud' | 'mote' | 'for' | 'kallelse'> & { lasare: string | null },
  lista: Foredragningslista,
  urval: Pick<Paketurval, 'punkter'>,
  ratt: Paketratt,
  filer: Paketfiler,
): Paketfakta {
  const { lasare, ...ovrigt } = grund;
  return {
    ...ovrigt,
    ...(lasare === null ? {} : { lasare }),
    version: lista.nr,
    arbetslista: !lista.fryst,
    utelamnat: utelamnat(lista, urval, ratt),
    punkter: visade(lista, urval, ratt)
      .map(({ nr, hel, punkt }) => punkten(nr, hel, punkt, filer))
      .filter((punkt) => punkt.handlingar.length > 0 || punkt.saknas.length > 0),
  };
}

/** Räknas upp när paketen ska bli andra fast underlaget är detsamma. */
const UTGAVA = 1;

/** sha256 av allt som paketet görs av. @param agare den som paketet är personligt för */
export function pakethash(fakta: Paketfakta, format: Paketformat, agare: string | null): string {
  const grund = faktahash({ ...fakta, skapad: '' });
  return createHash('sha256')
    .update(JSON.stringify([UTGAVA, format, agare, grund]))
    .digest('hex');
}
