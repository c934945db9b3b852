import type { Beslut, Beslutsled } from '../modell/block.js';
import { listaHtml } from './lista.js';
import { html, type Html } from './mall.js';
import { textHtml } from './text.js';

function punkt({ text, lista = [], underlista }: Beslutsled['punkter'][number]): Html {
  if (underlista !== undefined) return html`${textHtml(text)}${listaHtml(underlista)}`;
  if (lista.length === 0) return textHtml(text);
  return html`${textHtml(text)}
    <ul>
      ${lista.map((rad) => html`<li>${textHtml(rad)}</li> `)}
    </ul>`;
}

function led(l: Beslutsled): Html {
  const forsta = l.punkter[0];
  const punkter =
    l.punkter.length > 1
      ? html`<ol>
          ${l.punkter.map((p) => html`<li>${punkt(p)}</li> `)}
        </ol>`
      : forsta === undefined
        ? undefined
        : html`<div>${punkt(forsta)}</div> `;
  const ingress = l.ingress === undefined ? undefined : html`<p>${textHtml(l.ingress)}</p> `;
  return html`${ingress}${punkter}${(l.led ?? []).map(led)}`;
}

/** Beslutet utan rubrik: en punkt står onumrerad, flera numreras om i varje led. Strecket är streckat för förslag. */
export function beslutHtml(b: Beslut): Html {
  return html`<div class="beslut ${b.tillstand}${b.streck ? ' streck' : ''}">
    ${b.led.map(led)}${b.efter.map((text) => html`<p>${textHtml(text)}</p> `)}
  </div> `;
}
