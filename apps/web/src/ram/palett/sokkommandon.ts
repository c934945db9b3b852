/** Något att göra eller en plats att gå till, som paletten känner själv. */
export interface Kommando {
  id: string;
  ord: string;
  /** Andra ord som leder hit. */
  aven: string;
  /** Som den står på knappen, när det har en. */
  tangent: string | null;
  lank: string;
}

const slatt = (text: string): string => text.toLocaleLowerCase('sv');

/** De kommandon som alla orden passar på, de som börjar på det skrivna först. */
export function sokKommandon(alla: readonly Kommando[], skrivet: string): Kommando[] {
  const ord = slatt(skrivet)
    .split(/\s+/u)
    .filter((del) => del !== '');
  const traffar = alla.filter((k) => {
    const text = slatt(`${k.ord} ${k.aven}`);
    return ord.every((del) => text.includes(del));
  });
  const borjar = (k: Kommando): number => (ord[0] !== undefined && slatt(k.ord).startsWith(ord[0]) ? 0 : 1);
  return [...traffar].sort((a, b) => borjar(a) - borjar(b));
}

/** Platserna i texten där orden står, för att märka ut dem. */
export function platser(text: string, skrivet: string): [number, number][] {
  const sokt = slatt(text);
  return slatt(skrivet)
    .split(/\s+/u)
    .filter((del) => del !== '')
    .flatMap((del): [number, number][] => {
      const fran = sokt.indexOf(del);
      return fran < 0 ? [] : [[fran, fran + del.length]];
    })
    .sort((a, b) => a[0] - b[0]);
}
