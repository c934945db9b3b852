import { Node } from '@tiptap/core';

/** Hela skriften: rubriken, förslaget och avsnitten. */
const Skrift = Node.create({
  name: 'skrift',
  topNode: true,
  content: 'rubrik forslag? avsnitt*',
});

const Rubrik = Node.create({
  name: 'rubrik',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-skrift="rubrik"]' }],
  renderHTML: () => [
    'div',
    { 'data-skrift': 'rubrik', class: 'skrift__rubrik', role: 'heading', 'aria-level': '2' },
    0,
  ],
});

const Forslag = Node.create({
  name: 'forslag',
  content: '(punkt | instans)+',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-skrift="forslag"]' }],
  renderHTML: () => ['div', { 'data-skrift': 'forslag', class: 'skrift__forslag' }, 0],
});

const Instans = Node.create({
  name: 'instans',
  content: 'ledtext (punkt | instans)+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-skrift="instans"]' }],
  renderHTML: () => ['div', { 'data-skrift': 'instans', class: 'skrift__instans' }, 0],
});

const Ledtext = Node.create({
  name: 'ledtext',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-skrift="ledtext"]' }],
  renderHTML: () => ['p', { 'data-skrift': 'ledtext', class: 'skrift__ledtext' }, 0],
});

const Punkt = Node.create({
  name: 'punkt',
  content: 'stycke (punktlista | nummerlista)?',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-skrift="punkt"]' }],
  renderHTML: () => ['div', { 'data-skrift': 'punkt', class: 'skrift__punkt' }, 0],
});

const Avsnitt = Node.create({
  name: 'avsnitt',
  content: 'avsnittsrubrik block+',
  isolating: true,
  addAttributes: () => ({
    nyckel: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-nyckel'),
      renderHTML: ({ nyckel }) => (nyckel === null ? {} : { 'data-nyckel': String(nyckel) }),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-skrift="avsnitt"]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'section',
    { ...HTMLAttributes, 'data-skrift': 'avsnitt', class: 'skrift__avsnitt' },
    0,
  ],
});

const Avsnittsrubrik = Node.create({
  name: 'avsnittsrubrik',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'h3[data-skrift="avsnittsrubrik"]' }],
  renderHTML: () => ['h3', { 'data-skrift': 'avsnittsrubrik', class: 'skrift__avsnittsrubrik' }, 0],
});

const Stycke = Node.create({
  name: 'stycke',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

const Mellanrubrik = Node.create({
  name: 'mellanrubrik',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({ niva: { default: 3, rendered: false } }),
  parseHTML: () => [
    ...['h1', 'h2', 'h3'].map((tag) => ({ tag, attrs: { niva: 3 } })),
    ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { niva: 4 } })),
  ],
  renderHTML: ({ node }) => [node.attrs['niva'] === 4 ? 'h5' : 'h4', 0],
});

const Punktlista = Node.create({
  name: 'punktlista',
  group: 'block',
  content: 'listpunkt+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
});

const Nummerlista = Node.create({
  name: 'nummerlista',
  group: 'block',
  content: 'listpunkt+',
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: () => ['ol', 0],
});

const Listpunkt = Node.create({
  name: 'listpunkt',
  content: 'stycke (punktlista | nummerlista)?',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

export const Citat = Node.create({
  name: 'citat',
  group: 'block',
  content: 'stycke+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

/** Skriftens block, från rubriken till listorna. */
export const textnoder = [
  Skrift,
  Rubrik,
  Forslag,
  Instans,
  Ledtext,
  Punkt,
  Avsnitt,
  Avsnittsrubrik,
  Stycke,
  Mellanrubrik,
  Punktlista,
  Nummerlista,
  Listpunkt,
];
