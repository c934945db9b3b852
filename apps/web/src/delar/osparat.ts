/** Det av `localStorage` som behövs, så att det går att pröva utan webbläsare. */
export type Lagring = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Här ligger det som är skrivet i en skrivelse men inte är framme: `klubba:skrift:<konto>:<skrivelse>:<skrivyta>:<del>`. */
export const SKRIFTPLATS = 'klubba:skrift:';
const UTAN_RUBRIK = 'en skrivelse utan rubrik';

function nycklar(lagring: Lagring): string[] {
  const alla = Array.from({ length: lagring.length }, (_, nr) => lagring.key(nr) ?? '');
  return alla.filter((nyckel) => nyckel.startsWith(SKRIFTPLATS));
}

const textI = (nod: unknown): string => {
  if (typeof nod !== 'object' || nod === null) return '';
  if ('text' in nod && typeof nod.text === 'string') return nod.text;
  return 'content' in nod && Array.isArray(nod.content) ? nod.content.map(textI).join('') : '';
};

/** Rubriken i en sparad bas; den står först i skriften. */
function rubrikI(text: string | null): string {
  try {
    const bas: unknown = JSON.parse(text ?? 'null');
    const doc = typeof bas === 'object' && bas !== null && 'bas' in bas ? bas.bas : null;
    const delar = typeof doc === 'object' && doc !== null && 'content' in doc ? doc.content : null;
    return (Array.isArray(delar) ? textI(delar[0]) : '').trim() || UTAN_RUBRIK;
  } catch {
    return UTAN_RUBRIK;
  }
}

/** Rubrikerna på de skrivelser där något skrivet inte har kommit fram till servern, var och en en gång. */
export function osparadeSkrivelser(lagring: Lagring): string[] {
  const steg = nycklar(lagring).filter((nyckel) => nyckel.endsWith(':steg'));
  return [...new Set(steg.map((nyckel) => rubrikI(lagring.getItem(nyckel.replace(/:steg$/u, ':bas')))))];
}

/** Tar bort allt osparat, eller det som inte hör till kontot: den som sedan sitter vid datorn ska inte kunna läsa det. */
export function kastaOsparat(lagring: Lagring, utom?: string): void {
  for (const nyckel of nycklar(lagring)) {
    if (utom === undefined || !nyckel.startsWith(`${SKRIFTPLATS}${utom}:`)) lagring.removeItem(nyckel);
  }
}

const SPARA = 'klubba:spara';
const VANTA_MS = 2500;
const STEG_MS = 100;

/** Ber den öppna skrivytan att skicka det den har, nu. @returns slutar lyssna */
export function vidSparaNu(spara: () => void): () => void {
  window.addEventListener(SPARA, spara);
  return () => window.removeEventListener(SPARA, spara);
}

/** Väntar en stund på att det osparade kommer fram. @returns rubrikerna på det som inte gjorde det */
export async function sparaNu(): Promise<string[]> {
  window.dispatchEvent(new Event(SPARA));
  const slut = performance.now() + VANTA_MS;
  while (osparadeSkrivelser(localStorage).length > 0 && performance.now() < slut) {
    await new Promise((klart) => setTimeout(klart, STEG_MS));
  }
  return osparadeSkrivelser(localStorage);
}
