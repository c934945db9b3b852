import type { Lista } from '../modell/block.js';
import { html, type Html } from './mall.js';
import { textHtml } from './text.js';

/** En lista med streck eller nummer, och listorna i den. */
export function listaHtml({ numrerad, punkter }: Lista): Html {
  const poster = punkter.map(
    ({ text, under }) => html`<li>${textHtml(text)}${under === undefined ? undefined : listaHtml(under)}</li> `,
  );
  return numrerad === true
    ? html`<ol>
        ${poster}
      </ol>`
    : html`<ul>
        ${poster}
      </ul>`;
}
