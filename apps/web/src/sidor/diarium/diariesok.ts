import type { Arendestatus } from '../../delar/arendeord.js';

/** Det ett ärende kan ha eller sakna. */
export const INNEHALL = ['fil', 'bilaga', 'beslut', 'bevakning', 'handlaggare', 'remiss', 'sekretess'] as const;
export type Innehall = (typeof INNEHALL)[number];

/** Det som adressen säger om listan: sökorden, filtren, ordningen och sidan. */
export interface Diariesok {
  q?: string;
  status?: Arendestatus;
  ar?: number;
  handlaggare?: string;
  typ?: string;
  har?: Innehall;
  saknar?: Innehall;
  sortera?: string;
  sida?: number;
}

const STATUSAR: readonly Arendestatus[] = ['registrerat', 'bereds', 'pa_lista', 'beslutat', 'avslutat', 'makulerat'];
const ORDNINGAR = ['frist', '-frist', '-datum', 'datum'];
const LANGST = 200;

const helt = (varde: unknown, minst: number, hogst: number): number | undefined =>
  typeof varde === 'number' && Number.isInteger(varde) && varde >= minst && varde <= hogst ? varde : undefined;

const text = (varde: unknown): string | undefined => {
  if (typeof varde === 'number') return String(varde);
  return typeof varde === 'string' && varde !== '' && varde.length <= LANGST ? varde : undefined;
};

/** Adressens frågedel; det som inte går att förstå räknas inte. */
export function tolkaDiariesok(sok: Record<string, unknown>): Diariesok {
  const svar: Record<keyof Diariesok, unknown> = {
    q: text(sok['q']),
    status: STATUSAR.find((en) => en === sok['status']),
    ar: helt(sok['ar'], 1900, 2099),
    handlaggare: text(sok['handlaggare']),
    typ: text(sok['typ']),
    har: INNEHALL.find((ett) => ett === sok['har']),
    saknar: INNEHALL.find((ett) => ett === sok['saknar']),
    sortera: ORDNINGAR.find((en) => en === sok['sortera']),
    sida: helt(sok['sida'], 2, 100_000),
  };
  return Object.fromEntries(Object.entries(svar).filter(([, varde]) => varde !== undefined));
}

/** Om listan är träffar i sökningens index: ord är skrivna, eller ett filter som bara indexet känner är valt. */
export const arSokning = (sok: Diariesok): boolean =>
  [sok.q, sok.typ, sok.har, sok.saknar].some((ett) => ett !== undefined);

/** Adressen med något ändrat; listan börjar då om från början. Träffar ordnas inte efter frist. */
export function andrad(sok: Diariesok, andring: { [N in keyof Diariesok]?: Diariesok[N] | undefined }): Diariesok {
  const ny = tolkaDiariesok({ ...sok, sida: undefined, ...andring });
  return arSokning(ny) && ny.sortera?.endsWith('frist') === true ? tolkaDiariesok({ ...ny, sortera: undefined }) : ny;
}

/** Om något begränsar listan utöver orden. */
export const harFilter = (sok: Diariesok): boolean =>
  [sok.status, sok.ar, sok.handlaggare, sok.typ, sok.har, sok.saknar].some((ett) => ett !== undefined);

/** Rutan med filtren skrivna i den, som den sparas. */
export function somRuta(sok: Diariesok, ord: { handlaggare?: string | undefined }): string {
  const citerad = (varde: string): string => (/\s/u.test(varde) ? `"${varde}"` : varde);
  return [
    sok.q,
    sok.ar === undefined ? undefined : `år:${String(sok.ar)}`,
    sok.status === undefined ? undefined : `status:${sok.status}`,
    sok.typ === undefined ? undefined : `typ:${citerad(sok.typ)}`,
    ord.handlaggare === undefined ? undefined : `handläggare:${citerad(ord.handlaggare)}`,
    sok.har === undefined ? undefined : `har:${sok.har}`,
    sok.saknar === undefined ? undefined : `saknar:${sok.saknar}`,
  ]
    .filter((del) => del !== undefined)
    .join(' ');
}
