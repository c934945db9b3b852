import type { Skriftnod, Skriftnodtyp } from '#dokument';
import type { Mallinnehall } from './mallinnehall.js';

// Det som är innehåll utan att vara text: en bild säger något, och en hänvisning har sin text i sig.
const SAGER_NAGOT = new Set<Skriftnodtyp>(['bild', 'hanvisning']);

function harText(nod: Skriftnod): boolean {
  if (nod.type === 'avsnittsrubrik') return false;
  if (SAGER_NAGOT.has(nod.type)) return true;
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

/** Det som mallen kräver och skriften saknar; varje del fortsätter "Skrivelsen saknar …". */
export const mallbristerI = (mall: Pick<Mallinnehall, 'avsnitt'>, skrift: Skriftnod): string[] =>
  saknadeAvsnitt(mall, skrift).map((rubrik) => `text i avsnittet ”${rubrik}”`);
