import type { Dokument } from '../modell/dokument.js';
import type { Fotnot } from '../modell/text.js';
import { html, type Html } from './mall.js';

/** Notens nummer i sitt dokument, och dokumentets märke, så att två dokument på en sida inte krockar. */
const NUMMER = new WeakMap<Fotnot, { readonly nr: number; readonly marke: string }>();

function arFotnot(varde: object): varde is Fotnot {
  return 'typ' in varde && varde.typ === 'fotnot';
}

function samla(varde: unknown, ut: Fotnot[]): void {
  if (typeof varde !== 'object' || varde === null) return;
  if (arFotnot(varde)) ut.push(varde);
  else for (const del of Object.values(varde)) samla(del, ut);
}

/** Ger dokumentets noter sina nummer, i den ordning de läses. */
export function numreraFotnoter({ block, egenskaper }: Dokument): readonly Fotnot[] {
  const noter: Fotnot[] = [];
  samla(block, noter);
  const marke = egenskaper.faktahash.slice(0, 8);
  for (const [i, not] of noter.entries()) NUMMER.set(not, { nr: i + 1, marke });
  return noter;
}

const namn = (vad: string, not: Fotnot): string => {
  const { nr, marke } = NUMMER.get(not) ?? { nr: 0, marke: '' };
  return `${vad}-${marke}-${String(nr)}`;
};

/** Notens nummer i texten, med länk till noten. */
export function fotnotsmarke(not: Fotnot): Html {
  const nr = String(NUMMER.get(not)?.nr ?? 0);
  return html`<sup><a id="${namn('till', not)}" href="#${namn('not', not)}" aria-label="Not ${nr}">${nr}</a></sup>`;
}

/** Noterna sist, med länk tillbaka. */
export function fotnoterHtml(noter: readonly Fotnot[]): Html | undefined {
  if (noter.length === 0) return undefined;
  const rader = noter.map(
    (not) =>
      html`<li id="${namn('not', not)}">
        ${not.text} <a href="#${namn('till', not)}" aria-label="Tillbaka till texten">↩</a>
      </li> `,
  );
  return html`<section class="fotnoter" aria-label="Noter">
    <ol>
      ${rader}
    </ol>
  </section>`;
}
