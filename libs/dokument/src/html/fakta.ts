import type { Anslagsruta, Fakta, Framhavd, Ifyllnad, Underskrifter, Uppgift } from '../modell/block.js';
import { html, type Html } from './mall.js';
import { textHtml } from './text.js';

function rader(delar: readonly Html[]): Html {
  return html`${delar.map((del, i) => (i === 0 ? del : html`<br />${del}`))}`;
}

function namnlista(namn: readonly string[], spalter: boolean): Html {
  return html`<ul${spalter ? html` class="spalter"` : undefined}>
    ${namn.map((n) => html`<li>${n}</li> `)}
  </ul>`;
}

function varde(u: Uppgift): Html {
  if (u.typ === 'text') return rader(u.rader.map(textHtml));
  const under = u.under === undefined ? undefined : html`${u.under.rubrik} ${namnlista(u.under.rader, false)}`;
  return html`${namnlista(u.kolumner.flat(), true)}${under}`;
}

export function faktaHtml({ uppgifter }: Fakta): Html {
  return html`<dl>
    ${uppgifter.map(
      (u) =>
        html`<dt>${u.etikett}</dt>
          <dd>${varde(u)}</dd> `,
    )}
  </dl> `;
}

export function framhavdHtml({ etikett, varde: text }: Framhavd): Html {
  return html`<dl class="framhavd">
    <dt>${etikett}</dt>
    <dd><strong>${text}</strong></dd>
  </dl> `;
}

export function anslagsrutaHtml({ rubrik, text, uppgifter }: Anslagsruta): Html {
  const par = uppgifter.map(
    (u) =>
      html`<dt>${u.etikett}</dt>
        <dd>${u.fet === true ? html`<strong>${u.varde}</strong>` : u.varde}</dd> `,
  );
  return html`<section class="ruta">
    <h2>${rubrik}</h2>
    <p>${textHtml(text)}</p>
    <dl>${par}</dl>
  </section> `;
}

/** På papper en rad att fylla i; på skärm det som redan är känt. */
export function ifyllnadHtml({ etikett, fore, namn }: Ifyllnad): Html {
  const under = namn === undefined ? undefined : html`${fore === '' ? undefined : html`<br />`}${namn}`;
  return html`<dl>
    <dt>${etikett}</dt>
    <dd>${fore}${under}</dd>
  </dl> `;
}

export function underskrifterHtml({ personer }: Underskrifter): Html {
  const led = personer.map(
    ({ namn, roll, not }) =>
      html`<li>${namn}<span class="etikett">${roll}</span>${not.map((rad) => html`<span>${rad}</span>`)}</li> `,
  );
  return html`<ul class="underskrifter">
    ${led}
  </ul> `;
}
