/** Vad en lucka i en formulering tar emot. */
export const LUCKTYPER = ['text', 'belopp', 'datum', 'organ', 'person', 'handling'] as const;
export type Lucktyp = (typeof LUCKTYPER)[number];

/** En bit av en formulering: fast text, eller en lucka med sitt namn i `text`. */
export interface Formuleringsdel {
  slag: 'text' | 'lucka';
  text: string;
  typ: Lucktyp | null;
}

const LUCKA = /\[\[([^[\]]*)\]\]/gu;
const LANGST_NAMN = 60;

const arTyp = (ord: string): ord is Lucktyp => (LUCKTYPER as readonly string[]).includes(ord);

/**
 * Delar en formulering i text och luckor. En lucka skrivs `[[belopp]]`, eller `[[sista dag:datum]]` när den ska heta
 * något annat än sin typ; `[[ärende]]` är en lucka för text.
 */
export function formuleringsdelar(text: string): Formuleringsdel[] {
  const delar: Formuleringsdel[] = [];
  let efter = 0;
  for (const traff of text.matchAll(LUCKA)) {
    if (traff.index > efter) delar.push({ slag: 'text', text: text.slice(efter, traff.index), typ: null });
    delar.push({ slag: 'lucka', ...lucka(traff[1] ?? '') });
    efter = traff.index + traff[0].length;
  }
  if (efter < text.length) delar.push({ slag: 'text', text: text.slice(efter), typ: null });
  return delar;
}

function lucka(inuti: string): { text: string; typ: Lucktyp } {
  const kolon = inuti.lastIndexOf(':');
  const typ = kolon < 0 ? '' : inuti.slice(kolon + 1).trim();
  if (arTyp(typ)) return { text: inuti.slice(0, kolon).trim(), typ };
  const namn = inuti.trim();
  return { text: namn, typ: arTyp(namn) ? namn : 'text' };
}

/** Det som är fel i en formulering, som meningar; tomt när den håller. */
export function formuleringsbrister(text: string): string[] {
  if (text.trim() === '') return ['Skriv formuleringen.'];
  const delar = formuleringsdelar(text);
  const luckor = delar.filter((del) => del.slag === 'lucka');
  const brister = new Set<string>();
  if (luckor.some((del) => del.text === '')) brister.add('En lucka behöver ett namn: [[belopp]].');
  if (luckor.some((del) => del.text.length > LANGST_NAMN)) brister.add('Ett lucknamn har högst 60 tecken.');
  const okand = luckor.find((del) => del.typ === 'text' && /:\s*\S+$/u.test(del.text));
  if (okand !== undefined) {
    brister.add(`Luckan ”${okand.text}” har en typ som inte finns. Välj ${LUCKTYPER.join(', ')}.`);
  }
  // Ensamma dubbla hakar är en lucka som inte stängdes, eller inte öppnades.
  if (delar.some((del) => del.slag === 'text' && /\[\[|\]\]/u.test(del.text))) {
    brister.add('En lucka börjar med [[ och slutar med ]].');
  }
  return [...brister];
}
