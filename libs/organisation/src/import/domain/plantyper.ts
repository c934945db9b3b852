import type { Reglementesregler } from '../../reglemente/reglemente.js';
import type { Uppdragsroll } from '../../uppdrag/uppdrag.js';
import type { Organslag } from '../../organ/organ.js';
import type { Faltandring, Radfel, Radlage } from '../import.typer.js';
import type { Uppdragslage } from './underlag.js';

/** Ett id som finns, eller `ny:…` för det som samma plan skapar. */
export type Planid = string;

export interface NyttUppdragssteg {
  radId: string;
  organId: Planid;
  personId: Planid;
  roll: Uppdragsroll;
  parti: string | null;
  plats: number | null;
  turordning: number | null;
  fran: string;
  till: string | null;
}

/** Det som skrivs, i den ordning det skrivs. */
export interface Plansteg {
  organ: {
    id: Planid;
    namn: string;
    slag: Organslag;
    diariekod: string;
    forvaltning: string | null;
    overordnatId: Planid | null;
  }[];
  organandringar: { id: string; version: number; diariekod?: string; forvaltning?: string }[];
  reglementen: { organId: Planid; giltigFran: string; regler: Partial<Reglementesregler> }[];
  reglementesrattelser: { id: string; organId: string; version: number; regler: Partial<Reglementesregler> }[];
  personer: {
    id: Planid;
    namn: string;
    epost: string | null;
    telefon: string | null;
    fodelsedatum: string | null;
    skyddad: boolean;
    externtId: string | null;
  }[];
  personandringar: {
    id: string;
    version: number;
    namn?: string;
    epost?: string;
    telefon?: string;
    fodelsedatum?: string;
    skyddad?: true;
    externtId?: string;
  }[];
  uppdrag: NyttUppdragssteg[];
  uppdragsandringar: {
    id: string;
    organId: string;
    version: number;
    parti?: string;
    plats?: number;
    turordning?: number;
    till?: string;
    /** Uppdraget slutar för att mandattiden gör det. */
    mandattid?: true;
  }[];
  enheter: { id: Planid; organId: Planid; namn: string }[];
  anstallningar: {
    organId: Planid;
    personId: Planid;
    enhetId: Planid | null;
    titel: string;
    fran: string;
    till: string | null;
  }[];
  anstallningsandringar: { id: string; organId: string; version: number; enhetId?: Planid; till?: string }[];
  konton: { id: Planid; inloggningsnamn: string; personId: Planid }[];
  roller: { kontoId: Planid; organId: Planid; roll: string; fran: string; till: string | null }[];
}

/** Ett uppdrag så som det är efter importen. */
export interface Efteruppdrag extends Omit<Uppdragslage, 'version'> {
  radId: string | null;
}

export interface Radplan {
  lage: Radlage;
  rubrik: string;
  namndId: string | null;
  andringar: Faltandring[];
}

/** Vad en import skulle göra. Ren data: samma underlag och rader ger samma plan. */
export interface Importplan {
  rader: Map<string, Radplan>;
  fel: Radfel[];
  steg: Plansteg;
  /** Uppdragen i de nämnder som importen rör, efter den. */
  efter: Efteruppdrag[];
  /** Personernas namn, också de nyas. */
  namn: Map<Planid, string>;
}

export const tomtSteg = (): Plansteg => ({
  organ: [],
  organandringar: [],
  reglementen: [],
  reglementesrattelser: [],
  personer: [],
  personandringar: [],
  uppdrag: [],
  uppdragsandringar: [],
  enheter: [],
  anstallningar: [],
  anstallningsandringar: [],
  konton: [],
  roller: [],
});
