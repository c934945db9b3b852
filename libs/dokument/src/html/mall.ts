/** Färdig HTML. Görs bara av {@link html} och {@link raHtml}, så att text från människor aldrig kan bli märkning. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** Vad som kan sättas in i en mall: text skyddas, färdig HTML står som den är, `undefined` blir ingenting. */
export type Insattning = string | number | Html | readonly Html[] | undefined;

const TECKEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// HTML tillåter inga styrtecken utom tabb och radslut.
const STYRTECKEN = /(?![\t\n\r])\p{Cc}/gu;

/** Text som HTML, både i innehåll och i attribut inom citattecken. */
export function skyddaHtml(text: string): string {
  return text.replace(STYRTECKEN, '').replace(/[&<>"']/g, (tecken) => TECKEN[tecken] ?? tecken);
}

function satt(varde: Insattning): string {
  if (varde === undefined) return '';
  if (varde instanceof Html) return varde.text;
  if (typeof varde === 'object') return varde.map((del) => del.text).join('');
  return skyddaHtml(String(varde));
}

const TRYCKTA = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Mallens fasta delar utan indrag: blanktecken med radslut blir ett radslut. Görs en gång per mall. */
function fastaDelar(delar: TemplateStringsArray): readonly string[] {
  const kanda = TRYCKTA.get(delar);
  if (kanda !== undefined) return kanda;
  const tryckta = delar.map((del) => del.replace(/\s*\n\s*/g, '\n'));
  TRYCKTA.set(delar, tryckta);
  return tryckta;
}

/** Mall för HTML: allt som sätts in skyddas, utom det som redan är {@link Html}. */
export function html(delar: TemplateStringsArray, ...varden: readonly Insattning[]): Html {
  const fasta = fastaDelar(delar);
  let ut = fasta[0] ?? '';
  for (const [i, varde] of varden.entries()) ut += satt(varde) + (fasta[i + 1] ?? '');
  return new Html(ut);
}

/** Egen, fast märkning (stilmallar). Får aldrig ges text som någon har skrivit. */
export function raHtml(text: string): Html {
  return new Html(text);
}

const TILLATNA_PROTOKOLL: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * En adress som får stå i en länk: https, http, mailto eller tel, utan blanktecken.
 * @throws RangeError när adressen inte går att tolka eller har ett annat protokoll.
 */
export function lankadress(adress: string): string {
  const tolkad = URL.canParse(adress) ? new URL(adress) : undefined;
  if (tolkad === undefined || !TILLATNA_PROTOKOLL.has(tolkad.protocol))
    throw new RangeError('En länk i ett dokument måste vara en hel adress med https, http, mailto eller tel.');
  return tolkad.href;
}
