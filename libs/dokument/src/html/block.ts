import { beslutsrubrik, type Block, type Grupp } from '../modell/block.js';
import { beslutHtml } from './beslut.js';
import { anslagsrutaHtml, faktaHtml, framhavdHtml, ifyllnadHtml, underskrifterHtml } from './fakta.js';
import { html, type Html } from './mall.js';
import { bildHtml, celltabellHtml } from './celltabell.js';
import { listaHtml } from './lista.js';
import { omrostningHtml, tabellHtml } from './tabell.js';
import { textHtml } from './text.js';

/** Rubrik på dokumentets nivå. */
export function rubrikHtml(niva: 1 | 2 | 3 | 4, innehall: string | Html, linje = false): Html {
  const klass = linje ? html` class="linje"` : undefined;
  if (niva === 1) return html`<h1>${innehall}</h1> `;
  if (niva === 4) return html`<h4>${innehall}</h4> `;
  return niva === 2 ? html`<h2${klass}>${innehall}</h2> ` : html`<h3${klass}>${innehall}</h3> `;
}

function numrerad(nummer: string, titel: string): Html {
  return html`<span class="nummer">${nummer}</span> ${titel}`;
}

function stycken(rader: readonly Html[]): readonly Html[] {
  return rader.map((rad) => html`<p>${rad}</p> `);
}

function punktlista(poster: readonly Html[]): Html {
  return html`<ul>
    ${poster.map((post) => html`<li>${post}</li> `)}
  </ul>`;
}

type Av<T extends Block['typ']> = Extract<Block, { typ: T }>;

function punktHtml(p: Av<'punkt'>): Html {
  const under = [p.dnr, p.rad].filter((del) => del !== undefined).join(' · ');
  return html`<section>
    ${rubrikHtml(3, numrerad(p.nummer, p.titel))}${under === '' ? undefined : html`<p class="dnr">${under}</p> `}${stycken(
      p.stycken.map(textHtml),
    )}${p.beslut === undefined ? undefined : beslutHtml(p.beslut)}${
      p.stangd === undefined ? undefined : html`<p class="not">${textHtml(p.stangd)}</p> `
    }${p.handlingar.length === 0 ? undefined : html`<p class="not">Handlingar: ${p.handlingar.join(' · ')}</p> `}
  </section>`;
}

function nummerlista(poster: readonly Html[]): Html {
  return html`<ol>
    ${poster.map((post) => html`<li>${post}</li> `)}
  </ol>`;
}

function expedierasHtml({ rubrik, niva, form, till }: Av<'expedieras'>): Html {
  const mottagare = form === 'lopande' ? html`<p>${till.join(', ')}</p>` : punktlista(till.map((t) => html`${t}`));
  return html`${rubrikHtml(niva, rubrik)}${mottagare}`;
}

function styckeHtml({ text, stil }: Av<'stycke'>): Html {
  const klass = stil === undefined ? undefined : html` class="${stil}"`;
  return html`<p${klass}>${textHtml(text)}</p> `;
}

function paragrafHtml(p: Av<'paragrafrubrik'>): Html {
  const dnr = p.dnr === undefined ? undefined : html`<p class="dnr">${p.dnr}</p> `;
  return html`${rubrikHtml(p.niva, numrerad(p.nummer, p.titel), p.linje)}${dnr}`;
}

function inlagg({ ingress, stycken: text }: Av<'reservation'>): Html {
  return html`<p>${ingress}</p>
    <blockquote class="indrag">${stycken(text.map(textHtml))}</blockquote> `;
}

function skyddad({ lagrum, stycken: text }: Av<'sekretess'>): Html {
  return html`<div class="sekretess">
    <p><strong>Sekretess</strong> · ${lagrum}</p>
    ${stycken(text.map(textHtml))}
  </div> `;
}

type Ovriga = Exclude<Block, Grupp | Av<'sidbrytning' | 'luft'>>;

function ettBlock(block: Ovriga): Html {
  switch (block.typ) {
    case 'rubrik':
      return rubrikHtml(block.niva, block.text, block.linje);
    case 'paragrafrubrik':
      return paragrafHtml(block);
    case 'stycke':
      return styckeHtml(block);
    case 'lista':
      return listaHtml(block);
    case 'fakta':
      return faktaHtml(block);
    case 'framhavd':
      return framhavdHtml(block);
    case 'tabell':
      return tabellHtml(block);
    case 'celltabell':
      return celltabellHtml(block);
    case 'citat':
      return html`<blockquote class="indrag">${stycken(block.stycken.map(textHtml))}</blockquote> `;
    case 'bild':
      return bildHtml(block);
    case 'beslut':
      return html`${block.rubrikniva === null ? undefined : rubrikHtml(block.rubrikniva, beslutsrubrik(block.tillstand))}${beslutHtml(block)}`;
    case 'omrostningstabell':
      return omrostningHtml(block);
    case 'reservation':
      return inlagg(block);
    case 'underskrifter':
      return underskrifterHtml(block);
    case 'sekretess':
      return skyddad(block);
    case 'anslagsruta':
      return anslagsrutaHtml(block);
    case 'bilagor':
      return html`${rubrikHtml(block.niva, block.rubrik)}${(block.numrerad === true ? nummerlista : punktlista)(block.poster.map((p) => html`${p}`))}`;
    case 'expedieras':
      return expedierasHtml(block);
    case 'punkt':
      return punktHtml(block);
    case 'ifyllnad':
      return ifyllnadHtml(block);
  }
}

/** Ett block ur modellen. Sidbrytning och luft hör till papperet och blir ingenting. */
export function blockHtml(block: Block): Html {
  if (block.typ === 'grupp') return html`${block.block.map(blockHtml)}`;
  return block.typ === 'sidbrytning' || block.typ === 'luft' ? html`` : ettBlock(block);
}
