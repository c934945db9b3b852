import { avsnittsnod, barn, faltAvSkrift, forslagsdel, medText, nyckel, styckenAvText } from './falt.js';
import { radtext } from './text.js';
import { SKRIFTAVSNITT, type Skriftfalt, type Skriftinnehall, type Skriftnod } from './typer.js';

type Kand = keyof typeof SKRIFTAVSNITT;
type Avsnittsfalt = Skriftfalt['avsnitt'];

const lika = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const rubriken = (avsnitt: Skriftnod): string => {
  const [rubrik] = barn(avsnitt);
  return rubrik === undefined ? '' : radtext(rubrik).trim();
};
const medBlock = (avsnitt: Skriftnod, text: string): Skriftnod => ({
  ...avsnitt,
  content: [...barn(avsnitt).slice(0, 1), ...styckenAvText(text)],
});
const somFalt = (avsnitt: readonly Skriftnod[]): Skriftfalt =>
  faltAvSkrift({ type: 'skrift', content: [{ type: 'rubrik' }, ...avsnitt] });

/**
 * Skriften med några fält utbytta. Det fält som redan säger detsamma rörs inte, så att form, tabeller och noter står kvar;
 * ett avsnitt som töms behåller sin rubrik.
 */
export function skriftMedFalt(skrift: Skriftinnehall, falt: Partial<Skriftfalt>): Skriftinnehall {
  const nu = faltAvSkrift(skrift);
  const delar = barn(skrift);
  const rubrik = delar.find((del) => del.type === 'rubrik') ?? { type: 'rubrik' };
  const forslag = delar.filter((del) => del.type === 'forslag');
  let avsnitt = delar.filter((del) => del.type === 'avsnitt');
  for (const namn of ['sammanfattning', 'arendet'] as const) {
    const text = falt[namn];
    if (text !== undefined && (text ?? '') !== (nu[namn] ?? '')) avsnitt = medKant(avsnitt, namn, text);
  }
  if (falt.avsnitt !== undefined && !lika(falt.avsnitt, nu.avsnitt)) avsnitt = medAndra(avsnitt, falt.avsnitt);
  return {
    type: 'skrift',
    content: [
      falt.rubrik === undefined || falt.rubrik.trim() === nu.rubrik ? rubrik : medText('rubrik', falt.rubrik),
      ...(falt.forslag === undefined || lika(falt.forslag, nu.forslag) ? forslag : forslagsdel(falt.forslag)),
      ...avsnitt,
    ],
  };
}

function medKant(avsnitt: readonly Skriftnod[], namn: Kand, text: string | null): Skriftnod[] {
  const plats = avsnitt.findIndex((ett) => nyckel(ett) === namn);
  if (plats >= 0) return avsnitt.map((ett, nr) => (nr === plats ? medBlock(ett, text ?? '') : ett));
  if (text === null || text.trim() === '') return [...avsnitt];
  const nytt = avsnittsnod({ nyckel: namn, rubrik: SKRIFTAVSNITT[namn] }, styckenAvText(text));
  const efter = namn === 'arendet' && nyckel(avsnitt[0] ?? { type: 'avsnitt' }) === 'sammanfattning' ? 1 : 0;
  return [...avsnitt.slice(0, efter), nytt, ...avsnitt.slice(efter)];
}

/** De andra avsnitten, i den ordning som anges; de som finns står kvar på sin plats när ordningen håller. */
function medAndra(avsnitt: readonly Skriftnod[], nya: Avsnittsfalt): Skriftnod[] {
  const kanda = new Set(
    (['sammanfattning', 'arendet'] as const).flatMap((namn) => avsnitt.find((ett) => nyckel(ett) === namn) ?? []),
  );
  let nasta = 0;
  const kvar = avsnitt.flatMap((ett) => {
    if (kanda.has(ett)) return [ett];
    const plats = nya.findIndex((nytt, nr) => nr >= nasta && nytt.rubrik.trim() === rubriken(ett));
    const nytt = nya[plats];
    if (plats === nasta && nytt !== undefined) {
      nasta += 1;
      return [somFalt([ett]).avsnitt[0]?.text === nytt.text ? ett : medBlock(ett, nytt.text)];
    }
    // Ett tomt avsnitt ur mallen väntar på sin text; annars är det borttaget.
    return somFalt([ett]).avsnitt.length === 0 ? [ett] : [];
  });
  const resten = nya
    .slice(nasta)
    .map((nytt) => avsnittsnod({ nyckel: null, rubrik: nytt.rubrik }, styckenAvText(nytt.text)));
  return [...kvar, ...resten];
}
