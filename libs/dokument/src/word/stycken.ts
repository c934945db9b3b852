import type { Skriftnod } from '../skrift/typer.js';
import { hopslagna } from './kropp.js';
import type { Wordstycke } from './typer.js';

/** Raden utan tabbar och utan blanktecken i kanterna. `utanFet` när fetstilen hör till platsen, inte till orden. */
export function putsad(inline: readonly Skriftnod[], utanFet = false): Skriftnod[] {
  const noder = hopslagna(
    inline.map((nod) => {
      if (nod.type !== 'text') return nod;
      const marks = (nod.marks ?? []).filter((m) => !utanFet || m.type !== 'fet');
      return { type: 'text', text: (nod.text ?? '').replaceAll('\t', ' '), ...(marks.length === 0 ? {} : { marks }) };
    }),
  );
  const kapa = (ut: Skriftnod[], framifran: boolean): void => {
    for (let nod = framifran ? ut[0] : ut.at(-1); nod !== undefined; nod = framifran ? ut[0] : ut.at(-1)) {
      const text = framifran ? (nod.text ?? '').trimStart() : (nod.text ?? '').trimEnd();
      if (nod.type !== 'radbrytning' && nod.type !== 'text') return;
      if (nod.type === 'text' && text !== '') {
        ut[framifran ? 0 : ut.length - 1] = { ...nod, text };
        return;
      }
      if (framifran) ut.shift();
      else ut.pop();
    }
  };
  kapa(noder, true);
  kapa(noder, false);
  return noder;
}

export function styckenod(inline: readonly Skriftnod[], utanFet = false): Skriftnod {
  const content = putsad(inline, utanFet);
  return content.length === 0 ? { type: 'stycke' } : { type: 'stycke', content };
}

/** Stycket utan sina första tecken. */
export function utanBorjan(s: Pick<Wordstycke, 'text' | 'inline'>, antal: number): Pick<Wordstycke, 'text' | 'inline'> {
  let kvar = antal;
  const inline = s.inline.flatMap((nod): Skriftnod[] => {
    if (kvar === 0) return [nod];
    if (nod.type === 'radbrytning') {
      kvar -= 1;
      return [];
    }
    if (nod.text === undefined) return [nod];
    const bort = Math.min(kvar, nod.text.length);
    kvar -= bort;
    return nod.text.length === bort ? [] : [{ ...nod, text: nod.text.slice(bort) }];
  });
  return { text: s.text.slice(antal), inline };
}
