import type { Lasning } from './lasning.js';
import { skrivenPunkt } from './listor.js';
import { arNamn, arStreck, arTitel } from './ord.js';
import type { Wordelement, Wordfalt } from './typer.js';

type Undertecknare = Wordfalt['undertecknare'][number];

const delar = (text: string): string[] => text.split('\t').map((del) => del.replace(/\s+/gu, ' ').trim());
const tomt = (e: Wordelement): boolean => e.typ === 'stycke' && e.text.trim() === '' && e.bilder.length === 0;

/** Raderna i ett element, med sina spalter: en tabell läses cell för cell. */
function raderna(e: Wordelement): string[][] {
  if (e.typ === 'stycke') return e.text.split('\n').map(delar);
  return e.rader.flatMap((celler) => {
    const spalter = celler.map((c) =>
      c.innehall
        .flatMap((i) => (i.typ === 'stycke' ? i.text.split('\n').map((t) => t.trim()) : []))
        .filter((t) => t !== '' && !arStreck(t)),
    );
    const hojd = Math.max(0, ...spalter.map((s) => s.length));
    return Array.from({ length: hojd }, (_, nr) => spalter.map((s) => s[nr] ?? ''));
  });
}

const tillSkrift = (text: string): boolean => text === '' || arStreck(text) || arNamn(text) || arTitel(text);

function liknarUnderskrift(e: Wordelement): boolean {
  if (e.typ === 'tabell' && e.huvudrader > 0) return false;
  return raderna(e).every((rad) => rad.every(tillSkrift));
}

/** Namn på en rad och titlar på nästa, spalt för spalt. */
function personerna(rader: readonly (readonly string[])[], egen: boolean): Undertecknare[] {
  const ut: { namn: string; titel: string; spalt: number }[] = [];
  const oppna = new Map<number, { namn: string; titel: string }>();
  for (const rad of rader) {
    for (const [spalt, text] of rad.entries()) {
      if (text === '' || arStreck(text)) continue;
      const oppen = oppna.get(spalt);
      if (oppen?.titel === '' && (egen || !arNamn(text) || arTitel(text))) {
        oppen.titel = text;
        oppna.delete(spalt);
        continue;
      }
      const ny = { namn: text, titel: '', spalt };
      ut.push(ny);
      oppna.set(spalt, ny);
    }
  }
  return ut.map(({ namn, titel }) => ({ namn, titel }));
}

/**
 * Underskrifterna sist bland elementen, och det som stod före dem.
 * @param egen Klubba skrev filen: den sista tabellen utan huvud är underskrifterna
 */
export function delaUnderskrifter(
  element: readonly Wordelement[],
  las: Lasning,
  egen: boolean,
): { fore: Wordelement[]; undertecknare: Undertecknare[] } {
  let borjar = element.length;
  for (let i = element.length - 1; i >= 0; i -= 1) {
    const e = element[i];
    if (e === undefined || tomt(e)) continue;
    if (egen ? e.typ === 'stycke' || e.huvudrader > 0 : !liknarUnderskrift(e)) break;
    borjar = i;
    if (egen) break;
  }
  const sist = element.slice(borjar).filter((e) => !tomt(e));
  const personer = personerna(sist.flatMap(raderna), egen);
  const duger = personer.some((p) => p.titel !== '' && (egen || arNamn(p.namn)));
  if (!duger) return { fore: [...element], undertecknare: [] };
  las.forsta(
    `${personer.length === 1 ? 'En underskrift' : `${String(personer.length)} underskrifter`}: ${personer.map((p) => p.namn).join(', ')}`,
    sist[0]?.plats ?? '',
  );
  return { fore: element.slice(0, borjar), undertecknare: personer };
}

/** Raderna i en uppräkning sist: bilagor eller mottagare. Streck och tomma rader är inget. */
export function uppraknade(element: readonly Wordelement[], dela: boolean): string[] {
  const rader = element.flatMap((e) =>
    e.typ === 'stycke'
      ? skrivenPunkt(e).text.split('\n')
      : e.rader.map((rad) =>
          rad.map((c) => c.innehall.map((i) => (i.typ === 'stycke' ? i.text : '')).join(' ')).join(' '),
        ),
  );
  const putsade = rader.map((rad) => rad.replace(/\s+/gu, ' ').trim()).filter((rad) => rad !== '' && !arStreck(rad));
  const [ensam] = putsade;
  if (!dela || putsade.length !== 1 || ensam === undefined) return putsade;
  const mottagare = ensam.split(/[,;]\s+/u);
  return mottagare.length > 1 && mottagare.every((m) => m.length <= 60 && /^\p{Lu}/u.test(m))
    ? mottagare.map((m) => m.replace(/\.$/u, ''))
    : putsade;
}
