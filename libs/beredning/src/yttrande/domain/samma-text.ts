import type { Skriftinnehall, Skriftnod } from '#dokument';

/** Hur ett avsnitt som finns i båda dokumenten förhåller sig. */
export interface Avsnittsjamforelse {
  nyckel: string;
  rubrik: string;
  lika: boolean;
  iYttrandet: boolean;
  iTjansteskrivelsen: boolean;
}

const barn = (nod: Skriftnod): readonly Skriftnod[] => nod.content ?? [];
const nyckel = (nod: Skriftnod): string | null => {
  const varde = nod.attrs?.['nyckel'];
  return nod.type === 'avsnitt' && typeof varde === 'string' ? varde : null;
};
const avsnittet = (skrift: Skriftinnehall, namn: string): Skriftnod | undefined =>
  barn(skrift).find((nod) => nyckel(nod) === namn);
const rubrik = (avsnitt: Skriftnod): string =>
  barn(avsnitt)
    .filter((nod) => nod.type === 'avsnittsrubrik')
    .flatMap(barn)
    .map((nod) => nod.text ?? '')
    .join('');
const text = (avsnitt: Skriftnod | undefined): readonly Skriftnod[] =>
  avsnitt === undefined ? [] : barn(avsnitt).filter((nod) => nod.type !== 'avsnittsrubrik');

// Postgres behåller inte nycklarnas ordning, och en tom lista av attribut är ingen skillnad.
function ordnad(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(ordnad);
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(
    Object.entries(varde)
      .filter(([, ett]) => ett !== undefined && ett !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([namn, ett]) => [namn, ordnad(ett)]),
  );
}

/** Avsnitten som står i båda, eller som är utpekade som gemensamma: är texten densamma (rubriken får skilja)? */
export function jamforAvsnitt(yttrande: Skriftinnehall, skrivelse: Skriftinnehall): Avsnittsjamforelse[] {
  return barn(yttrande).flatMap((nod) => {
    const namn = nyckel(nod);
    const annat = namn === null ? undefined : avsnittet(skrivelse, namn);
    if (namn === null || annat === undefined) return [];
    const lika = JSON.stringify(ordnad(text(nod))) === JSON.stringify(ordnad(text(annat)));
    return [{ nyckel: namn, rubrik: rubrik(nod), lika, iYttrandet: !arTomt(nod), iTjansteskrivelsen: !arTomt(annat) }];
  });
}

const harText = (nod: Skriftnod): boolean =>
  nod.type === 'bild' || nod.type === 'hanvisning' || (nod.text ?? '').trim() !== '' || barn(nod).some(harText);
const arTomt = (avsnitt: Skriftnod): boolean => !text(avsnitt).some(harText);

/**
 * Skriften med texten i ett avsnitt hämtad ur den andra. Rubriken är kvar.
 * @returns null när avsnittet inte finns i båda
 */
export function medAvsnittUr(till: Skriftinnehall, fran: Skriftinnehall, namn: string): Skriftinnehall | null {
  const kalla = avsnittet(fran, namn);
  if (kalla === undefined || avsnittet(till, namn) === undefined) return null;
  return {
    ...till,
    content: barn(till).map((nod) =>
      nyckel(nod) === namn
        ? { ...nod, content: [...barn(nod).filter((ett) => ett.type === 'avsnittsrubrik'), ...text(kalla)] }
        : nod,
    ),
  };
}
