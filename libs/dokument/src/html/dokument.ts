import type { Dokument } from '../modell/dokument.js';
import { blockHtml } from './block.js';
import { fotnoterHtml, numreraFotnoter } from './fotnot.js';
import { html, type Html } from './mall.js';
import { DOKUMENTSTIL } from './dokumentstil.js';
import { SIDSTIL } from './sidstil.js';

function huvud(d: Dokument): Html {
  const { kommun, avsandare, dokumenttyp, hoger } = d.brevhuvud;
  return html`<header class="brevhuvud">
    <p><strong>${kommun}</strong><br />${avsandare}</p>
    <p><strong>${dokumenttyp}</strong>${hoger.map((rad) => html`<br />${rad}`)}</p>
  </header>`;
}

function utkastrad({ utkast }: Dokument): Html | undefined {
  return utkast === undefined ? undefined : html`<p class="utkast"><strong>Utkast.</strong> ${utkast}</p>`;
}

/**
 * Dokumentet för skärmen: en `<article>` med riktiga rubriker, listor och tabeller, utan egen stil. All text är skyddad.
 * @throws RangeError när en länk i texten inte är en hel adress.
 */
export function renderaHtml(dokument: Dokument): string {
  return artikel(dokument).text;
}

function artikel(dokument: Dokument): Html {
  const noter = numreraFotnoter(dokument);
  return html`<article class="dokument" lang="sv">
    ${huvud(dokument)}${utkastrad(dokument)}${dokument.block.map(blockHtml)}${fotnoterHtml(noter)}
  </article>`;
}

/**
 * Det som står under dokumentets rubrik, att sätta på en sida som själv har rubriken: utan brevhuvud, rubrik och egen stil.
 * All text är skyddad.
 * @throws RangeError när en länk i texten inte är en hel adress.
 */
export function renderaInnehallHtml(dokument: Dokument): string {
  const noter = numreraFotnoter(dokument);
  const block = dokument.block.filter((ett) => !(ett.typ === 'rubrik' && ett.niva === 1));
  return html`<article class="dokument" lang="sv">${block.map(blockHtml)}${fotnoterHtml(noter)}</article>`.text;
}

/** Samma som en fristående sida med stil för ljust och mörkt läge, telefon och utskrift. Inga skript. */
export function renderaHtmlsida(dokument: Dokument): string {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${dokument.egenskaper.titel}</title>
        <style>
          ${SIDSTIL}
          ${DOKUMENTSTIL}
        </style>
      </head>
      <body>
        <main class="mitt">${artikel(dokument)}</main>
      </body>
    </html> `.text;
}
