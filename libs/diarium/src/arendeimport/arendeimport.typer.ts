/** Vad ett blad i filen innehåller. */
export const IMPORTBLADSLAG = ['arenden', 'parter', 'handlingar'] as const;
export type Importbladslag = (typeof IMPORTBLADSLAG)[number];

/**
 * `laser` → `last` (väntar på kolumnerna) → `provar` → `provad` → `pagar` → `klar`. En avbruten kan fortsättas eller ångras.
 */
export const IMPORTLAGEN = [
  'laser',
  'olaslig',
  'last',
  'provar',
  'provad',
  'pagar',
  'avbruten',
  'klar',
  'angras',
  'angrad',
  'slangd',
] as const;
export type Arendeimportlage = (typeof IMPORTLAGEN)[number];

export const RADLAGEN = ['last', 'ok', 'fel', 'finns', 'dubblett'] as const;
export type Importradlage = (typeof RADLAGEN)[number];

/** Stegen när raderna skrivs, i ordning. `hogsta`: det högsta numret i varje serie, så att inget nytt ärende hinner ta det. */
export const IMPORTFASER = ['hogsta', 'arenden', 'parter', 'handlingar', 'klar'] as const;
export type Importfas = (typeof IMPORTFASER)[number];

export type Datumordning = 'dm' | 'md';

/** Hur ett blads kolumner ska läsas. `kolumner`: kolumnens nummer från 0 → fältet. */
export interface Bladmappning {
  nr: number;
  slag: Importbladslag | null;
  kolumner: Record<string, string>;
  datumordning?: Datumordning;
}

/** Fält vars värden översätts ett och ett. */
export const VARDEFALT = ['status', 'initiativ', 'riktning', 'handlingstyp', 'sekretess'] as const;
export type Vardefalt = (typeof VARDEFALT)[number];

export interface Mappning {
  blad: Bladmappning[];
  /** Fält → texten i filen → vad den ska bli. */
  varden: Partial<Record<Vardefalt, Record<string, string>>>;
}

/** Ett fel eller en anmärkning i en rad: vilket fält, vad, och vad man gör. */
export interface Radanmarkning {
  falt: string;
  text: string;
}

export interface Arendeimportrad {
  id: string;
  namndId: string;
  kalla: string;
  lage: Arendeimportlage;
  lasfel: string | null;
  mappning: Mappning | null;
  fas: Importfas;
  markor: number;
  skrivna: number;
  totalt: number;
  utfall: Importutfall | null;
  skapadAv: string;
  aktor: unknown;
  skapadTid: Date;
  klarTid: Date | null;
  version: number;
}

/** Vad som skrevs. */
export interface Importutfall {
  arenden: number;
  parter: number;
  handlingar: number;
  filer: number;
  /** Rader som inte skrevs: nummer som redan fanns, handlingar utan ärende, filer som saknas. */
  finnsRedan: number;
  utanArende: number;
  saknadeFiler: number;
}
