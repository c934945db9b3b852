import { blockens, punkttext, radtext } from './text.js';
import {
  SKRIFTAVSNITT,
  type Skriftavsnitt,
  type Skriftfalt,
  type Skriftforslag,
  type Skriftinnehall,
  type Skriftnod,
} from './typer.js';

/** Rubriken som förslaget har när det skrivs ut. */
export const forslagsrubrik = 'Förslag till beslut';

export const barn = (nod: Skriftnod): readonly Skriftnod[] => nod.content ?? [];
export const nyckel = (avsnitt: Skriftnod): unknown => avsnitt.attrs?.['nyckel'] ?? null;
/** Halva tecken och noll går inte att lagra, och säger inget. */
const rader = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\0\p{Cs}]/gu, '');

/** En rad text i en nod: tomt innehåll när den är tom, för ProseMirror har inga tomma textnoder. */
export const medText = (type: 'rubrik' | 'ledtext' | 'avsnittsrubrik', text: string): Skriftnod => {
  const rad = rader(text)
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();
  return rad === '' ? { type } : { type, content: [{ type: 'text', text: rad }] };
};

function stycke(text: string): Skriftnod {
  const content = text
    .split('\n')
    .flatMap((rad, nr): Skriftnod[] => [
      ...(nr > 0 ? [{ type: 'radbrytning' } as const] : []),
      ...(rad === '' ? [] : [{ type: 'text', text: rad } as const]),
    ]);
  return content.length === 0 ? { type: 'stycke' } : { type: 'stycke', content };
}

/** Text som stycken: en tom rad skiljer stycken åt, en radbrytning stannar i stycket. Minst ett stycke. */
export function styckenAvText(text: string): Skriftnod[] {
  const stycken = rader(text)
    .split('\n')
    .map((rad) => rad.trimEnd())
    .join('\n')
    .split(/\n{2,}/u)
    .filter((ett) => ett.trim() !== '');
  return stycken.length === 0 ? [{ type: 'stycke' }] : stycken.map((ett) => stycke(ett.trim()));
}

const enradigt = (text: string): Skriftnod => stycke(rader(text).trim());

function forslagsnod(nod: Skriftforslag): Skriftnod {
  if ('text' in nod) return { type: 'punkt', content: [enradigt(nod.text)] };
  return { type: 'instans', content: [medText('ledtext', nod.instans), ...nod.under.map(forslagsnod)] };
}

export const avsnittsnod = (avsnitt: Skriftavsnitt, block: readonly Skriftnod[]): Skriftnod => ({
  type: 'avsnitt',
  attrs: { nyckel: avsnitt.nyckel },
  content: [medText('avsnittsrubrik', avsnitt.rubrik), ...block],
});

export const forslagsdel = (forslag: readonly Skriftforslag[]): Skriftnod[] =>
  forslag.length === 0 ? [] : [{ type: 'forslag', content: forslag.map(forslagsnod) }];

/** En ny skrift med mallens avsnitt, tomma. `forslag: false` när dokumentet inte föreslår något beslut (ett missiv). */
export function tomSkrift(
  avsnitt: readonly Skriftavsnitt[],
  val: { rubrik?: string; forslag?: boolean } = {},
): Skriftinnehall {
  return {
    type: 'skrift',
    content: [
      medText('rubrik', val.rubrik ?? ''),
      ...(val.forslag === false ? [] : forslagsdel([{ text: '' }])),
      ...avsnitt.map((ett) => avsnittsnod(ett, [{ type: 'stycke' }])),
    ],
  };
}

/** Fälten som skrift. Ett fält som är tomt ger inget avsnitt. */
export function skriftAvFalt(falt: Skriftfalt): Skriftinnehall {
  const kanda = (['sammanfattning', 'arendet'] as const).flatMap((namn) => {
    const text = falt[namn];
    return text === null || text.trim() === ''
      ? []
      : [avsnittsnod({ nyckel: namn, rubrik: SKRIFTAVSNITT[namn] }, styckenAvText(text))];
  });
  const andra = falt.avsnitt.map((ett) => avsnittsnod({ nyckel: null, rubrik: ett.rubrik }, styckenAvText(ett.text)));
  return {
    type: 'skrift',
    content: [medText('rubrik', falt.rubrik), ...forslagsdel(falt.forslag), ...kanda, ...andra],
  };
}

function forslagAvNod(nod: Skriftnod): Skriftforslag[] {
  if (nod.type === 'punkt') {
    const text = punkttext(nod);
    return text === '' ? [] : [{ text }];
  }
  const [ledtext, ...under] = barn(nod);
  const punkter = under.flatMap(forslagAvNod);
  // En instans som inte föreslås besluta något är ännu inget förslag.
  return punkter.length === 0
    ? []
    : [{ instans: ledtext === undefined ? '' : radtext(ledtext).trim(), under: punkter }];
}

/** Skriften som fält utan form. Tomma punkter, instanser utan punkter och tomma avsnitt står inte med. */
export function faltAvSkrift(skrift: Skriftinnehall): Skriftfalt {
  const delar = barn(skrift);
  const rubrik = delar.find((del) => del.type === 'rubrik');
  const kand = { sammanfattning: null, arendet: null } as Record<keyof typeof SKRIFTAVSNITT, string | null>;
  const sedda = new Set<unknown>();
  const avsnitt: { rubrik: string; text: string }[] = [];
  for (const ett of delar.filter((del) => del.type === 'avsnitt')) {
    const [avsnittsrubrik, ...block] = barn(ett);
    const text = blockens(block);
    const namn = nyckel(ett);
    if ((namn === 'sammanfattning' || namn === 'arendet') && !sedda.has(namn)) {
      sedda.add(namn);
      kand[namn] = text === '' ? null : text;
    } else if (text !== '') {
      avsnitt.push({ rubrik: avsnittsrubrik === undefined ? '' : radtext(avsnittsrubrik).trim(), text });
    }
  }
  return {
    rubrik: rubrik === undefined ? '' : radtext(rubrik).trim(),
    forslag: delar.filter((del) => del.type === 'forslag').flatMap((del) => barn(del).flatMap(forslagAvNod)),
    ...kand,
    avsnitt,
  };
}
