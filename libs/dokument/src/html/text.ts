import type { Ordstil, Text, Textdel } from '../modell/text.js';
import { fotnotsmarke } from './fotnot.js';
import { html, lankadress, type Html } from './mall.js';

/** Text från människor: skyddad, med radslut som `<br>`. */
function radbruten(text: string): Html {
  return html`${text.split('\n').map((rad, i) => (i === 0 ? html`${rad}` : html`<br />${rad}`))}`;
}

function stilad(stil: Ordstil | undefined, inne: Html): Html {
  if (stil === undefined) return inne;
  const kursiv = stil === 'fet' ? inne : html`<em>${inne}</em>`;
  return stil === 'kursiv' ? kursiv : html`<strong>${kursiv}</strong>`;
}

function del(d: Textdel): Html {
  if (d.typ === 'fotnot') return fotnotsmarke(d);
  const inne = radbruten(d.text);
  if (d.typ === 'lucka') return html`<mark>${inne}</mark>`;
  if (d.typ === 'lank') return html`<a href="${lankadress(d.href)}">${stilad(d.stil, inne)}</a>`;
  return stilad(d.stil, inne);
}

/** Modellens text som HTML. */
export function textHtml(text: Text): Html {
  return typeof text === 'string' ? radbruten(text) : html`${text.map(del)}`;
}
