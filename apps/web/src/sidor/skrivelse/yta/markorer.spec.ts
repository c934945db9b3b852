import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { schemadelar } from '../schema/alla.js';
import { lasMarkorer, markorplugin, sattMarkorer } from './markorer.js';

const schema = getSchema(schemadelar);
const doc = schema.nodeFromJSON({
  type: 'skrift',
  content: [{ type: 'rubrik', content: [{ type: 'text', text: 'Planen' }] }],
});
const med = (plats: number): EditorState => {
  const state = EditorState.create({ doc, plugins: [markorplugin()] });
  return state.apply(state.tr.setMeta(...sattMarkorer([{ klient: 'y1', namn: 'Karin', plats }])));
};
const platser = (state: EditorState): number[] => lasMarkorer(state).map((en) => en.plats);

it('flyttar den andras markör med texten som skrivs före den, och inte med den som skrivs efter', () => {
  const state = med(4);
  expect(platser(state.apply(state.tr.insertText('Nya ', 1)))).toEqual([8]);
  expect(platser(state.apply(state.tr.insertText(' 2027', 7)))).toEqual([4]);
});

it('håller den inom texten, också när den andra har en längre', () => {
  expect(platser(med(900))).toEqual([doc.content.size]);
});
