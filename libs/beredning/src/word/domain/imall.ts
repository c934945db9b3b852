import { type Skriftinnehall, type Skriftnod, styckenAvText } from '#dokument';

/** Var en bit som blev över ska stå: under den rubriken, eller under en ny. */
export interface Kvarplats {
  text: string;
  avsnitt: string;
}

const barn = (nod: Skriftnod): readonly Skriftnod[] => nod.content ?? [];
const rubriken = (avsnitt: Skriftnod): string =>
  barn(barn(avsnitt)[0] ?? avsnitt)
    .map((b) => b.text ?? '')
    .join('')
    .trim();
const lika = (a: string, b: string): boolean => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;
const avsnitten = (skrift: Skriftinnehall): Skriftnod[] => barn(skrift).filter((del) => del.type === 'avsnitt');
const tomt = (nod: Skriftnod | undefined): boolean => nod?.content === undefined || nod.content.length === 0;

/**
 * Den lästa skriften i mallens form: avsnitt som mallen har får mallens nyckel, och de av mallens som filen saknar står
 * tomma sist. Det som blev över läggs under den rubrik som valts.
 */
export function imall(mall: Skriftinnehall, last: Skriftinnehall, kvar: readonly Kvarplats[]): Skriftinnehall {
  const lediga = avsnitten(mall);
  const lasta = avsnitten(last).map((ett): Skriftnod => {
    const nyckel: unknown = ett.attrs?.['nyckel'] ?? null;
    const nr = lediga.findIndex(
      (m) => (nyckel !== null && m.attrs?.['nyckel'] === nyckel) || lika(rubriken(m), rubriken(ett)),
    );
    const [ur] = nr < 0 ? [] : lediga.splice(nr, 1);
    return ur === undefined ? ett : { ...ett, attrs: ur.attrs ?? {} };
  });
  const delar = [...lasta, ...lediga];
  for (const { text, avsnitt } of kvar) {
    const nr = delar.findIndex((del) => lika(rubriken(del), avsnitt.trim()));
    const har = delar[nr];
    const stycken = styckenAvText(text);
    if (har === undefined) {
      const rubrik = { type: 'avsnittsrubrik' as const, content: [{ type: 'text' as const, text: avsnitt.trim() }] };
      delar.push({ type: 'avsnitt', attrs: { nyckel: null }, content: [rubrik, ...stycken] });
    } else {
      const [rubrik, ...block] = barn(har);
      const skrivna = block.length === 1 && block[0]?.type === 'stycke' && tomt(block[0]) ? [] : block;
      delar[nr] = { ...har, content: [...(rubrik === undefined ? [] : [rubrik]), ...skrivna, ...stycken] };
    }
  }
  const forslag = barn(last).filter((del) => del.type === 'forslag');
  return {
    type: 'skrift',
    content: [
      ...barn(last).filter((del) => del.type === 'rubrik'),
      ...(forslag.length > 0 ? forslag : barn(mall).filter((del) => del.type === 'forslag')),
      ...delar,
    ],
  };
}
