import type { Skriftnod } from './typer.js';

const barn = (nod: Skriftnod): readonly Skriftnod[] => nod.content ?? [];
/** Ett attribut som är text; tomt när det inte är det. */
export const attr = (nod: Skriftnod, namn: string): string => {
  const varde = nod.attrs?.[namn];
  return typeof varde === 'string' ? varde : '';
};

/** Raden i en nod med löpande text, utan form. En radbrytning är en ny rad, en fotnot står inte med. */
export function radtext(nod: Skriftnod): string {
  if (nod.text !== undefined) return nod.text;
  if (nod.type === 'radbrytning') return '\n';
  if (nod.type === 'hanvisning') return attr(nod, 'text');
  return barn(nod).map(radtext).join('');
}

const putsat = (text: string): string =>
  text
    .split('\n')
    .map((rad) => rad.trimEnd())
    .join('\n')
    .trim();

function listtext(lista: Skriftnod, indrag: string): string {
  return barn(lista)
    .map((punkt, nr) => {
      const marke = lista.type === 'nummerlista' ? `${String(nr + 1)}. ` : '– ';
      const [stycke, under] = barn(punkt);
      const rad = stycke === undefined ? '' : putsat(radtext(stycke)).replaceAll('\n', ' ');
      return [`${indrag}${marke}${rad}`, ...(under === undefined ? [] : [listtext(under, `${indrag}  `)])].join('\n');
    })
    .join('\n');
}

function tabelltext(tabell: Skriftnod): string {
  const rader = barn(tabell).map((rad) =>
    barn(rad)
      .map((cell) => barn(cell).map(radtext).join(' ').trim())
      .join(' | '),
  );
  return [attr(tabell, 'rubrik'), ...rader].filter((rad) => rad !== '').join('\n');
}

/** Ett block som text utan form; tomt när blocket är tomt. */
function blocktext(block: Skriftnod): string {
  switch (block.type) {
    case 'punktlista':
    case 'nummerlista':
      return listtext(block, '');
    case 'tabell':
      return tabelltext(block);
    case 'citat':
      return blockens(barn(block));
    case 'bild':
      return attr(block, 'alt') === '' ? '' : `[Bild: ${attr(block, 'alt')}]`;
    default:
      return putsat(radtext(block));
  }
}

/** Block som text: en tom rad mellan dem, de tomma utelämnade. */
export function blockens(block: readonly Skriftnod[]): string {
  return block
    .map(blocktext)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** En punkt i förslaget som text: raden, och listan under den. */
export const punkttext = (punkt: Skriftnod): string =>
  barn(punkt)
    .map(blocktext)
    .filter((text) => text !== '')
    .join('\n');

function forslagstext(noder: readonly Skriftnod[], indrag: string): string[] {
  let nr = 0;
  return noder.flatMap((nod) => {
    if (nod.type === 'instans') {
      const [ledtext, ...under] = barn(nod);
      return [
        `${indrag}${ledtext === undefined ? '' : radtext(ledtext).trim()}`,
        ...forslagstext(under, `${indrag}  `),
      ];
    }
    nr += 1;
    return [`${indrag}${String(nr)}. ${punkttext(nod)}`];
  });
}

/** Hela skriften, eller en del av den, som text utan form: för sökning, jämförelse och räkning. */
export function skriftText(nod: Skriftnod): string {
  if (nod.type === 'skrift') return barn(nod).map(skriftText).filter(Boolean).join('\n\n');
  if (nod.type === 'forslag') return forslagstext(barn(nod), '').join('\n');
  if (nod.type === 'avsnitt') {
    const [rubrik, ...block] = barn(nod);
    return [rubrik === undefined ? '' : radtext(rubrik).trim(), blockens(block)].filter(Boolean).join('\n\n');
  }
  return blocktext(nod);
}
