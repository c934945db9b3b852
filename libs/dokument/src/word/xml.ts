import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { Wordhinder } from './arkiv.js';

/** Ett element i filen. Namnrymdens förkortning är borttagen: i Words delar är de lokala namnen entydiga. */
export interface Xnod {
  readonly namn: string;
  readonly attr: Readonly<Record<string, string>>;
  readonly barn: Xnod[];
  text: string;
}

const DJUPAST = 300;
const FLEST_ELEMENT = 3_000_000;
/** Så många tecken tolkas åt gången; däremellan får andra begäranden komma fram. */
const I_TAGET = 200_000;

const skadad = (): Wordhinder =>
  new Wordhinder(
    'TRASIG',
    'Filen är skadad och går inte att öppna. Öppna den i Word, spara den på nytt och försök igen.',
  );

const lokalt = (namn: string): string => namn.slice(namn.indexOf(':') + 1);

/** Bygger trädet av delen. Ett eget dokumenttypsavsnitt (entiteter) vägras: Word skriver inget. */
export async function lasXml(data: Buffer): Promise<Xnod> {
  const rot: Xnod = { namn: '', attr: {}, barn: [], text: '' };
  const stack: Xnod[] = [rot];
  let antal = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw skadad();
  });
  parser.on('opentag', ({ name, attributes }) => {
    antal += 1;
    if (stack.length > DJUPAST || antal > FLEST_ELEMENT) throw skadad();
    const attr: Record<string, string> = {};
    for (const [namn, varde] of Object.entries(attributes)) attr[lokalt(namn)] = varde;
    const nod: Xnod = { namn: lokalt(name), attr, barn: [], text: '' };
    stack.at(-1)?.barn.push(nod);
    stack.push(nod);
  });
  parser.on('text', (text) => {
    const nod = stack.at(-1);
    if (nod !== undefined) nod.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const text = data.toString('utf8').replace(/^\ufeff/u, '');
  try {
    for (let plats = 0; plats < text.length; plats += I_TAGET) {
      parser.write(text.slice(plats, plats + I_TAGET));
      if (text.length > I_TAGET) await setImmediate();
    }
    parser.close();
  } catch {
    throw skadad();
  }
  return rot.barn[0] ?? rot;
}

/** Det första barnet med namnet. */
export const ett = (nod: Xnod | undefined, namn: string): Xnod | undefined => nod?.barn.find((b) => b.namn === namn);
/** Värdet (`w:val`) på ett barn. */
export const varde = (nod: Xnod | undefined, namn: string): string | undefined => ett(nod, namn)?.attr['val'];
/** En egenskap som är på eller av; utan värde är den på. */
export function pa(nod: Xnod | undefined, namn: string): boolean | undefined {
  const egenskap = ett(nod, namn);
  if (egenskap === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(egenskap.attr['val'] ?? '');
}
/** Alla med namnet, var som helst under noden, i ordning. */
export function alla(nod: Xnod | undefined, namn: string): Xnod[] {
  return (nod?.barn ?? []).flatMap((b) => (b.namn === namn ? [b, ...alla(b, namn)] : alla(b, namn)));
}
