import type { Mallinnehall } from './mallinnehall.js';

/** Så mycket av skriften som behövs för att se vilka avsnitt som har text. */
export interface Skriftnod {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  content?: readonly Skriftnod[];
}

// Det som är innehåll utan att vara text: en bild säger något, och en hänvisning har sin text i sig.
const SAGER_NAGOT = new Set(['bild', 'hanvisning']);

function harText(nod: Skriftnod): boolean {
  if (nod.type === 'avsnittsrubrik') return false;
  if (nod.type !== undefined && SAGER_NAGOT.has(nod.type)) return true;
  return (nod.text ?? '').trim() !== '' || (nod.content ?? []).some(harText);
}

const nyckelI = (avsnitt: Skriftnod): string | null => {
  const nyckel = avsnitt.attrs?.['nyckel'];
  return typeof nyckel === 'string' ? nyckel : null;
};

/** Nycklarna på de avsnitt som har text; ett avsnitt utan nyckel, som skrivaren själv gjort, räknas inte. */
export function ifylldaAvsnitt(skrift: Skriftnod): string[] {
  const nycklar = (skrift.content ?? [])
    .filter((nod) => nod.type === 'avsnitt' && harText(nod))
    .map(nyckelI)
    .filter((nyckel) => nyckel !== null);
  return [...new Set(nycklar)];
}

/** Rubrikerna på de avsnitt som mallen kräver och som saknas eller är tomma i skriften, i mallens ordning. */
export function saknadeAvsnitt(mall: Pick<Mallinnehall, 'avsnitt'>, skrift: Skriftnod): string[] {
  const finns = new Set(ifylldaAvsnitt(skrift));
  return mall.avsnitt.filter((ett) => ett.kravd && !finns.has(ett.nyckel)).map((ett) => ett.rubrik);
}

/** Meningen om det som saknas, eller null när inget krävt saknas. */
export function mallhinder(mall: Pick<Mallinnehall, 'avsnitt'>, skrift: Skriftnod): string | null {
  const saknas = saknadeAvsnitt(mall, skrift).map((rubrik) => `”${rubrik}”`);
  const sist = saknas.at(-1);
  if (sist === undefined) return null;
  if (saknas.length === 1) return `Mallen kräver avsnittet ${sist}. Skriv text i det först.`;
  return `Mallen kräver avsnitten ${saknas.slice(0, -1).join(', ')} och ${sist}. Skriv text i dem först.`;
}
