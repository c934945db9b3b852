import type { Omrostningstabell, Tabell } from '../modell/block.js';
import type { Text } from '../modell/text.js';
import { html, type Html } from './mall.js';
import { textHtml } from './text.js';

interface Tabellform {
  /** Vad tabellen heter för den som inte ser den. */
  readonly namn: string;
  readonly rubrik: string | undefined;
  readonly kolumner: readonly { readonly rubrik: string; readonly hoger: boolean }[];
  readonly rader: readonly { readonly celler: readonly Text[]; readonly summa: boolean }[];
}

function form({ namn, rubrik, kolumner, rader }: Tabellform): Html {
  const klass = (hoger: boolean | undefined): Html | undefined => (hoger === true ? html` class="h"` : undefined);
  const huvud = kolumner.map((k) => html`<th scope="col" ${klass(k.hoger)}>${k.rubrik}</th>`);
  const kropp = rader.map(
    ({ celler, summa }) =>
      html`<tr${summa ? html` class="summa"` : undefined}>${celler.map((c, i) => html`<td${klass(kolumner[i]?.hoger)}>${textHtml(c)}</td>`)}</tr> `,
  );
  // Kan rullas i sidled på telefon och därför nås med tangentbordet.
  return html`<div class="tabell" tabindex="0" role="region" aria-label="${namn}">
    <table>
      ${
        rubrik === undefined
          ? undefined
          : html`<caption>
              ${rubrik}
            </caption>`
      }
      <thead>
        <tr>
          ${huvud}
        </tr>
      </thead>
      <tbody>
        ${kropp}
      </tbody>
    </table>
  </div> `;
}

export function tabellHtml({ tabellrubrik, kolumner, rader }: Tabell): Html {
  return form({
    namn: tabellrubrik ?? 'Tabell',
    rubrik: tabellrubrik,
    kolumner: kolumner.map(({ rubrik, justering }) => ({ rubrik, hoger: justering === 'hoger' })),
    rader: rader.map(({ celler, stil }) => ({ celler, summa: stil === 'summa' })),
  });
}

const ROST = { ja: ['Ja', '', ''], nej: ['', 'Nej', ''], avstar: ['', '', 'Avstår'] } as const;

export function omrostningHtml({ tabellrubrik, rader, summa }: Omrostningstabell): Html {
  const summarad =
    summa === undefined
      ? []
      : [{ celler: ['Summa', '', String(summa.ja), String(summa.nej), String(summa.avstar)], summa: true }];
  return form({
    namn: tabellrubrik ?? 'Omröstning',
    rubrik: tabellrubrik,
    kolumner: ['Tjänstgörande', 'Parti', 'Ja', 'Nej', 'Avstår'].map((rubrik) => ({ rubrik, hoger: false })),
    rader: [
      ...rader.map(({ namn, parti, rost }) => ({ celler: [namn, parti, ...ROST[rost]], summa: false })),
      ...summarad,
    ],
  });
}
