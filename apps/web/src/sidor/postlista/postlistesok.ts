import { plusDagar } from '../../sprak/datum.js';

export const VYER = ['intern', 'offentlig', 'webb'] as const;
export type Postlistevy = (typeof VYER)[number];
export const RIKTNINGAR = ['inkommen', 'utgaende', 'upprattad'] as const;
export type Postriktning = (typeof RIKTNINGAR)[number];

/** Det som begränsar postlistan, som det står i adressen. Utan dag är det i dag. */
export interface Postlistesok {
  fran?: string;
  till?: string;
  vy?: Postlistevy;
  riktning?: Postriktning;
  enhet?: string;
  arendetyp?: string;
  sida?: number;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;
const datum = (varde: unknown): string | undefined =>
  typeof varde === 'string' && DATUM.test(varde) && !Number.isNaN(Date.parse(varde)) ? varde : undefined;
const text = (varde: unknown): string | undefined =>
  typeof varde === 'string' && varde !== '' && varde.length <= 200 ? varde : undefined;

/** Adressens frågor; det som inte går att förstå faller bort. */
export function tolkaPostlistesok(sok: Record<string, unknown>): Postlistesok {
  const svar = {
    fran: datum(sok['fran']),
    till: datum(sok['till']),
    vy: VYER.find((ett) => ett === sok['vy']),
    riktning: RIKTNINGAR.find((ett) => ett === sok['riktning']),
    enhet: text(sok['enhet']),
    arendetyp: text(sok['arendetyp']),
    sida: typeof sok['sida'] === 'number' && Number.isInteger(sok['sida']) && sok['sida'] > 1 ? sok['sida'] : undefined,
  };
  return Object.fromEntries(Object.entries(svar).filter(([, varde]) => varde !== undefined));
}

/** En period som man ofta vill se, räknad från dagen. */
export function period(slag: 'vecka' | 'manad', dag: string): { fran: string; till: string } {
  if (slag === 'manad') {
    const fran = `${dag.slice(0, 8)}01`;
    const nasta = plusDagar(fran, 31);
    return { fran, till: plusDagar(`${nasta.slice(0, 8)}01`, -1) };
  }
  const veckodag = (new Date(`${dag}T12:00:00Z`).getUTCDay() + 6) % 7;
  const fran = plusDagar(dag, -veckodag);
  return { fran, till: plusDagar(fran, 6) };
}
