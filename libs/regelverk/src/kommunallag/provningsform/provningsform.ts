import { addDays, type IsoDatum } from '../../kalender/datum.js';
import { vardagOnOrAfter } from '../../kalender/vardag.js';
import { OVERKLAGANDEDAGAR } from '../../frister/frister.js';
import { assertInga } from '../../lasning/regelfel.js';

export const PROVNINGSFORMER = [
  'laglighetsprovning',
  'forvaltningsbesvar',
  'sarskildOrdning',
  'ejOverklagbart',
] as const;
/** Hur ett beslut kan överklagas (KL 13:1–3, FL 40–42 §§). */
export type Provningsform = (typeof PROVNINGSFORMER)[number];

export interface Overklagandeunderlag {
  readonly form: Provningsform;
  /** Dagarna då justeringen tillkännagavs: en, eller en per kommun i en gemensam nämnd. */
  readonly tillkannagivanden?: readonly IsoDatum[];
  /** Hur många kommuners anslagstavlor som ska ha det: fler än en i en gemensam nämnd. */
  readonly antalTavlor?: number;
  /** Ett nytt tillkännagivande efter ett avbrott, med ny full tid. */
  readonly nyttTillkannagivande?: IsoDatum;
  /** Parterna och dagen då var och en fick del av beslutet; null när den inte är känd. */
  readonly parter?: readonly { readonly part: string; readonly mottaget: IsoDatum | null }[];
  /** Lagen som styr en särskild ordning, och tiden i dagar när den är känd. */
  readonly sarskild?: { readonly lag: string; readonly dagar?: number };
  /** Varför beslutet inte kan överklagas. */
  readonly skal?: 'forberedande' | 'verkstallande' | 'information';
}

/** En klocka: för alla (part null) eller för en part. */
export interface Overklagandetid {
  readonly part: string | null;
  /** Dagen tiden räknas från; null när den inte har hänt. */
  readonly fran: IsoDatum | null;
  readonly sistaDag: IsoDatum | null;
}

export interface Overklagande {
  readonly klockor: readonly Overklagandetid[];
  /** Första dag då anslaget får tas ned; null när inget anslag styr tiden. */
  readonly tidigastNed: IsoDatum | null;
  /** Texten som beslutet ska ha. */
  readonly hanvisning: string;
}

function lastDay(fran: IsoDatum, dagar: number): IsoDatum {
  return vardagOnOrAfter(addDays(fran, dagar));
}

/**
 * Tid och text för överklagande. Laglighetsprövning: tre veckor från tillkännagivandet, i en gemensam nämnd från det
 * sista av dem, efter ett avbrott från det nya (KL 13:5). Förvaltningsbesvär: tre veckor för varje part från den dag
 * den fick del av beslutet (FL 43–44 §§). Sista dagen flyttas till nästa vardag (lag 1930:173).
 * @throws RegelFel när en särskild ordning saknar sin lag, eller det nya tillkännagivandet ligger före det tidigare.
 */
export function overklagande(underlag: Overklagandeunderlag): Overklagande {
  switch (underlag.form) {
    case 'laglighetsprovning':
      return laglighetsprovning(underlag);
    case 'forvaltningsbesvar':
      return {
        klockor: perPart(underlag, OVERKLAGANDEDAGAR),
        tidigastNed: null,
        hanvisning:
          'Beslutet kan överklagas till förvaltningsrätten. Skriv till nämnden; skrivelsen ska ha kommit in inom tre ' +
          'veckor från den dag du fick del av beslutet (FL 43–44 §§).',
      };
    case 'sarskildOrdning':
      return sarskildOrdning(underlag);
    case 'ejOverklagbart':
      return { klockor: [], tidigastNed: null, hanvisning: explainEj(underlag.skal) };
  }
}

function laglighetsprovning({
  tillkannagivanden = [],
  antalTavlor = 1,
  nyttTillkannagivande,
}: Overklagandeunderlag): Overklagande {
  const sista = tillkannagivanden.toSorted().at(-1);
  assertInga(
    nyttTillkannagivande !== undefined && nyttTillkannagivande < (sista ?? nyttTillkannagivande)
      ? [`Det nya tillkännagivandet ${nyttTillkannagivande} ligger före det tidigare ${sista ?? ''}.`]
      : [],
  );
  const tavla = antalTavlor > 1 ? 'den sista av de samverkande kommunernas anslagstavlor' : 'kommunens anslagstavla';
  const alla = tillkannagivanden.length >= antalTavlor ? sista : undefined;
  const fran = nyttTillkannagivande ?? alla ?? null;
  const sistaDag = fran === null ? null : lastDay(fran, OVERKLAGANDEDAGAR);
  return {
    klockor: [{ part: null, fran, sistaDag }],
    tidigastNed: sistaDag === null ? null : addDays(sistaDag, 1),
    hanvisning:
      'Den som är medlem av kommunen kan få beslutets laglighet prövad av förvaltningsrätten. Skrivelsen ska ha kommit ' +
      `till förvaltningsrätten inom tre veckor från den dag då justeringen tillkännagavs på ${tavla} (KL 13:1, 13:5).`,
  };
}

function perPart({ parter = [] }: Overklagandeunderlag, dagar: number | undefined): Overklagandetid[] {
  return parter.map(({ part, mottaget }) => ({
    part,
    fran: mottaget,
    sistaDag: mottaget === null || dagar === undefined ? null : lastDay(mottaget, dagar),
  }));
}

function sarskildOrdning(underlag: Overklagandeunderlag): Overklagande {
  const { sarskild } = underlag;
  assertInga(
    sarskild === undefined || sarskild.lag.trim() === ''
      ? ['Ange vilken lag som styr hur beslutet överklagas (KL 13:3).']
      : [],
  );
  const { lag = '', dagar } = sarskild ?? {};
  return {
    klockor: perPart(underlag, dagar),
    tidigastNed: null,
    hanvisning: `Beslutet överklagas så som ${lag} säger, och inte genom laglighetsprövning (KL 13:3).`,
  };
}

const EJ: Readonly<Record<NonNullable<Overklagandeunderlag['skal']>, string>> = {
  forberedande: 'Beslutet är rent förberedande och',
  verkstallande: 'Beslutet är ren verkställighet och',
  information: 'Nämnden har bara tagit del av information, och det',
};

function explainEj(skal: Overklagandeunderlag['skal']): string {
  return `${skal === undefined ? 'Beslutet' : EJ[skal]} kan inte överklagas (KL 13:2).`;
}
