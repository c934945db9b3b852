import type { Fangatmejl, Lastmejl } from './fangstlasare.js';

const ROT = '/utveckling/mejl';

const STIL = `
:root{color-scheme:light dark;--papper:#f5f4ef;--yta:#fff;--text:#1a1e22;--text2:#4a4f55;--linje:#dcdad1;--stark:#807d73;--black:#1b4a82;--fokus:#0b57c2}
@media (prefers-color-scheme:dark){:root{--papper:#14171a;--yta:#1b1f23;--text:#ebe9e3;--text2:#b9bdbf;--linje:#343a40;--stark:#8b9198;--black:#93bff2;--fokus:#ffd166}}
*{box-sizing:border-box}
body{margin:0;background:var(--papper);color:var(--text);font:14px/20px "Public Sans",system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:24px 16px 64px}
h1{font-size:28px;line-height:34px;font-weight:650;margin:0 0 8px}
h2{font-size:16px;line-height:24px;font-weight:600;margin:32px 0 0;padding-top:8px;border-top:2px solid var(--text)}
p{margin:0 0 16px;color:var(--text2);max-width:38rem}
a{color:var(--black)}
a:focus-visible,iframe:focus-visible{outline:3px solid var(--fokus);outline-offset:2px}
table{width:100%;border-collapse:collapse;border-top:2px solid var(--text);margin-top:16px}
caption{text-align:left;color:var(--text2);padding-bottom:8px;caption-side:top}
th{font-weight:500;color:var(--text2)}
th,td{text-align:left;vertical-align:top;padding:6px 16px 6px 0;border-bottom:1px solid var(--linje);overflow-wrap:anywhere}
td.tid{white-space:nowrap;font-variant-numeric:tabular-nums}
td.amne{font-weight:500}
pre{margin:8px 0 0;padding:12px;background:var(--yta);border:1px solid var(--linje);white-space:pre-wrap;overflow-wrap:anywhere;font:13px/18px ui-monospace,monospace}
iframe{width:100%;height:40rem;margin-top:8px;border:1px solid var(--stark);background:#fff}
nav{margin-bottom:16px}
@media (max-width:48rem){td,th{display:block;padding:2px 0;border:0}tr{display:block;padding:8px 0;border-bottom:1px solid var(--linje)}thead{display:none}}
`;

const KODER: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const koda = (text: string): string => text.replace(/[&<>"']/gu, (tecken) => KODER[tecken] ?? tecken);

const sida = (titel: string, innehall: string): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${koda(titel)}</title><style>${STIL}</style></head><body><main>${innehall}</main></body></html>`;

const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });

function tid(datum: string | null): string {
  const nar = new Date(datum ?? Number.NaN);
  return Number.isNaN(nar.getTime()) ? (datum ?? '') : TID.format(nar);
}

const FORKLARING =
  'Ingen mejlserver är inställd (SMTP_URL), så alla mejl stannar på den här maskinen och kan läsas här. Sidan finns bara här, för den som sitter vid maskinen.';

/** Listan över fångade mejl, nyast först. */
export function listsida(mejl: readonly Fangatmejl[], antal: number): string {
  if (antal === 0) {
    return sida(
      'Fångade mejl',
      `<h1>Inga mejl ännu</h1><p>${FORKLARING}</p><p>Det första mejlet kommer när en kallelse, en påminnelse eller ett utdrag skickas.</p>`,
    );
  }
  const rader = mejl.map(
    (ett) =>
      `<tr><td class="tid">${koda(tid(ett.datum))}</td><td>${koda(ett.till)}</td><td class="amne"><a href="${ROT}/${ett.id}">${koda(ett.amne)}</a></td><td>${koda(ett.fran)}</td></tr>`,
  );
  const visas =
    mejl.length < antal
      ? `De ${String(mejl.length)} senaste av ${String(antal)} mejl`
      : `${String(antal)} mejl, nyast först`;
  return sida(
    'Fångade mejl',
    `<h1>Fångade mejl</h1><p>${FORKLARING}</p><table><caption>${visas}</caption><thead><tr><th scope="col">Skickat</th><th scope="col">Till</th><th scope="col">Ämne</th><th scope="col">Från</th></tr></thead><tbody>${rader.join('')}</tbody></table>`,
  );
}

const kB = (byte: number): string => `${String(Math.max(1, Math.round(byte / 1024)))} kB`;

/** Ett mejl: rubriker, html i en avskild ram, text och bilagor. */
export function mejlsida(mejl: Lastmejl): string {
  const bilagor = mejl.bilagor.map(
    (en) =>
      `<tr><td><a href="${ROT}/${mejl.id}/bilagor/${String(en.nr)}">${koda(en.filnamn)}</a></td><td>${koda(en.typ)}</td><td>${kB(en.storlek)}</td></tr>`,
  );
  const rubriker = mejl.rubriker.map(
    (en) => `<tr><th scope="row">${koda(en.namn)}</th><td>${koda(en.varde)}</td></tr>`,
  );
  const delar = [
    `<nav><a href="${ROT}">Alla mejl</a></nav><h1>${koda(mejl.amne)}</h1>`,
    `<p>Till ${koda(mejl.till)}<br>Från ${koda(mejl.fran)}<br>${koda(tid(mejl.datum))}</p>`,
    mejl.bilagor.length === 0
      ? ''
      : `<h2>Bilagor</h2><table><thead><tr><th scope="col">Fil</th><th scope="col">Typ</th><th scope="col">Storlek</th></tr></thead><tbody>${bilagor.join('')}</tbody></table>`,
    mejl.html === null
      ? ''
      : `<h2>Som mottagaren ser det</h2><iframe sandbox title="Mejlets html-del" src="${ROT}/${mejl.id}/html"></iframe>`,
    `<h2>Som text</h2><pre>${koda(mejl.text)}</pre>`,
    `<h2>Rubriker</h2><table><tbody>${rubriker.join('')}</tbody></table>`,
    `<p><a href="${ROT}/${mejl.id}/ra">Hela mejlet som det sändes (.eml)</a></p>`,
  ];
  return sida(mejl.amne, delar.join(''));
}
