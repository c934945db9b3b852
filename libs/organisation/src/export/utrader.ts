import { ROLL_TEXT } from '#plattform';
import type { Bladslag } from '../import/import.typer.js';
import { type Blad, bladFor, type Kolumn } from '../import/domain/kolumner.js';
import type { Utblad } from '../import/skriv-tabell.js';
import type { Reglementesversion } from '../reglemente/reglemente.js';
import type { Utperson, Utroll, Uttjanst, Utuppdrag } from './export.repository.js';

export type Utrad = Readonly<Record<string, string | number | boolean | null>>;

/** Exportens blad, med samma rubriker som importen tar emot. Namndelarna står i en kolumn. */
export function utblad(slag: Bladslag, rader: readonly Utrad[]): Utblad {
  const blad: Blad = bladFor(slag);
  const kolumner = blad.kolumner.filter((k) => k.namn !== 'fornamn' && k.namn !== 'efternamn');
  return {
    namn: blad.namn,
    rader: [kolumner.map((k) => k.rubrik), ...rader.map((rad) => kolumner.map((k) => somText(k, rad[k.namn] ?? null)))],
  };
}

function somText(kolumn: Kolumn, varde: string | number | boolean | null): string {
  if (varde === null) return '';
  if (typeof varde === 'boolean') return varde ? 'ja' : 'nej';
  return kolumn.urval?.find((val) => val.varde === varde)?.text ?? String(varde);
}

/** Skyddet skrivs bara när det finns: ett "nej" är inget att importera. */
const person = (p: Utperson): Utrad => ({
  namn: p.namn,
  personId: p.personId,
  externtId: p.externtId,
  epost: p.epost,
  telefon: p.telefon,
  fodelsedatum: p.fodelsedatum,
  skyddad: p.skyddad ? true : null,
});

export const uppdragsrad = (u: Utuppdrag): Utrad => ({
  ...person(u),
  namnd: u.namnd,
  roll: u.roll,
  plats: u.plats,
  turordning: u.turordning,
  parti: u.parti,
  fran: u.fran,
  till: u.till,
});

/** Reglementets regler; partiernas ordning står på ett eget blad. */
export function reglementesrad(namnd: string, version: Reglementesversion): Utrad {
  const { inkallelseordning: _ordning, namndId: _namndId, id: _id, ...regler } = version;
  return { namnd, ...regler };
}

export const inkallelserader = (namnd: string, version: Reglementesversion): Utrad[] =>
  Object.entries(version.inkallelseordning)
    .sort(([a], [b]) => a.localeCompare(b, 'sv'))
    .map(([parti, ordning]) => ({ namnd, giltigFran: version.giltigFran, parti, ordning: ordning.join(', ') }));

/** En rad per tjänst; rollerna står på personens första, eller på en egen rad för den som ingen tjänst har. */
export function forvaltningsrader(tjanster: readonly Uttjanst[], roller: readonly Utroll[]): Utrad[] {
  const nyckel = (r: { namnd: string; personId: string }): string => `${r.namnd} ${r.personId}`;
  const kvar = new Map<string, Utroll[]>();
  for (const roll of roller) kvar.set(nyckel(roll), [...(kvar.get(nyckel(roll)) ?? []), roll]);
  const tagna = (r: { namnd: string; personId: string }): Utrad => {
    const egna = kvar.get(nyckel(r)) ?? [];
    kvar.delete(nyckel(r));
    const forsta = egna[0];
    if (forsta === undefined) return {};
    return { roller: [...new Set(egna.map((e) => ROLL_TEXT[e.roll]))].join(', '), konto: forsta.inloggningsnamn };
  };
  const medTjanst = tjanster.map((t) => ({
    ...person(t),
    namnd: t.namnd,
    titel: t.titel,
    enhet: t.enhet,
    fran: t.fran,
    till: t.till,
    ...tagna(t),
  }));
  const utan = [...kvar.values()].flatMap(([forsta]) =>
    forsta === undefined ? [] : [{ ...person(forsta), namnd: forsta.namnd, ...tagna(forsta) }],
  );
  return [...medTjanst, ...utan];
}
