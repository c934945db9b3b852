import type { Fil } from '#diarium';
import { REMISSVARSSTIL } from './remissvarsstil.js';
import { HALLNINGSORD, type Hallning, type Svarsutkast } from './remiss.typer.js';
import { type Svarslage, TOMT_UTKAST } from './svara-pa-remiss.service.js';

const KODER: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const koda = (text: string): string => text.replace(/[&<>"']/gu, (tecken) => KODER[tecken] ?? tecken);

const DAG = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TID = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const dag = (datum: string): string => DAG.format(new Date(`${datum}T12:00:00Z`));
const tidpunkt = (tid: Date): string => TID.format(tid).replace(/(\d\d):(\d\d)/u, '$1.$2');

const storlek = (byte: number): string =>
  byte < 1024 * 1024
    ? `${String(Math.max(1, Math.round(byte / 1024)))} kB`
    : `${(byte / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

function ram(titel: string, innehall: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${koda(titel)}</title><style>${REMISSVARSSTIL}</style></head>
<body><header><span aria-hidden="true"></span>Klubba</header><main>${innehall}</main></body></html>`;
}

/** Hur sidan visas efter det som just hände. */
export interface Svarssideval {
  /** Det som skrevs nyss men inte togs emot. */
  skrivet?: Svarsutkast;
  fel?: { stig: string; text: string }[];
  sparat?: boolean;
  /** Någon annan sparade emellan: deras text visas under det egna. */
  konflikt?: boolean;
}

function kontakt({ kontakt: k, namnd }: Svarslage): string {
  if (k === null) return `<p class="not">Frågor besvaras av ${koda(namnd.namn)}.</p>`;
  const vagar = [
    k.telefon === null ? null : `telefon ${koda(k.telefon)}`,
    k.epost === null ? null : `<a href="mailto:${koda(encodeURI(k.epost))}">${koda(k.epost)}</a>`,
  ].filter((vag) => vag !== null);
  return `<p class="not">Frågor besvaras av ${koda(k.namn)}, ${koda(k.titel)}${vagar.length === 0 ? '' : `, ${vagar.join(', ')}`}.</p>`;
}

function huvud(l: Svarslage, rubrik: string): string {
  const sen = l.sent && l.oppet ? ' <span class="sent">(har passerat)</span>' : '';
  return `<p class="organ">${koda(l.namnd.namn)}, ${koda(l.namnd.kommunNamn)}</p><h1>${koda(rubrik)}</h1>
<dl><div><dt>Till</dt><dd>${koda(l.instans.namn)}</dd></div><div><dt>Svara senast</dt><dd>${koda(dag(l.instans.sistaDag))}${sen}</dd></div><div><dt>Ärende</dt><dd>${koda(l.dnr)}</dd></div></dl>`;
}

function handlingar(l: Svarslage, bas: string): string {
  if (l.filer.length === 0) return '';
  const rader = l.filer.map(
    (fil) =>
      `<li><a href="${bas}/filer/${fil.id}" download="${koda(fil.filnamn)}">${koda(fil.titel)}</a> <span class="not">${koda(fil.filnamn)}, ${storlek(fil.storlek)}</span></li>`,
  );
  return `<h2>Handlingar</h2><ul class="filer">${rader.join('')}</ul>`;
}

const fragan = (l: Svarslage): string => `<h2>Det vi frågar</h2><p class="fraga">${koda(l.remiss.fraga)}</p>`;

const VAL: readonly Hallning[] = ['tillstyrker', 'tillstyrker_med_andring', 'avstyrker', 'ingen_erinran'];

function hallningsval(valt: Hallning | null): string {
  const val = [...VAL, 'ej_angiven' as const].map(
    (h) =>
      `<label class="val"><input type="radio" name="hallning" value="${h}"${valt === h ? ' checked' : ''}>${koda(HALLNINGSORD[h])}</label>`,
  );
  return `<fieldset><legend>Vad anser ni i stort?</legend>${val.join('')}</fieldset>`;
}

function avsnitten(l: Svarslage, u: Svarsutkast): string {
  return l.avsnitt
    .map(({ id, rubrik }) => {
      const mitt = u.avsnitt.find((en) => en.avsnittId === id);
      const val = [...VAL].map(
        (h) => `<option value="${h}"${mitt?.hallning === h ? ' selected' : ''}>${koda(HALLNINGSORD[h])}</option>`,
      );
      return `<fieldset><legend>${koda(rubrik)}</legend>
<div class="falt"><label for="a-${id}-h">Ställning</label><select id="a-${id}-h" name="a-${id}-h"><option value="">Inget särskilt</option>${val.join('')}</select></div>
<div class="falt"><label for="a-${id}-t">Synpunkter</label><textarea class="kort" id="a-${id}-t" name="a-${id}-t" maxlength="20000">${koda(mitt?.text ?? '')}</textarea></div></fieldset>`;
    })
    .join('');
}

function uppladdade(filer: readonly Fil[]): string {
  if (filer.length === 0) return '';
  const rader = filer.map(
    (fil, plats) =>
      `<li>${koda(fil.filnamn)} <span class="not">${storlek(fil.storlek)}</span> <button class="liten" name="knapp" value="bort:${String(plats)}" formnovalidate>Ta bort<span class="not"> ${koda(fil.filnamn)}</span></button></li>`,
  );
  return `<ul class="filer" aria-label="Filer i svaret">${rader.join('')}</ul>`;
}

function felruta(val: Svarssideval): string {
  const { fel = [] } = val;
  if (fel.length === 0) return '';
  const rader = fel.map(({ stig, text }) => `<li><a href="#${koda(stig)}">${koda(text)}</a></li>`);
  return `<div class="fel" role="alert"><h2>Svaret är inte skickat</h2><p>Det du skrev är sparat.</p><ul>${rader.join('')}</ul></div>`;
}

function konfliktruta(l: Svarslage): string {
  const deras = l.utkast?.innehall;
  if (deras === undefined) return '';
  return `<div class="obs" role="alert"><h2>Någon annan har sparat ${koda(tidpunkt(l.utkast?.andradTid ?? new Date(0)))}</h2><p>Din text står kvar i fälten. Den andras text står här: för över det som ska vara med, och spara igen.</p><p class="fraga">${koda(deras.text)}</p></div>`;
}

const ogiltig = (val: Svarssideval, stig: string): string =>
  (val.fel ?? []).some((en) => en.stig === stig) ? ' aria-invalid="true"' : '';

function formular(l: Svarslage, val: Svarssideval, bas: string): string {
  const u = val.skrivet ?? l.utkast?.innehall ?? TOMT_UTKAST;
  const sparat =
    val.sparat === true
      ? '<p class="svar" role="status">Utkastet är sparat. Kom tillbaka med samma länk och fortsätt.</p>'
      : '';
  const sen = l.sent
    ? `<p class="obs">Sista dagen har passerat. Svaret tas emot, men det är inte säkert att det hinner tas med.</p>`
    : '';
  return `${felruta(val)}${val.konflikt === true ? konfliktruta(l) : ''}${sparat}${sen}
<form method="post" action="${bas}" enctype="multipart/form-data"><h2>Ert svar</h2>
<input type="hidden" name="version" value="${String(l.utkast?.version ?? 0)}">
<div class="falt"><label for="namn">Ditt namn</label><input type="text" id="namn" name="namn" autocomplete="name" maxlength="200" value="${koda(u.namn)}"${ogiltig(val, 'namn')}></div>
<div class="falt"><label for="epost">Din e-postadress</label><p class="hjalp" id="epost-h">Dit går kvittot. Lämnas den tom går det till adressen som remissen skickades till.</p><input type="email" id="epost" name="epost" autocomplete="email" maxlength="300" aria-describedby="epost-h" value="${koda(u.epost)}"${ogiltig(val, 'epost')}></div>
${hallningsval(u.hallning)}
<div class="falt"><label for="text">Svar</label><p class="hjalp" id="text-h">Skriv här, eller bifoga svaret som fil nedan. Lämna inte uppgifter som inte ska bli allmän handling.</p><textarea id="text" name="text" maxlength="100000" aria-describedby="text-h"${ogiltig(val, 'text')}>${koda(u.text)}</textarea></div>
${avsnitten(l, u)}
<div class="falt"><label for="filer">Filer</label><p class="hjalp" id="filer-h">Högst tio, högst 25 MB var: PDF, Word, ODT, Excel, text eller bild.</p>${uppladdade(l.utkast?.filer ?? [])}<input type="file" id="filer" name="filer" multiple accept=".pdf,.docx,.odt,.rtf,.xlsx,.txt,.png,.jpg,.jpeg" aria-describedby="filer-h"${ogiltig(val, 'filer')}></div>
<div class="knappar"><button class="huvud" name="knapp" value="skicka">Skicka svaret</button><button name="knapp" value="spara">Spara utkast</button><button name="knapp" value="avsta">Vi avstår från att svara</button></div>
<p class="not">Svaret blir en allmän handling hos nämnden. Länken är till för ${koda(l.instans.namn)}: den som har den kan läsa utkastet.</p></form>`;
}

function kvitto(l: Svarslage): string {
  const { svar } = l;
  if (svar === null) return '';
  const filer = l.instans.lage === 'avstar' ? 'Ni avstår från att svara' : HALLNINGSORD[svar.hallning];
  const sen = svar.efterSistaDag ? ' Det kom efter sista dagen.' : '';
  const text = svar.text === null ? '' : `<h2>Svaret</h2><p class="fraga">${koda(svar.text)}</p>`;
  return `<p class="svar" role="status">Svaret kom in ${koda(tidpunkt(svar.inkommetTid))} och är registrerat i ärende ${koda(l.dnr)}.${sen}</p>
<dl><div><dt>Svar</dt><dd>${koda(filer)}</dd></div>${svar.lamnatAv === null ? '' : `<div><dt>Lämnat av</dt><dd>${koda(svar.lamnatAv)}</dd></div>`}</dl>${text}
<p class="not">Ska svaret rättas eller kompletteras, skriv till nämnden och ange ${koda(l.dnr)}.</p>`;
}

/** Sidan bakom svarslänken: frågan, handlingarna, och ett formulär eller ett kvitto. Att öppna den svarar aldrig. */
export function remissvarssida(l: Svarslage, token: string, val: Svarssideval = {}): string {
  const bas = `/remissvar/${encodeURIComponent(token)}`;
  if (l.svar !== null && l.svar.satt === 'lank') {
    return ram('Tack för svaret', `${huvud(l, 'Tack för svaret')}${kvitto(l)}${kontakt(l)}`);
  }
  if (!l.oppet) {
    const rubrik = l.svar === null ? 'Remissen är avslutad' : 'Svaret har kommit in';
    const text =
      l.svar === null ? 'Det går inte längre att svara här.' : 'Nämnden har redan fått ert svar på annat sätt.';
    return ram(rubrik, `${huvud(l, rubrik)}<p>${koda(text)}</p>${kontakt(l)}`);
  }
  return ram(
    `Remiss: ${l.remiss.rubrik}`,
    `${huvud(l, l.remiss.rubrik)}${fragan(l)}${handlingar(l, bas)}${formular(l, val, bas)}${kontakt(l)}`,
  );
}

/** När länken inte leder till någon remiss, eller något annat hindrar. */
export const remissfelsida = (rubrik: string, text: string): string =>
  ram(rubrik, `<h1>${koda(rubrik)}</h1><p>${koda(text)}</p>`);
