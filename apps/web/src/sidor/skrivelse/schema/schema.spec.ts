import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { skriftschema } from '../../../../../../libs/dokument/src/skrift/index.js';
import { schemadelar } from './alla.js';

const attribut = (attrs: Record<string, { default?: unknown }> | null | undefined): unknown =>
  Object.entries(attrs ?? {}).map(([namn, { default: forval }]) => [namn, forval]);

/** Allt som avgör vad en skrift kan innehålla, och hur det läses. */
const beskriv = (schema: Schema): unknown => ({
  topp: schema.topNodeType.name,
  noder: Object.values(schema.nodes).map(({ name, spec }) => ({
    name,
    content: spec.content ?? '',
    marks: spec.marks,
    group: spec.group,
    inline: spec.inline === true,
    atom: spec.atom === true,
    isolating: spec.isolating === true,
    defining: spec.defining === true,
    tableRole: spec['tableRole'] as unknown,
    attrs: attribut(spec.attrs),
  })),
  marken: Object.values(schema.marks).map(({ name, spec }) => ({
    name,
    inclusive: spec.inclusive !== false,
    excludes: spec.excludes,
    attrs: attribut(spec.attrs),
  })),
});

describe('skrivytans schema', () => {
  it('är serverns, nod för nod och märke för märke', () => {
    expect(beskriv(getSchema(schemadelar))).toEqual(beskriv(skriftschema));
  });
});
