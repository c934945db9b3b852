import { Mark } from '@tiptap/core';

/** Adresser som en länk får ha: https och e-post. */
export const tillatenLank = (adress: string): boolean =>
  adress.length <= 2000 && /^(?:https:\/\/[^\s<>"]+|mailto:[^\s<>"@]+@[^\s<>"@]+)$/iu.test(adress);

const Lank = Mark.create({
  name: 'lank',
  inclusive: false,
  addAttributes: () => ({ href: { isRequired: true } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element: HTMLElement) => {
        const href = element.getAttribute('href') ?? '';
        return tillatenLank(href) ? { href } : false;
      },
    },
  ],
  // Länken öppnas inte medan man skriver: den ligger i texten som ord.
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noopener noreferrer', tabindex: '-1' }, 0],
});

const TJOCK = /^(?:bold(?:er)?|[5-9]\d{2,})$/u;

const Fet = Mark.create({
  name: 'fet',
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b', getAttrs: (element: HTMLElement) => element.style.fontWeight !== 'normal' && null },
    { style: 'font-weight', getAttrs: (varde) => TJOCK.test(varde) && null },
  ],
  renderHTML: () => ['strong', 0],
});

const Kursiv = Mark.create({
  name: 'kursiv',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  renderHTML: () => ['em', 0],
});

/** Det som ord kan vara: fet, kursiv, länk. */
export const marken = [Fet, Kursiv, Lank];
