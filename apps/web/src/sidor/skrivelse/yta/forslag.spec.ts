import { getSchema } from '@tiptap/core';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { schemadelar } from '../schema/alla.js';
import { ihop, inat, nyInstans, nyPunkt, utat } from './forslag.js';
import { nastaLedtext } from './ledtexter.js';

const schema = getSchema(schemadelar);
const text = (ord: string) => (ord === '' ? [] : [{ type: 'text', text: ord }]);
const punkt = (ord: string) => ({ type: 'punkt', content: [{ type: 'stycke', content: text(ord) }] });
const instans = (led: string, ...under: object[]) => ({
  type: 'instans',
  content: [{ type: 'ledtext', content: text(led) }, ...under],
});

/** Skriften med förslaget, och markören efter `|`-texten. */
function vid(forslag: object[], efter: string): EditorState {
  const doc = schema.nodeFromJSON({
    type: 'skrift',
    content: [
      { type: 'rubrik', content: text('R') },
      { type: 'forslag', content: forslag },
    ],
  });
  let pos = -1;
  doc.descendants((nod, har) => {
    if (nod.isTextblock && nod.textContent === efter) pos = har + 1 + nod.content.size;
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, pos) });
}

/** Förslaget som rader med indrag, så som det läses. */
function som(state: EditorState): string[] {
  const rader: string[] = [];
  const ga = (nod: EditorState['doc'], djup: number): void => {
    nod.forEach((barn) => {
      if (barn.type.name === 'instans') ga(barn, djup + 1);
      else
        rader.push(
          `${'  '.repeat(djup)}${barn.type.name === 'ledtext' ? `${barn.textContent}:` : `- ${barn.textContent}`}`,
        );
    });
  };
  ga(state.doc.child(1), 0);
  return rader;
}

function efter(state: EditorState, ...kommandon: Command[]): EditorState {
  let nu = state;
  for (const kommando of kommandon) kommando(nu, (tr) => (nu = nu.apply(tr)));
  nu.doc.check();
  return nu;
}

describe('förslagets träd', () => {
  it('Enter gör en ny punkt, och i en tom sista punkt går den ut ur instansen', () => {
    const s = efter(vid([instans('KS', punkt('a'))], 'a'), nyPunkt);
    expect(som(s)).toEqual(['  KS:', '  - a', '  - ']);
    expect(som(efter(s, nyPunkt))).toEqual(['  KS:', '  - a', '- ']);
  });

  it('Tabb flyttar punkten in under instansen ovanför, eller gör en ny', () => {
    expect(som(efter(vid([instans('KS', punkt('a')), punkt('b')], 'b'), inat('X')))).toEqual([
      '  KS:',
      '  - a',
      '  - b',
    ]);
    expect(som(efter(vid([punkt('a'), punkt('b')], 'b'), inat('X')))).toEqual(['- a', '  X:', '  - b']);
  });

  it('har högst tre nivåer', () => {
    const s = vid([instans('KS', instans('KF', punkt('a')))], 'a');
    expect(som(efter(s, inat('X')))).toEqual(som(s));
  });

  it('Skift Tabb flyttar ut, och den enda punkten tar med sig instansen', () => {
    expect(som(efter(vid([instans('KS', punkt('a'), punkt('b'))], 'b'), utat))).toEqual(['  KS:', '  - a', '- b']);
    expect(som(efter(vid([instans('KS', punkt('a'), punkt('b'))], 'a'), utat))).toEqual(['- a', '  KS:', '  - b']);
    expect(som(efter(vid([instans('KS', punkt('a'))], 'a'), utat))).toEqual(['- a']);
  });

  it('Tabb och Skift Tabb tar ut varandra', () => {
    const s = vid([punkt('a'), punkt('b')], 'b');
    expect(som(efter(s, inat('X'), utat))).toEqual(som(s));
  });

  it('lägger till instanser ett steg in, från nämnden till fullmäktige', () => {
    const ny = nyInstans((over) => nastaLedtext('nämnden', over));
    const s = efter(vid([punkt('a')], 'a'), ny, ny);
    expect(som(s)).toEqual([
      '- a',
      '  Nämndens förslag till kommunstyrelsen::',
      '  - ',
      '    Kommunstyrelsens förslag till kommunfullmäktige::',
      '    - ',
    ]);
  });

  it('Backsteg först i en punkt lägger ihop den med punkten före', () => {
    const s = vid([punkt('a'), punkt('b')], 'b');
    const forst = s.apply(s.tr.setSelection(TextSelection.create(s.doc, s.selection.from - 1)));
    expect(som(efter(forst, ihop))).toEqual(['- ab']);
  });
});
