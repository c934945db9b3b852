/** En färg i ljust och i mörkt. Kontrasten är mätt mot papper och yta: text minst 4,5, märken och fältkanter minst 3. */
interface Farg {
  ljus: string;
  mork: string;
}

/** Färgerna efter vad de betyder. Partifärger finns inte, rött betyder aldrig nej, och grönt färgar aldrig ord. */
export const FARGER = {
  papper: { ljus: '#f5f4ef', mork: '#14171a' },
  yta: { ljus: '#ffffff', mork: '#1b1f23' },
  'yta-2': { ljus: '#edece5', mork: '#252a2f' },
  linje: { ljus: '#dcdad1', mork: '#343a40' },
  'linje-stark': { ljus: '#807d73', mork: '#8b9198' },
  text: { ljus: '#1a1e22', mork: '#ebe9e3' },
  'text-2': { ljus: '#4a4f55', mork: '#b9bdbf' },
  'text-3': { ljus: '#5f6469', mork: '#a0a6aa' },
  black: { ljus: '#1b4a82', mork: '#93bff2' },
  'black-djup': { ljus: '#12365f', mork: '#b9d6f8' },
  'black-yta': { ljus: '#e4ecf6', mork: '#1f3248' },
  'pa-black': { ljus: '#ffffff', mork: '#0c1826' },
  gran: { ljus: '#1d6341', mork: '#83cfa2' },
  'gran-yta': { ljus: '#e1f0e6', mork: '#1a3527' },
  ockra: { ljus: '#744a00', mork: '#e8bb68' },
  'ockra-yta': { ljus: '#faefd2', mork: '#3a2e15' },
  falu: { ljus: '#9c281c', mork: '#f5a094' },
  'falu-yta': { ljus: '#fae7e3', mork: '#42211c' },
  fokus: { ljus: '#0b57c2', mork: '#ffd166' },
} as const satisfies Record<string, Farg>;

/** Färgerna som CSS-variabler under sina egna namn; `light-dark()` följer det valda läget. */
export const fargvariabler = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FARGER).map(([namn, farg]) => [`--${namn}`, `light-dark(${farg.ljus}, ${farg.mork})`]),
  );
