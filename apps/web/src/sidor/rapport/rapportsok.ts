import { plusDagar } from '../../sprak/datum.js';

export const MATT = [
  'registrerade',
  'avslutade',
  'oppna',
  'forsenade',
  'beslutade',
  'underprovning',
  'provaslange',
] as const;
export type Rapportmatt = (typeof MATT)[number];

/** Perioden och urvalet, som det står i adressen. Utan period är det hittills i år. */
export interface Rapportsok {
  fran?: string;
  till?: string;
}

export interface Rapportlistesok extends Rapportsok {
  matt?: Rapportmatt;
  /** Tomt: de som inte har någon. */
  enhet?: string;
  arendetyp?: string;
  handlaggareId?: string;
  sida?: number;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;
const datum = (varde: unknown): string | undefined =>
  typeof varde === 'string' && DATUM.test(varde) && !Number.isNaN(Date.parse(varde)) ? varde : undefined;
const text = (varde: unknown): string | undefined =>
  typeof varde === 'string' && varde.length <= 200 ? varde : undefined;
const utanTomma = <T extends object>(svar: T): T =>
  Object.fromEntries(Object.entries(svar).filter(([, varde]) => varde !== undefined)) as T;

export const tolkaRapportsok = (sok: Record<string, unknown>): Rapportsok =>
  utanTomma({ fran: datum(sok['fran']), till: datum(sok['till']) }) as Rapportsok;

export const tolkaRapportlistesok = (sok: Record<string, unknown>): Rapportlistesok =>
  utanTomma({
    ...tolkaRapportsok(sok),
    matt: MATT.find((ett) => ett === sok['matt']),
    enhet: text(sok['enhet']),
    arendetyp: text(sok['arendetyp']),
    handlaggareId: text(sok['handlaggareId']),
    sida: typeof sok['sida'] === 'number' && Number.isInteger(sok['sida']) && sok['sida'] > 1 ? sok['sida'] : undefined,
  }) as Rapportlistesok;

/** Perioden, hittills i år när ingen är vald. */
export const perioden = (sok: Rapportsok, idag: string): { fran: string; till: string } => {
  const till = sok.till ?? idag;
  return { fran: sok.fran ?? `${till.slice(0, 4)}-01-01`, till };
};

/** Perioder som man ofta frågar efter. */
export function snabbperioder(idag: string): { namn: string; fran: string; till: string }[] {
  const ar = Number(idag.slice(0, 4));
  const manad = `${idag.slice(0, 8)}01`;
  const forra = plusDagar(manad, -1);
  return [
    { namn: 'Hittills i år', fran: `${String(ar)}-01-01`, till: idag },
    { namn: 'Förra månaden', fran: `${forra.slice(0, 8)}01`, till: forra },
    { namn: 'Förra året', fran: `${String(ar - 1)}-01-01`, till: `${String(ar - 1)}-12-31` },
  ];
}
