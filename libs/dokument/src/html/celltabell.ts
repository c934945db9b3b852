import type { Bild, Cellrad, Celltabell, Tabellcell } from '../modell/block.js';
import { html, type Html } from './mall.js';
import { textHtml } from './text.js';

function antal(namn: 'colspan' | 'rowspan', varde: number): Html | undefined {
  if (varde === 1) return undefined;
  return namn === 'colspan' ? html` colspan="${varde}"` : html` rowspan="${varde}"`;
}

function cell(c: Tabellcell, huvud: boolean): Html {
  const attribut = html`${antal('colspan', c.kolumner)}${antal('rowspan', c.rader)}${c.justering === 'hoger' ? html` class="h"` : undefined}`;
  const inne = c.stycken.map((text, i) => (i === 0 ? textHtml(text) : html`<br />${textHtml(text)}`));
  if (huvud) return html`<th scope="${c.kolumner > 1 ? 'colgroup' : 'col'}" ${attribut}>${inne}</th>`;
  return c.rubrik === true ? html`<th scope="row" ${attribut}>${inne}</th>` : html`<td${attribut}>${inne}</td>`;
}

function rad({ celler, stil }: Cellrad, huvud: boolean): Html {
  return html`<tr${stil === 'summa' ? html` class="summa"` : undefined}>${celler.map((c) => cell(c, huvud))}</tr> `;
}

/** Kan rullas i sidled på telefon och därför nås med tangentbordet. */
export function celltabellHtml({ tabellrubrik, huvud, rader }: Celltabell): Html {
  const rubrik =
    tabellrubrik === undefined
      ? undefined
      : html`<caption>
          ${tabellrubrik}
        </caption>`;
  return html`<div class="tabell" tabindex="0" role="region" aria-label="${tabellrubrik ?? 'Tabell'}">
    <table>
      ${rubrik}
      <thead>
        ${huvud.map((r) => rad(r, true))}
      </thead>
      <tbody>
        ${rader.map((r) => rad(r, false))}
      </tbody>
    </table>
  </div> `;
}

/** Bilden i sidan själv: inget hämtas utifrån. */
export function bildHtml({ format, base64, alt, matt, bredd }: Bild): Html {
  const hojd = Math.round((bredd * matt.hojd) / matt.bredd);
  return html`<p>
    <img
      src="data:image/${format};base64,${base64}"
      alt="${alt}"
      style="width:${Math.round(bredd)}mm;max-width:100%;height:auto;aspect-ratio:${Math.round(bredd)}/${hojd}"
    />
  </p> `;
}
