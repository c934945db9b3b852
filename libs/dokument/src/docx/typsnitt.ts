import { readFileSync } from 'node:fs';
import { SANS, SERIF } from './matt.js';
import { packa, type Post } from './zip.js';

interface Snitt {
  readonly element: 'embedRegular' | 'embedBold' | 'embedItalic';
  readonly fil: string;
  /** Nyckeln som filens början maskeras med (ECMA-376 del 4, 14.2.1). Fast, så att samma fakta ger samma fil. */
  readonly nyckel: string;
}

interface Familj {
  readonly namn: string;
  /** Finns i Word, med tabellsiffror: används när typsnittet varken är bifogat eller installerat. */
  readonly ersattning: string;
  readonly slag: 'roman' | 'swiss';
  readonly snitt: readonly Snitt[];
}

const FAMILJER: readonly Familj[] = [
  {
    namn: SERIF,
    ersattning: 'Cambria',
    slag: 'roman',
    snitt: [
      snitt('embedRegular', 'source-serif-4/400Regular/SourceSerif4_400Regular', '1'),
      snitt('embedBold', 'source-serif-4/700Bold/SourceSerif4_700Bold', '2'),
      snitt('embedItalic', 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic', '3'),
    ],
  },
  {
    namn: SANS,
    ersattning: 'Calibri',
    slag: 'swiss',
    snitt: [
      snitt('embedRegular', 'source-sans-3/400Regular/SourceSans3_400Regular', '4'),
      snitt('embedBold', 'source-sans-3/700Bold/SourceSans3_700Bold', '5'),
    ],
  },
];

function snitt(element: Snitt['element'], fil: string, nummer: string): Snitt {
  return { element, fil: `@expo-google-fonts/${fil}.ttf`, nyckel: `4B4C5542-4241-4000-8000-00000000000${nummer}` };
}

const ALLA = FAMILJER.flatMap((f) => f.snitt);

/** De första 32 byten XOR nyckeln, baklänges, två gånger. */
function maskera(data: Buffer, nyckel: string): Buffer {
  const bytes = Buffer.from(nyckel.replaceAll('-', ''), 'hex').reverse();
  const ut = Buffer.from(data);
  for (let i = 0; i < 32; i++) ut[i] = (ut[i] ?? 0) ^ (bytes[i % 16] ?? 0);
  return ut;
}

let packade: readonly Post[] | undefined;

/** Typsnittsfilerna, maskerade och packade. Läses och packas första gången, 0,6 MB. */
export function typsnittsfiler(): readonly Post[] {
  packade ??= ALLA.map(({ fil, nyckel }, i) =>
    packa(`word/fonts/font${String(i + 1)}.odttf`, maskera(readFileSync(require.resolve(fil)), nyckel)),
  );
  return packade;
}

const DEKLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** word/fontTable.xml: typsnitten med sina ersättningar, och filerna när de bifogas. */
export function typsnittstabell(bifogade: boolean): string {
  const familjer = FAMILJER.map(({ namn, ersattning, slag, snitt: delar }) => {
    const filer = bifogade
      ? delar
          .map((s) => `<w:${s.element} r:id="rId${String(ALLA.indexOf(s) + 1)}" w:fontKey="{${s.nyckel}}"/>`)
          .join('')
      : '';
    return `<w:font w:name="${namn}"><w:altName w:val="${ersattning}"/><w:charset w:val="00"/><w:family w:val="${slag}"/><w:pitch w:val="variable"/>${filer}</w:font>`;
  });
  return `${DEKLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${familjer.join('')}</w:fonts>`;
}

/** word/_rels/fontTable.xml.rels: var filerna ligger. */
export function typsnittsrelationer(bifogade: boolean): string {
  const typ = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';
  const rader = bifogade
    ? ALLA.map(
        (_, i) => `<Relationship Id="rId${String(i + 1)}" Type="${typ}" Target="fonts/font${String(i + 1)}.odttf"/>`,
      )
    : [];
  return `${DEKLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rader.join('')}</Relationships>`;
}
