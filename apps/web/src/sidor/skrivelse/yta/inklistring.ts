import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ledet } from './forslag.js';
import { goraListor } from './ordlistor.js';

const BORT =
  'style, script, meta, link, title, xml, template, iframe, object, embed, form, input, button, select, textarea';

/** Words fotnoter: siffran i texten blir en fotnot med sin text, och listan längst ned tas bort. */
function goraFotnoter(kropp: HTMLElement): void {
  for (const lank of kropp.querySelectorAll<HTMLAnchorElement>('a[href*="#_ftn"]')) {
    const id = /#(_ftn\d+)$/u.exec(lank.getAttribute('href') ?? '')?.[1];
    if (id === undefined) continue;
    const not = kropp.querySelector(`[id="${id.slice(1)}"]`);
    const text = (not?.textContent ?? '')
      .replace(/^\s*\[?\d+\]?\s*/u, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text === '') continue;
    const sup = kropp.ownerDocument.createElement('sup');
    sup.dataset['fotnot'] = text;
    lank.replaceWith(sup);
  }
  for (const not of kropp.querySelectorAll('[style*="footnote-list"], [id^="ftn"]')) not.remove();
}

/** Första raden i en tabell är rubrikrad; en celltext utan stycke får ett. */
function goraTabeller(kropp: HTMLElement): void {
  for (const tabell of kropp.querySelectorAll('table')) {
    const [forsta] = tabell.rows;
    if (forsta === undefined) continue;
    for (const cell of [...forsta.cells]) {
      if (cell.localName === 'th') continue;
      const huvud = kropp.ownerDocument.createElement('th');
      for (const namn of ['colspan', 'rowspan', 'align']) {
        const varde = cell.getAttribute(namn);
        if (varde !== null) huvud.setAttribute(namn, varde);
      }
      huvud.append(...cell.childNodes);
      cell.replaceWith(huvud);
    }
  }
}

export interface Stadat {
  html: string;
  /** Bilder som inte följde med. */
  bilder: number;
}

/** Det inklistrade utan det som bara är Words: kvar är stycken, rubriker, listor, tabeller, fotnoter, fet, kursiv, länkar. */
export function stada(html: string): Stadat {
  const dokument = new DOMParser().parseFromString(html, 'text/html');
  const { body } = dokument;
  const vandring = dokument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const kommentarer: globalThis.Node[] = [];
  while (vandring.nextNode() !== null) kommentarer.push(vandring.currentNode);
  for (const en of kommentarer) en.parentNode?.removeChild(en);
  for (const en of body.querySelectorAll(BORT)) en.remove();
  goraFotnoter(body);
  goraListor(body);
  goraTabeller(body);
  let bilder = 0;
  for (const bild of body.querySelectorAll('img, svg, v\\:imagedata')) {
    if (bild instanceof HTMLElement && bild.dataset['sha256'] !== undefined) continue;
    bild.remove();
    bilder += 1;
  }
  for (const stycke of body.querySelectorAll('p')) {
    if (stycke.textContent.replaceAll('\u00a0', ' ').trim() === '' && stycke.querySelector('img, br, sup') === null) {
      stycke.remove();
    }
  }
  return { html: body.innerHTML, bilder };
}

const nod = (schema: Schema, namn: string, innehall: Node | readonly Node[]): Node | null => {
  const typ = schema.nodes[namn];
  return typ === undefined ? null : typ.createAndFill(null, innehall);
};

/** Avsnitt i det inklistrade blir mellanrubriker och text: mallens avsnitt finns bara en gång. */
function plana(schema: Schema, innehall: Fragment): Node[] {
  const ut: Node[] = [];
  innehall.forEach((del) => {
    if (del.type.name === 'avsnitt') ut.push(...plana(schema, del.content));
    else if (del.type.name === 'avsnittsrubrik' || del.type.name === 'rubrik' || del.type.name === 'ledtext') {
      const rubrik = del.content.size === 0 ? null : nod(schema, 'mellanrubrik', schema.text(del.textContent));
      if (rubrik !== null) ut.push(rubrik);
    } else ut.push(del);
  });
  return ut;
}

/** Listor som klistras in bland förslagets punkter blir punkter. */
function somPunkter(schema: Schema, delar: readonly Node[]): Node[] {
  return delar.flatMap((del) => {
    if (del.type.name === 'punktlista' || del.type.name === 'nummerlista') {
      return [...del.children].flatMap((rad) => nod(schema, 'punkt', [...rad.children]) ?? []);
    }
    if (del.type.name === 'stycke') return nod(schema, 'punkt', del) ?? [];
    if (del.type.name === 'mellanrubrik' || del.type.name === 'citat' || del.type.name === 'tabell') {
      const text = del.textBetween(0, del.content.size, ' ');
      return text === '' ? [] : (nod(schema, 'punkt', nod(schema, 'stycke', schema.text(text)) ?? []) ?? []);
    }
    return [del];
  });
}

function anpassad(slice: Slice, view: EditorView): Slice {
  const { schema, selection } = view.state;
  const hel = ['avsnitt', 'rubrik', 'skrift'].includes(slice.content.firstChild?.type.name ?? '');
  const delar = hel ? plana(schema, slice.content) : [...slice.content.content];
  const iForslaget = ledet(selection.$from, 'punkt') !== null && ledet(selection.$from, 'listpunkt') === null;
  if (iForslaget && (delar.length > 1 || delar[0]?.type.name.endsWith('lista') === true)) {
    const punkter = somPunkter(schema, delar);
    return new Slice(Fragment.from(punkter), punkter[0]?.type.name === 'punkt' ? 2 : 0, 0);
  }
  return hel ? new Slice(Fragment.from(delar), 0, 0) : slice;
}

/** Rubriken, ledtexten och avsnittets rubrik är en enda rad text. */
function somRad(view: EditorView, handelse: ClipboardEvent): boolean {
  if (ledet(view.state.selection.$from, 'rubrik', 'ledtext', 'avsnittsrubrik') === null) return false;
  const text = (handelse.clipboardData?.getData('text/plain') ?? '').replace(/\s+/gu, ' ').trim();
  if (text !== '') view.dispatch(view.state.tr.insertText(text).scrollIntoView());
  return true;
}

/** @param bilderBorta sägs när bilder inte följde med */
export const inklistring = (bilderBorta: (antal: number) => void): Plugin =>
  new Plugin({
    props: {
      handlePaste: (view, handelse) => {
        if (somRad(view, handelse)) return true;
        const { clipboardData } = handelse;
        const bara = [...(clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/')).length;
        if (bara === 0 || clipboardData?.types.includes('text/html') === true) return false;
        bilderBorta(bara);
        return true;
      },
      transformPastedHTML: (html) => {
        const { html: stadad, bilder } = stada(html);
        if (bilder > 0) bilderBorta(bilder);
        return stadad;
      },
      transformPasted: (slice, view) => anpassad(slice, view),
    },
  });
