import { Node } from '@tiptap/core';

/** Så som en cell i en tabell står i raden. */
export const JUSTERINGAR = ['vanster', 'hoger'] as const;
export type Justering = (typeof JUSTERINGAR)[number];

const CSS: Readonly<Record<Justering, string>> = { vanster: 'left', hoger: 'right' };

const somTal = (element: HTMLElement, namn: string): number => {
  const tal = Number(element.getAttribute(namn) ?? '1');
  return Number.isInteger(tal) && tal > 0 && tal <= 100 ? tal : 1;
};

const justering = (element: HTMLElement): Justering => {
  const stil = element.style.textAlign || (element.getAttribute('align') ?? '');
  return JUSTERINGAR.find((en) => CSS[en] === stil) ?? 'vanster';
};

const bredder = (element: HTMLElement): number[] | null => {
  const text = element.getAttribute('data-colwidth');
  return text !== null && /^\d+(?:,\d+)*$/u.test(text) ? text.split(',').map(Number) : null;
};

const cellens = () => ({
  colspan: { default: 1, parseHTML: (element: HTMLElement) => somTal(element, 'colspan') },
  rowspan: { default: 1, parseHTML: (element: HTMLElement) => somTal(element, 'rowspan') },
  colwidth: {
    default: null,
    parseHTML: bredder,
    renderHTML: ({ colwidth }: Record<string, unknown>) =>
      Array.isArray(colwidth) ? { 'data-colwidth': colwidth.join(',') } : {},
  },
  justering: {
    default: 'vanster',
    parseHTML: justering,
    renderHTML: (attrs: Record<string, unknown>) => {
      const vald = JUSTERINGAR.find((en) => en === attrs['justering']) ?? 'vanster';
      return vald === 'vanster' ? {} : { style: `text-align: ${CSS[vald]}` };
    },
  },
});

const Tabell = Node.create({
  name: 'tabell',
  group: 'block',
  content: 'tabellrad+',
  isolating: true,
  extendNodeSchema: (nod) => (nod.name === 'tabell' ? { tableRole: 'table' } : {}),
  addAttributes: () => ({
    rubrik: {
      default: '',
      parseHTML: (element: HTMLElement) =>
        element.getAttribute('data-rubrik') ?? element.querySelector('caption')?.textContent.trim() ?? '',
      renderHTML: ({ rubrik }) => ({ 'data-rubrik': String(rubrik) }),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    { class: 'skrift__tabell', 'data-rubrik': String(HTMLAttributes['data-rubrik'] ?? '') },
    ['table', HTMLAttributes, ['tbody', 0]],
  ],
});

const Tabellrad = Node.create({
  name: 'tabellrad',
  content: '(tabellhuvud | tabellcell)*',
  extendNodeSchema: (nod) => (nod.name === 'tabellrad' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const Tabellhuvud = Node.create({
  name: 'tabellhuvud',
  content: 'stycke+',
  isolating: true,
  extendNodeSchema: (nod) => (nod.name === 'tabellhuvud' ? { tableRole: 'header_cell' } : {}),
  addAttributes: cellens,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', { ...HTMLAttributes, scope: 'col' }, 0],
});

const Tabellcell = Node.create({
  name: 'tabellcell',
  content: 'stycke+',
  isolating: true,
  extendNodeSchema: (nod) => (nod.name === 'tabellcell' ? { tableRole: 'cell' } : {}),
  addAttributes: cellens,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

/** Tabellens noder; rollerna är de som ProseMirrors tabellkommandon känner igen. */
export const tabellnoder = [Tabell, Tabellrad, Tabellhuvud, Tabellcell];
