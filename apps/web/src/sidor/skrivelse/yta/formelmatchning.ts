/** En bit av en formulering: fast text, eller en lucka med sitt namn. */
export interface Formeldel {
  slag: 'text' | 'lucka';
  text: string;
  typ: string | null;
}

export interface Formel {
  id: string;
  namn: string;
  delar: readonly Formeldel[];
}

/** En bit av det som ska stå i texten: luckan har det som redan är skrivet i den. */
export type Ifyllddel = { slag: 'text'; text: string } | { slag: 'lucka'; namn: string; typ: string; text: string };

export interface Formeltraff {
  formel: Formel;
  delar: readonly Ifyllddel[];
  /** Hur mycket av formuleringen som redan är skrivet, för ordningen. */
  skrivet: number;
}

const MINST = 2;
const gemen = (text: string): string => text.toLocaleLowerCase('sv').replace(/\s+/gu, ' ');

/** Var den fasta texten fortsätter i det skrivna: hela biten, eller början av den sist i det skrivna. */
function plats(skrivet: string, fran: number, bit: string, forst: boolean): { borjar: number; slutar: number } | null {
  const sokt = gemen(bit);
  const hel = gemen(skrivet).indexOf(sokt, fran);
  if (hel >= 0 && (!forst || hel === fran)) return { borjar: hel, slutar: hel + sokt.length };
  const rest = gemen(skrivet).slice(fran);
  for (let langd = Math.min(sokt.length - 1, rest.length); langd > 0; langd -= 1) {
    if (!rest.endsWith(sokt.slice(0, langd))) continue;
    const borjar = skrivet.length - langd;
    // Ett ensamt mellanslag är inget ord som stämmer.
    if (sokt.slice(0, langd).trim() === '') continue;
    if (!forst || borjar === fran) return { borjar, slutar: skrivet.length };
  }
  return null;
}

/** Provar det skrivna mot en följd av bitar. */
function prova(skrivet: string, delar: readonly Formeldel[]): { delar: Ifyllddel[]; ord: number } | null {
  const ut: Ifyllddel[] = [];
  let har = 0;
  let ord = 0;
  let oppen: (Ifyllddel & { slag: 'lucka' }) | null = null;
  for (const del of delar) {
    if (del.slag === 'lucka') {
      oppen = { slag: 'lucka', namn: del.text, typ: del.typ ?? 'text', text: '' };
      ut.push(oppen);
      continue;
    }
    if (har < skrivet.length) {
      const traff = plats(skrivet, har, del.text, oppen === null);
      if (traff === null) {
        if (oppen === null) return null;
        // Det sista skrivna hör till luckan; resten av formuleringen är kvar att skriva.
        oppen.text = skrivet.slice(har).trim();
        har = skrivet.length;
      } else {
        if (oppen !== null) oppen.text = skrivet.slice(har, traff.borjar).trim();
        ord += traff.slutar - traff.borjar;
        har = traff.slutar;
      }
    }
    ut.push({ slag: 'text', text: del.text });
    oppen = null;
  }
  if (oppen !== null && har < skrivet.length) {
    oppen.text = skrivet.slice(har).trim();
    har = skrivet.length;
  }
  return har < skrivet.length ? null : { delar: ut, ord };
}

const ORDETS_BORJAN = /\S+$/u;

/**
 * Formuleringarna som det skrivna kan vara början på, den som stämmer bäst först. En lucka rymmer vad som helst, men något
 * fast ord i formuleringen måste ha börjat: annars stämmer allt.
 * @param skrivet det som står i punkten fram till markören
 * @param namnd den som beslutar när formuleringen börjar med det och inget är skrivet
 */
export function formeltraffar(skrivet: string, formler: readonly Formel[], namnd: string): Formeltraff[] {
  if (skrivet.trim().length < MINST) return [];
  const traffar: Formeltraff[] = [];
  for (const formel of formler) {
    const hel = prova(skrivet, formel.delar);
    if (hel !== null && hel.ord >= MINST) {
      const fullt = hel.delar.every((del) => del.slag === 'text' || del.text !== '');
      if (!fullt || !fardig(skrivet, hel.delar)) traffar.push({ formel, delar: hel.delar, skrivet: hel.ord });
      continue;
    }
    const utanForsta = utanBeslutaren(skrivet, formel, namnd);
    if (utanForsta !== null) traffar.push(utanForsta);
  }
  return traffar.sort((a, b) => b.skrivet - a.skrivet);
}

/** Om det skrivna redan är hela formuleringen. */
const fardig = (skrivet: string, delar: readonly Ifyllddel[]): boolean =>
  gemen(skrivet).trim() === gemen(delar.map((del) => del.text).join('')).trim();

/** Den som börjar med verbet: "godk" → "Nämnden godkänner …". */
function utanBeslutaren(skrivet: string, formel: Formel, namnd: string): Formeltraff | null {
  const [forsta, ...rest] = formel.delar;
  if (forsta?.slag !== 'lucka' || rest[0]?.slag !== 'text') return null;
  const verb = { ...rest[0], text: rest[0].text.trimStart() };
  if (
    !gemen(verb.text).startsWith(gemen(ORDETS_BORJAN.exec(skrivet)?.[0] ?? '\u0000')) &&
    !gemen(skrivet).startsWith(gemen(verb.text))
  ) {
    return null;
  }
  const traff = prova(skrivet, [verb, ...rest.slice(1)]);
  if (traff === null || traff.ord < MINST) return null;
  const delar: Ifyllddel[] = [
    { slag: 'lucka', namn: forsta.text, typ: forsta.typ ?? 'text', text: namnd },
    { slag: 'text', text: ' ' },
    ...traff.delar,
  ];
  return { formel, delar, skrivet: traff.ord };
}
