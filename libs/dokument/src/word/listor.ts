import type { Skriftnod } from '../skrift/typer.js';
import type { Lasning } from './lasning.js';
import { styckenod, utanBorjan } from './stycken.js';
import type { Wordstycke } from './typer.js';

interface Oppenlista {
  id: string;
  niva: number;
  nod: Skriftnod & { content: Skriftnod[] };
}

type Listtyp = 'punktlista' | 'nummerlista';

/** Punkter i följd som listor; en lista i en punkt är dess egen. */
export function listnoder(stycken: readonly Wordstycke[], las: Lasning): Skriftnod[] {
  const ut: Skriftnod[] = [];
  const stack: Oppenlista[] = [];
  for (const s of stycken) {
    if (s.lista === null) continue;
    const { id, niva, numrerad } = s.lista;
    const typ: Listtyp = numrerad ? 'nummerlista' : 'punktlista';
    while (stack.length > 0 && (stack.at(-1)?.niva ?? 0) > niva) stack.pop();
    let oppen = stack.at(-1);
    if (oppen?.niva === niva && (oppen.nod.type !== typ || oppen.id !== id)) {
      const bytbar = stack.length === 1;
      if (bytbar) {
        stack.pop();
        oppen = undefined;
      } else if (oppen.nod.type !== typ) las.forsta('Två listor i samma punkt: satta ihop', s.plats);
    }
    if (oppen === undefined || oppen.niva < niva) {
      const nod = { type: typ, content: [] as Skriftnod[] };
      laggIn(nod, oppen, ut, las, s.plats);
      oppen = { id, niva, nod: oppen === undefined ? nod : sistaUnder(oppen, nod) };
      stack.push(oppen);
    }
    oppen.nod.content.push({ type: 'listpunkt', content: [styckenod(s.inline)] });
  }
  return ut;
}

function laggIn(nod: Skriftnod, oppen: Oppenlista | undefined, ut: Skriftnod[], las: Lasning, plats: string): void {
  if (oppen === undefined) {
    ut.push(nod);
    return;
  }
  const punkt = oppen.nod.content.at(-1) as (Skriftnod & { content: Skriftnod[] }) | undefined;
  if (punkt === undefined) oppen.nod.content.push({ type: 'listpunkt', content: [{ type: 'stycke' }, nod] });
  else if (punkt.content.length === 1) punkt.content.push(nod);
  else las.forsta('Två listor i samma punkt: satta ihop', plats);
}

/** Listan under den sista punkten: den nya, eller den som redan stod där. */
function sistaUnder(oppen: Oppenlista, ny: Oppenlista['nod']): Oppenlista['nod'] {
  const punkt = oppen.nod.content.at(-1);
  return (punkt?.content?.[1] as Oppenlista['nod'] | undefined) ?? ny;
}

/** "– text" och "1. text" som någon skrev för hand blir punkter. */
export function skrivenPunkt(s: Wordstycke): Wordstycke {
  const marke = /^\s*(?:([-–•·*o])[\t\u00a0 ]+|(\d{1,2})[.)][\t\u00a0 ]+)/u.exec(s.text);
  if (marke === null || s.lista !== null || s.niva !== null) return s;
  if (marke[1] === 'o' && !s.text.includes('\t')) return s;
  return {
    ...s,
    ...utanBorjan(s, marke[0].length),
    lista: { id: `skriven-${marke[1] === undefined ? 'tal' : 'streck'}`, niva: 0, numrerad: marke[1] === undefined },
  };
}
