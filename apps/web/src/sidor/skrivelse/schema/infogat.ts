import { Node } from '@tiptap/core';

const text = (element: HTMLElement, namn: string): string => element.getAttribute(namn) ?? '';

const Text = Node.create({ name: 'text', group: 'inline' });

const Radbrytning = Node.create({
  name: 'radbrytning',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
});

const Fotnot = Node.create({
  name: 'fotnot',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => text(element, 'data-fotnot'),
      renderHTML: ({ text: noten }) => ({ 'data-fotnot': String(noten), title: String(noten) }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-fotnot]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', { ...HTMLAttributes, class: 'skrift__fotnot' }],
});

const Lucka = Node.create({
  name: 'lucka',
  group: 'inline',
  inline: true,
  content: 'text*',
  addAttributes: () => ({
    namn: {
      default: '',
      parseHTML: (element: HTMLElement) => text(element, 'data-lucka'),
      renderHTML: ({ namn }) => ({ 'data-lucka': String(namn) }),
    },
    typ: {
      default: 'text',
      parseHTML: (element: HTMLElement) => text(element, 'data-typ') || 'text',
      renderHTML: ({ typ }) => ({ 'data-typ': String(typ) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-lucka]' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'span',
    { ...HTMLAttributes, class: node.content.size === 0 ? 'lucka lucka--tom' : 'lucka' },
    0,
  ],
});

const Hanvisning = Node.create({
  name: 'hanvisning',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    slag: {
      isRequired: true,
      parseHTML: (element: HTMLElement) => text(element, 'data-slag'),
      renderHTML: ({ slag }) => ({ 'data-slag': String(slag) }),
    },
    id: {
      isRequired: true,
      parseHTML: (element: HTMLElement) => text(element, 'data-hanvisning'),
      renderHTML: ({ id }) => ({ 'data-hanvisning': String(id) }),
    },
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.textContent,
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'span[data-hanvisning]' }],
  renderHTML: ({ HTMLAttributes, node }) => [
    'span',
    { ...HTMLAttributes, class: 'skrift__hanvisning' },
    String(node.attrs['text']),
  ],
});

export const Bild = Node.create({
  name: 'bild',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    sha256: {
      isRequired: true,
      parseHTML: (element: HTMLElement) => text(element, 'data-sha256'),
      renderHTML: ({ sha256 }) => ({ 'data-sha256': String(sha256) }),
    },
    alt: { default: '' },
    /** Millimeter; null är textens hela bredd. */
    bredd: {
      default: null,
      parseHTML: (element: HTMLElement) => Number(text(element, 'data-bredd')) || null,
      renderHTML: ({ bredd }) => (bredd === null ? {} : { 'data-bredd': String(bredd) }),
    },
  }),
  parseHTML: () => [{ tag: 'img[data-sha256]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});

/** Det som står i raden: text, radbrytning, fotnot, lucka och hänvisning. */
export const infogat = [Text, Radbrytning, Fotnot, Lucka, Hanvisning];
