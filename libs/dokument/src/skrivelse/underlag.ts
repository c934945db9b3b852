import type { OrdningUnderlag } from '../delegation/underlag.js';
import type { Skriftinnehall } from '../skrift/index.js';
import type { Datum, TjanstemanUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';

export type Skrivelsetyp =
  | 'tjansteskrivelse'
  | 'tjansteutlatande'
  | 'yttrande'
  | 'ordforandeskrivelse'
  | 'remissmissiv'
  | 'delegationsbeslut'
  | 'rapport';

/** En bild som skriften visar. */
export interface SkrivelsebildUnderlag {
  readonly format: 'png' | 'jpeg';
  readonly base64: string;
}

export interface UndertecknareUnderlag extends TjanstemanUnderlag {
  /** "S" efter namnet, för den förtroendevalda. */
  readonly parti?: string;
}

/** Hur ett beslut överklagas, för den som är part (33 § förvaltningslagen). */
export interface OverklagandeUnderlag {
  readonly satt: 'forvaltningsbesvar' | 'laglighetsprovning' | 'ej_overklagbart';
  /** "Förvaltningsrätten i Linköping" */
  readonly domstol?: string;
  /** Lagen som säger hur beslutet överklagas, eller att det inte kan det: "32 § lagen …". */
  readonly lagrum?: string;
}

/** Delegationen som ett delegationsbeslut är fattat på. */
export interface DelegationUnderlag {
  readonly delegat: TjanstemanUnderlag;
  /** "i stället för Eva Berg, som var frånvarande" */
  readonly iStallet?: string;
  readonly punkt: string;
  readonly lagrum?: string;
  readonly ordning: OrdningUnderlag;
}

/** Allt som trycks av en skrivelse: skriften och uppgifterna i huvudet och sist. */
export interface SkrivelseUnderlag extends Underlagsgrund {
  readonly dokumenttyp: Skrivelsetyp;
  readonly dnr?: string;
  readonly datum: Datum;
  /** Avsändaren i huvudet; annars brevhuvudets förvaltning, eller nämnden. */
  readonly forvaltning?: string;
  readonly till: readonly string[];
  readonly handlaggare?: {
    readonly namn: string;
    readonly titel?: string;
    readonly telefon?: string;
    readonly epost?: string;
  };
  /** Mottagarens diarienummer, i ett yttrande. */
  readonly ertDnr?: string;
  readonly svarSenast?: Datum;
  readonly skrift: Skriftinnehall;
  /** Bilderna i skriften, efter sha256. En bild som saknas skrivs ut som sin beskrivning. */
  readonly bilder?: Readonly<Record<string, SkrivelsebildUnderlag>>;
  readonly undertecknare: readonly UndertecknareUnderlag[];
  /** Hur namnen står, som mallen säger; två i bredd när inget sägs. */
  readonly underskrift?: 'sida_vid_sida' | 'under_varandra' | 'ingen';
  readonly bilagor: readonly string[];
  readonly expedieras: readonly string[];
  readonly delegation?: DelegationUnderlag;
  readonly overklagande?: OverklagandeUnderlag;
}
