import { omfangstext } from '../byggare/ord.js';
import { dagManadAr, helDag } from '../mejl/datum.js';
import type { AnslagUnderlag } from '../underlag/anslag.js';
import { ANSLAGSSTIL } from './anslagsstil.js';
import { html, lankadress, type Html } from './mall.js';
import { SIDSTIL } from './sidstil.js';

function dag(datum: string): Html {
  return html`<time datetime="${datum}">${helDag(datum)}</time>`;
}

function uppgift(etikett: string, varde: string | Html): Html {
  return html`<dt>${etikett}</dt>
    <dd>${varde}</dd> `;
}

/** Fler delar från samma sammanträde? Då skiljs de åt med sina paragrafer i rubriken. */
function harSyskon(a: AnslagUnderlag, alla: readonly AnslagUnderlag[]): boolean {
  const samma = alla.filter(
    (b) => b.sammantradesdatum === a.sammantradesdatum && b.brevhuvud.organ === a.brevhuvud.organ,
  );
  return samma.length > 1;
}

/** Var protokollet finns och hur man överklagar: det som ska stå på tavlan (KL 8:10 andra stycket och 5 p.). */
function uppgifter(a: AnslagUnderlag): Html {
  const lank =
    a.protokollslank === undefined
      ? undefined
      : uppgift('Protokoll', html`<a href="${lankadress(a.protokollslank)}">Läs protokollet</a>`);
  return html`<dl>
    ${uppgift('Organ', a.brevhuvud.organ)}${uppgift('Sammanträdesdag', dag(a.sammantradesdatum))}${uppgift(
      'Paragrafer',
      omfangstext(a.paragrafer),
    )}${uppgift('Justerat', dag(a.justerat))}${uppgift('Anslaget sattes upp', dag(a.anslagsdatum))}${uppgift(
      'Sista dag att överklaga',
      dag(a.sistaOverklagandedag),
    )}${uppgift('Tas ned tidigast', dag(a.tidigastNed))}${uppgift('Protokollet finns', a.forvaringsplats)}${lank}
  </dl>`;
}

function overklagande({ domstol = 'förvaltningsrätten', sistaOverklagandedag }: AnslagUnderlag): Html {
  return html`<p>
    Den som är medlem av kommunen kan få beslut prövade av domstol (laglighetsprövning, 13&nbsp;kap. kommunallagen).
    Överklagandet ska vara skriftligt och ha kommit in till ${domstol} senast ${dag(sistaOverklagandedag)}. Skriv vilket
    beslut det gäller och varför det är fel. Ett beslut som enligt lag överklagas på annat sätt har en egen hänvisning.
  </p>`;
}

function artikel(a: AnslagUnderlag, nr: number, alla: readonly AnslagUnderlag[]): Html {
  const id = `anslag-${String(nr + 1)}`;
  const syskon = harSyskon(a, alla);
  const omfang = omfangstext(a.paragrafer);
  const rubrik = `${a.brevhuvud.organ}, ${dagManadAr(a.sammantradesdatum)}${syskon ? `, ${omfang}` : ''}`;
  const oppen = nr === 0 ? html` open` : undefined;
  return html`<article aria-labelledby="${id}">
    <h3 id="${id}">${rubrik}</h3>
    <p>${syskon ? '' : `${omfang}. `}Sista dag att överklaga är <strong>${dag(a.sistaOverklagandedag)}</strong>.</p>
    <details${oppen}>
      <summary>Datum, var protokollet finns och hur man överklagar</summary>
      ${uppgifter(a)}${overklagande(a)}
    </details>
  </article>`;
}

/**
 * Anslagen som allmänheten ser dem: en fristående sida utan skript, en `<article>` per protokollsdel i den ordning de
 * ges. Bara det som hör hemma på tavlan (KL 8:10–11) finns med: varken bevis, namn eller innehåll ur besluten.
 * @throws RangeError på ett datum, omfång eller en länk som inte är det.
 */
export function renderaAnslagHtml(anslag: readonly AnslagUnderlag[]): string {
  const kommun = anslag[0]?.brevhuvud.kommun ?? 'Kommunen';
  const antal = `${String(anslag.length)} anslag`;
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Anslagstavla, ${kommun}</title>
        <style>
          ${SIDSTIL}
          ${ANSLAGSSTIL}
        </style>
      </head>
      <body>
        <header class="topp"><div class="mitt">${kommun}</div></header>
        <main class="mitt">
          <h1>Anslagstavla</h1>
          <p class="ingress">Här tillkännager ${kommun} att protokoll har justerats.</p>
          <section aria-labelledby="justerade">
            <div class="rubrikrad">
              <h2 id="justerade">Justerade protokoll</h2>
              <span class="antal">${antal}</span>
            </div>
            ${anslag.length === 0 ? html`<p>Inget anslag är uppe just nu.</p>` : anslag.map(artikel)}
          </section>
        </main>
      </body>
    </html> `.text;
}
