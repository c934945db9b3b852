import type { Lista, Listpunkt } from '../modell/block.js';
import type { Skriftnod } from '../skrift/index.js';
import { barn, texten, tom } from './text.js';

function punkten(nod: Skriftnod): Listpunkt | undefined {
  const [stycke, lista] = barn(nod);
  const text = texten(stycke);
  const under = lista === undefined ? undefined : listan(lista);
  if (under === undefined) return tom(text) ? undefined : { text };
  return { text, under };
}

/** Listan utan tomma punkter; undefined när inget är kvar. */
export function listan(nod: Skriftnod): Lista | undefined {
  const punkter = barn(nod).flatMap((barnet) => punkten(barnet) ?? []);
  if (punkter.length === 0) return undefined;
  return { typ: 'lista', ...(nod.type === 'nummerlista' ? { numrerad: true } : {}), punkter };
}
