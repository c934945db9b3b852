import { createHash } from 'node:crypto';
import { skriftAvFalt, type Skriftforslag, type Skriftinnehall } from '#dokument';
import type { Forslagsnod } from '../../skrivelse/domain/beslutsforslag.js';
import type { Skrivelse, Skrivelsebilaga } from '../../skrivelse/skrivelse.typer.js';

/** Det som någon läser och godkänner: skriften, det som står omkring den och bilagorna. Undertecknarna hör inte till texten. */
export interface Granskningstext {
  arendeId: string | null;
  forvaltning: string | null;
  datum: string;
  referens: string | null;
  mottagare: string | null;
  expedieras: string[];
  skrift: Skriftinnehall;
  /** Bilagorna i ordning, med den version de hade; utelämnad när skrivelsen inte har någon. */
  bilagor?: Skrivelsebilaga[];
}

export type Granskningsunderlag = Pick<
  Skrivelse,
  | 'arendeId'
  | 'forvaltning'
  | 'datum'
  | 'referensNamn'
  | 'mottagare'
  | 'expedieras'
  | 'rubrik'
  | 'sammanfattning'
  | 'arendet'
  | 'avsnitt'
  | 'forslag'
> & { skrift?: Skriftinnehall | null; bilagor?: Skrivelsebilaga[] };

const utanNummer = (nod: Forslagsnod): Skriftforslag =>
  'under' in nod ? { instans: nod.instans, under: nod.under.map(utanNummer) } : { text: nod.text };

/** Skriften som den står, eller gjord av fälten när skrivelsen kom in utan skrift. */
export const skriftI = (s: Granskningsunderlag): Skriftinnehall =>
  s.skrift ?? skriftAvFalt({ ...s, forslag: s.forslag.map(utanNummer) });

export const granskningstext = (s: Granskningsunderlag): Granskningstext => ({
  arendeId: s.arendeId,
  forvaltning: s.forvaltning,
  datum: s.datum,
  referens: s.referensNamn,
  mottagare: s.mottagare,
  expedieras: s.expedieras,
  skrift: skriftI(s),
  ...((s.bilagor ?? []).length === 0 ? {} : { bilagor: s.bilagor }),
});

/** JSON med nycklarna i ordning: samma text ger samma rad, hur den än kom. */
function ordnad(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(ordnad);
  if (typeof varde !== 'object' || varde === null) return varde;
  const nycklar = Object.entries(varde)
    .filter(([, ett]) => ett !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(nycklar.map(([nyckel, ett]) => [nyckel, ordnad(ett)]));
}

/** Titeln är registrets: rättas den är bilagan densamma. Utan bilagor är raden den som godkändes innan de räknades. */
const bundet = ({ bilagor, ...text }: Granskningstext): object => ({
  ...text,
  bilagor: bilagor?.map(({ handlingId, versionsnr, filer }) => ({ handlingId, versionsnr, filer })),
});

/** Hash av texten och bilagorna, sextiofyra tecken. Ett godkännande gäller bara det som har samma hash. */
export const texthash = (s: Granskningsunderlag): string =>
  createHash('sha256')
    .update(JSON.stringify(ordnad(bundet(granskningstext(s)))))
    .digest('hex');
