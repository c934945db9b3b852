import type { Block } from '../modell/block.js';

export type Textblock =
  | { readonly typ: 'stycke'; readonly text: string }
  | { readonly typ: 'lista'; readonly punkter: readonly { readonly text: string }[] };

const LISTRAD = /^[-•–]\s+(.*)$/u;

/** Paragraphs split by line ends; lines that begin with "- " or "• " are a list (KONTRAKT 1). */
export function textblock(text: string): readonly Textblock[] {
  const ut: Textblock[] = [];
  let lista: { readonly text: string }[] | undefined;
  for (const rad of text.split('\n')) {
    if (rad.trim() === '') continue;
    const punkt = LISTRAD.exec(rad)?.[1];
    if (punkt === undefined) {
      lista = undefined;
      ut.push({ typ: 'stycke', text: rad });
    } else if (lista === undefined) {
      lista = [{ text: punkt }];
      ut.push({ typ: 'lista', punkter: lista });
    } else lista.push({ text: punkt });
  }
  return ut;
}

/** Text that a person wrote, with a heading over it; nothing at all when there is none. */
export function avsnitt(rubrik: string, niva: 2 | 3, block: readonly Block[]): readonly Block[] {
  return block.length === 0 ? [] : [{ typ: 'rubrik', niva, text: rubrik }, ...block];
}
