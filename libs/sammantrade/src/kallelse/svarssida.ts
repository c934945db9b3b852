import type { Svarslage } from './svara-pa-kallelse.service.js';
import type { Kallelsesvar } from './kallelse.typer.js';
import type { Kontaktrad } from './kallelse.repository.js';
import { SVARSSTIL } from './svarsstil.js';

const KODER: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const koda = (text: string): string => text.replace(/[&<>"']/gu, (tecken) => KODER[tecken] ?? tecken);

/** Vad svaret heter där det redan är lämnat. */
const LAMNAT: Readonly<Record<Kallelsesvar, string>> = {
  kommer: 'Du kommer.',
  distans: 'Du deltar på distans.',
  forhinder: 'Du har förhinder.',
};
const VAL: readonly (readonly [Kallelsesvar, string, string])[] = [
  ['kommer', 'Jag kommer', 'Jag deltar på plats'],
  ['distans', 'På distans', 'Jag deltar med ljud och bild'],
  ['forhinder', 'Jag har förhinder', 'En ersättare kan kallas in'],
];

const DAG = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const dag = (datum: string): string => DAG.format(new Date(`${datum}T12:00:00Z`));
const klockan = (tid: string): string => `kl. ${tid.replace(':', '.')}`;

function sida(titel: string, innehall: string): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${koda(titel)}</title><style>${SVARSSTIL}</style></head>
<body><header><span aria-hidden="true"></span>Klubba</header><main>${innehall}</main></body></html>`;
}

function kontaktrad(kontakt: Kontaktrad | null): string {
  if (kontakt === null) return '<p class="not">Har du frågor, kontakta nämndens kansli.</p>';
  const vagar = [
    kontakt.telefon === null ? null : `telefon ${koda(kontakt.telefon)}`,
    kontakt.epost === null ? null : `<a href="mailto:${koda(encodeURI(kontakt.epost))}">${koda(kontakt.epost)}</a>`,
  ].filter((vag) => vag !== null);
  return `<p class="not">Har du frågor, kontakta ${koda(kontakt.namn)}${vagar.length === 0 ? '' : `, ${vagar.join(', ')}`}.</p>`;
}

function uppgifter({ sammantrade }: Svarslage): string {
  return `<dl><div><dt>Dag</dt><dd>${koda(dag(sammantrade.datum))}</dd></div><div><dt>Tid</dt><dd>${koda(klockan(sammantrade.start))}</dd></div><div><dt>Plats</dt><dd>${koda(sammantrade.plats)}</dd></div></dl>`;
}

/** Stängda lägen: vad som gäller i stället. */
function stangt({ sammantrade }: Svarslage): { rubrik: string; text: string } {
  switch (sammantrade.tillstand) {
    case 'installt':
      return {
        rubrik: 'Sammanträdet är inställt',
        text: `Du behöver inte svara.${sammantrade.installtSkal === null ? '' : ` Skäl: ${sammantrade.installtSkal}`}`,
      };
    case 'avslutat':
      return { rubrik: 'Sammanträdet har hållits', text: 'Det går inte längre att svara på kallelsen.' };
    case 'pagar':
    case 'ajournerat':
      return {
        rubrik: 'Sammanträdet har börjat',
        text: 'Det är för sent att svara här. Ring nämndsekreteraren om du får förhinder.',
      };
    case 'planerat':
    case 'kallat':
      return { rubrik: 'Dagen har passerat', text: 'Det går inte längre att svara på kallelsen.' };
  }
}

export interface Svarssideval {
  /** Svaret är just lämnat. */
  tack?: boolean;
  /** Vad som inte gick, och vad man gör i stället. */
  fel?: string;
}

/** Sidan bakom svarslänken: läget, det lämnade svaret och valen. Att öppna den svarar aldrig. */
export function svarssida(lage: Svarslage, val: Svarssideval = {}): string {
  const organ = `<p class="organ">${koda(lage.organ)}</p>`;
  const lamnat = lage.svar === null ? '' : LAMNAT[lage.svar];
  const felruta = val.fel === undefined ? '' : `<p class="fel" role="alert">${koda(val.fel)}</p>`;
  if (!lage.oppet) {
    const { rubrik, text } = stangt(lage);
    const svar = lamnat === '' ? '' : `<p class="svar">Ditt svar: ${koda(lamnat)}</p>`;
    return sida(
      rubrik,
      `${organ}<h1>${koda(rubrik)}</h1><p>${koda(text)}</p>${uppgifter(lage)}${svar}${kontaktrad(lage.kontakt)}`,
    );
  }
  const tackar = val.tack === true && lamnat !== '';
  const rubrik = tackar ? `Tack. ${lamnat}` : `Kommer du ${dag(lage.sammantrade.datum)}?`;
  const nu =
    tackar || lamnat === ''
      ? ''
      : `<p class="svar" role="status">Ditt svar nu: ${koda(lamnat)} Välj på nytt om något har ändrats.</p>`;
  const knappar = VAL.filter(([svar]) => svar !== 'distans' || lage.distans).map(
    ([svar, text, hjalp]) =>
      `<button id="${svar}" name="svar" value="${svar}"${lage.svar === svar ? ' aria-pressed="true"' : ''}>${text}<small>${hjalp}</small></button>`,
  );
  return sida(
    rubrik,
    `${organ}<h1${tackar ? ' role="status"' : ''}>${koda(rubrik)}</h1>${felruta}${uppgifter(lage)}${nu}<form method="post"><fieldset><legend>${tackar ? 'Ändra svaret' : `Svara för ${koda(lage.namn)}`}</legend>${knappar.join('')}</fieldset></form><p class="not">Du kan ändra ditt svar till dess att sammanträdet börjar. Länken är personlig: skicka den inte vidare.</p>${kontaktrad(lage.kontakt)}`,
  );
}

/** När länken inte leder till någon kallelse, eller något annat hindrar. */
export const felsida = (rubrik: string, text: string): string =>
  sida(rubrik, `<h1>${koda(rubrik)}</h1><p>${koda(text)}</p>`);
