import type { Block, Omrostningstabell, Rostrad, Tabell } from '../modell/block.js';
import type { OmrostningUnderlag, OppenOmrostningUnderlag, SlutenOmrostningUnderlag } from '../underlag/protokoll.js';
import { mening, utanPunkt } from './ord.js';
import type { Personregister } from './personer.js';

/** A row is 5.1 mm: heading, sentence, 40 rows, sum and result are what one page holds (DOKUMENT.md 5). */
const RADER_PER_TABELL = 40;

/** What the vote's sentences need of the §. */
export interface Omrostningssammanhang {
  readonly register: Personregister;
  /** "nämnden" */
  readonly organ: string;
  /** Names in the order of närvaro. */
  readonly ordning: readonly string[];
  /** Who presided, marked in the table. */
  readonly ordforande?: string | undefined;
  readonly tabell: boolean;
  readonly niva: 2 | 3;
}

function antal(n: number, en: string, flera: string): string {
  return `${String(n)} ${n === 1 ? en : flera}`;
}

function resultat(rost: OppenOmrostningUnderlag, organ: string): string {
  const rosta = `${antal(rost.ja.length, 'ja-röst', 'ja-röster')} mot ${antal(rost.nej.length, 'nej-röst', 'nej-röster')}`;
  const avstar =
    rost.avstar.length === 0 ? '' : `, och ${antal(rost.avstar.length, 'ledamot', 'ledamöter')} som avstår,`;
  const lika = rost.ja.length === rost.nej.length;
  const utfall = rost.utfall ?? (lika ? undefined : rost.ja.length > rost.nej.length ? 'ja' : 'nej');
  if (utfall === undefined) return `Omröstningen utfaller med ${rosta}${utanPunkt(avstar).replace(/,$/, '')}.`;
  const avgor = rost.utslagsrost === true ? ' Röstetalet är lika och ordförandens röst avgör.' : '';
  return `Med ${rosta}${avstar} beslutar ${organ} enligt ${utfall === 'ja' ? 'ja' : 'nej'}-rösterna.${avgor}`;
}

function rostrader(rost: OppenOmrostningUnderlag, s: Omrostningssammanhang): readonly Rostrad[] {
  const rad = (namn: string, r: Rostrad['rost']): readonly [string, Rostrad] => [
    namn,
    { namn: namn === s.ordforande ? `${namn}, ordförande` : namn, parti: s.register.parti(namn) ?? '', rost: r },
  ];
  const rader = new Map([
    ...rost.ja.map((n) => rad(n, 'ja')),
    ...rost.nej.map((n) => rad(n, 'nej')),
    ...rost.avstar.map((n) => rad(n, 'avstar')),
  ]);
  const plats = new Map((rost.ordning ?? s.ordning).map((namn, i) => [namn, i]));
  return [...rader].sort(([a], [b]) => (plats.get(a) ?? plats.size) - (plats.get(b) ?? plats.size)).map(([, r]) => r);
}

function rosttabeller(rost: OppenOmrostningUnderlag, s: Omrostningssammanhang): readonly Omrostningstabell[] {
  const rader = rostrader(rost, s);
  const summa = { ja: rost.ja.length, nej: rost.nej.length, avstar: rost.avstar.length };
  const tabeller: Omrostningstabell[] = [];
  for (let i = 0; i < rader.length; i += RADER_PER_TABELL) {
    const del = rader.slice(i, i + RADER_PER_TABELL);
    const delad = rader.length > RADER_PER_TABELL;
    tabeller.push({
      typ: 'omrostningstabell',
      ...(delad ? { tabellrubrik: `Röst ${String(i + 1)}–${String(i + del.length)}` } : {}),
      rader: del,
      ...(i + del.length === rader.length ? { summa } : {}),
    });
  }
  return tabeller;
}

function oppen(rubrik: Block, rost: OppenOmrostningUnderlag, s: Omrostningssammanhang): readonly Block[] {
  const innebord: Block = {
    typ: 'stycke',
    text: `Ja-röst: ${utanPunkt(rost.jaInnebar)}. Nej-röst: ${mening(utanPunkt(rost.nejInnebar))}`,
  };
  const slut: Block = { typ: 'stycke', text: resultat(rost, s.organ) };
  const tabeller = s.tabell ? rosttabeller(rost, s) : [];
  const [enda, ...fler] = tabeller;
  if (fler.length === 0)
    return [{ typ: 'grupp', block: [rubrik, innebord, ...(enda === undefined ? [] : [enda]), slut] }];
  const sista = tabeller.slice(-1);
  return [rubrik, innebord, ...tabeller.slice(0, -1), { typ: 'grupp', block: [...sista, slut] }];
}

function sluten(rubrik: Block, rost: SlutenOmrostningUnderlag): readonly Block[] {
  const roster = Object.entries(rost.roster);
  const blanka = rost.blanka ?? 0;
  const summa = roster.reduce((n, [, r]) => n + r, blanka);
  const rader = [
    ...roster.map(([namn, r]) => ({ celler: [namn, String(r)] })),
    ...(blanka > 0 ? [{ celler: ['Blanka', String(blanka)] }] : []),
    { celler: ['Summa', String(summa)], stil: 'summa' as const },
  ];
  const kolumner = [
    { rubrik: 'Förslag', justering: 'vanster', andel: 40 },
    { rubrik: 'Röster', justering: 'hoger', andel: 10 },
  ] as const;
  const tabell: Tabell = { typ: 'tabell', kolumner, rader, delbar: rader.length > RADER_PER_TABELL - 8 };
  const lott =
    rost.lottning === undefined
      ? []
      : [
          {
            typ: 'stycke' as const,
            text: `Röstetalet är lika och avgörs genom lottning. Lotten faller på ${mening(rost.lottning)}`,
          },
        ];
  const hela: readonly Block[] = [rubrik, { typ: 'stycke', text: 'Omröstningen är sluten.' }, tabell, ...lott];
  return tabell.delbar ? hela : [{ typ: 'grupp', block: hela }];
}

/** The votes of a § in the order they were held; a closed vote tells no names (KL 5:54). A vote never parts from its sentence. */
export function omrostningsblock(
  omrostningar: readonly OmrostningUnderlag[],
  s: Omrostningssammanhang,
): readonly Block[] {
  return omrostningar.flatMap((rost, i): readonly Block[] => {
    const rubrik: Block = {
      typ: 'rubrik',
      niva: s.niva,
      text: omrostningar.length === 1 ? 'Omröstning' : `Omröstning ${String(i + 1)}`,
    };
    return rost.sluten === true ? sluten(rubrik, rost) : oppen(rubrik, rost, s);
  });
}
