import type { Ordstil, Text, Textdel } from '../modell/text.js';
import type { Skriftnod } from '../skrift/index.js';

export const barn = (nod: Skriftnod | undefined): readonly Skriftnod[] => nod?.content ?? [];

/** Ett attribut som text; tomt när det saknas. */
export function attr(nod: Skriftnod, namn: string): string {
  const varde = nod.attrs?.[namn];
  return typeof varde === 'string' ? varde : '';
}

function stil(nod: Skriftnod): { stil?: Ordstil } {
  const marken = new Set((nod.marks ?? []).map((m) => m.type));
  const [fet, kursiv] = [marken.has('fet'), marken.has('kursiv')];
  if (!fet && !kursiv) return {};
  return { stil: fet && kursiv ? 'fetkursiv' : fet ? 'fet' : 'kursiv' };
}

function textnod(nod: Skriftnod): Textdel {
  const href = nod.marks?.find((m) => m.type === 'lank')?.attrs?.['href'];
  const text = nod.text ?? '';
  return typeof href === 'string' ? { typ: 'lank', text, href, ...stil(nod) } : { typ: 'ord', text, ...stil(nod) };
}

function delar(nod: Skriftnod): readonly Textdel[] {
  switch (nod.type) {
    case 'text':
      return [textnod(nod)];
    case 'radbrytning':
      return [{ typ: 'ord', text: '\n' }];
    case 'fotnot':
      return attr(nod, 'text').trim() === '' ? [] : [{ typ: 'fotnot', text: attr(nod, 'text').trim() }];
    case 'hanvisning':
      return [{ typ: 'ord', text: attr(nod, 'text') }];
    case 'lucka': {
      const inne = barn(nod).flatMap(delar);
      return inne.length > 0 ? inne : [{ typ: 'lucka', text: `[${attr(nod, 'namn') || 'fyll i'}]` }];
    }
    default:
      return barn(nod).flatMap(delar);
  }
}

/** Delar intill varandra med samma form blir en. */
function hopslagna(alla: readonly Textdel[]): Textdel[] {
  const ut: Textdel[] = [];
  for (const d of alla) {
    const forra = ut.at(-1);
    if (d.typ === 'ord' && forra?.typ === 'ord' && forra.stil === d.stil) {
      ut[ut.length - 1] = { ...forra, text: forra.text + d.text };
    } else if (!('text' in d) || d.text !== '') ut.push(d);
  }
  return ut;
}

/** Radens text med fetstil, kursiv, länkar, fotnoter och luckor. En rad utan form är en sträng. */
export function texten(nod: Skriftnod | undefined): Text {
  const alla = hopslagna(barn(nod).flatMap(delar));
  const [forsta] = alla;
  if (forsta === undefined) return '';
  return alla.length === 1 && forsta.typ === 'ord' && forsta.stil === undefined ? forsta.text.trim() : alla;
}

/** Sant när det inte finns något att trycka. */
export function tom(text: Text): boolean {
  return typeof text === 'string' ? text.trim() === '' : text.every((d) => d.text.trim() === '');
}

/** Raden utan form, på en rad: till rubriker. */
export function radtext(nod: Skriftnod | undefined): string {
  const text = texten(nod);
  const rad = typeof text === 'string' ? text : text.map((d) => (d.typ === 'fotnot' ? '' : d.text)).join('');
  return rad.replace(/\s+/gu, ' ').trim();
}
