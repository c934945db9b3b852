import type { Text, Textdel } from '../modell/text.js';
import { html, lankadress, type Html } from './mall.js';

/** Text från människor: skyddad, med radslut som `<br>`. */
function radbruten(text: string): Html {
  return html`${text.split('\n').map((rad, i) => (i === 0 ? html`${rad}` : html`<br />${rad}`))}`;
}

function del(d: Textdel): Html {
  const inne = radbruten(d.text);
  if (d.typ === 'lank') return html`<a href="${lankadress(d.href)}">${inne}</a>`;
  if (d.stil === 'fet') return html`<strong>${inne}</strong>`;
  return d.stil === 'kursiv' ? html`<em>${inne}</em>` : inne;
}

/** Modellens text som HTML. */
export function textHtml(text: Text): Html {
  return typeof text === 'string' ? radbruten(text) : html`${text.map(del)}`;
}
