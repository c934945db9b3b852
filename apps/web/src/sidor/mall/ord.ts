import type { Dokumenttyp, Formulering, Mallavsnitt, Mallinnehall } from './fragor.js';

/** Dokumenttyperna i den ordning de visas. */
export const TYPER: readonly { value: Dokumenttyp; label: string }[] = [
  { value: 'tjansteskrivelse', label: 'Tjänsteskrivelse' },
  { value: 'tjansteutlatande', label: 'Tjänsteutlåtande' },
  { value: 'yttrande', label: 'Yttrande' },
  { value: 'ordforandeskrivelse', label: 'Ordförandeskrivelse' },
  { value: 'remissmissiv', label: 'Remissmissiv' },
  { value: 'delegationsbeslut', label: 'Delegationsbeslut' },
  { value: 'rapport', label: 'Rapport' },
];

export const typord = (typ: Dokumenttyp): string => TYPER.find((en) => en.value === typ)?.label ?? typ;

/** När ett avsnitt står med, som ett val. */
export type Nar = 'kravs' | 'star_med' | 'kan';

export const NAR: readonly { value: Nar; label: string }[] = [
  { value: 'kravs', label: 'Krävs' },
  { value: 'star_med', label: 'Står med från början' },
  { value: 'kan', label: 'Kan läggas till' },
];

export const narFor = ({ kravd, standard }: Pick<Mallavsnitt, 'kravd' | 'standard'>): Nar =>
  kravd ? 'kravs' : standard ? 'star_med' : 'kan';

export const medNar = (avsnitt: Mallavsnitt, nar: Nar): Mallavsnitt => ({
  ...avsnitt,
  kravd: nar === 'kravs',
  standard: nar !== 'kan',
});

export const HUVUDVAL: readonly { namn: keyof Mallinnehall['brevhuvud']; ord: string }[] = [
  { namn: 'vapen', ord: 'Kommunens vapen' },
  { namn: 'forvaltning', ord: 'Förvaltningen' },
  { namn: 'referens', ord: 'Referens (handläggaren)' },
  { namn: 'mottagare', ord: 'Mottagare' },
  { namn: 'derasDnr', ord: 'Mottagarens diarienummer' },
  { namn: 'sidfot', ord: 'Kommunens uppgifter i sidfoten' },
];

export const FORSLAGSVAL: readonly { value: Mallinnehall['forslag']; label: string }[] = [
  { value: 'krav', label: 'Krävs' },
  { value: 'valfritt', label: 'Står med, men krävs inte' },
  { value: 'inget', label: 'Finns inte' },
];

export const UNDERSKRIFTSVAL: readonly { value: Mallinnehall['underskrift']; label: string }[] = [
  { value: 'sida_vid_sida', label: 'Sida vid sida' },
  { value: 'under_varandra', label: 'Under varandra' },
  { value: 'ingen', label: 'Inga' },
];

export const PLATSER: readonly { varde: Formulering['platser'][number]; ord: string }[] = [
  { varde: 'forslag', ord: 'Förslag till beslut' },
  { varde: 'yttrande', ord: 'Yttrande' },
  { varde: 'delegationsbeslut', ord: 'Delegationsbeslut' },
];

const UTAN_PRICK: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** En nyckel av rubriken som inget annat avsnitt har: `Klimatet i förslaget` blir `klimatet_i_forslaget`. */
export function nyckelAv(rubrik: string, tagna: readonly string[]): string {
  const ren = rubrik
    .toLocaleLowerCase('sv')
    .replaceAll(/[åäöéü]/gu, (tecken) => UTAN_PRICK[tecken] ?? '')
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^[_0-9]+|_+$/gu, '')
    .slice(0, 34);
  const stam = ren === '' ? 'avsnitt' : ren;
  for (let nr = 1; ; nr += 1) {
    const nyckel = nr === 1 ? stam : `${stam}_${String(nr)}`;
    if (!tagna.includes(nyckel)) return nyckel;
  }
}
