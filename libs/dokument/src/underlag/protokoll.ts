import type {
  BeslutsledUnderlag,
  Datum,
  HandlingUnderlag,
  Klockslag,
  MoteUnderlag,
  Paragrafomfang,
  PersonUnderlag,
  TjanstemanUnderlag,
  Underlagsgrund,
} from './gemensamt.js';

export type Narvaroroll =
  'ordförande' | '1:e vice ordförande' | '2:e vice ordförande' | 'ledamot' | 'tjänstgörande ersättare';

export interface BeslutandeUnderlag {
  readonly namn: string;
  readonly parti: string;
  readonly roll: Narvaroroll;
  /** Whom a tjänstgörande ersättare serves for; several when the seat changes. */
  readonly for?: readonly {
    readonly namn: string;
    readonly parti?: string;
    readonly paragrafer?: Paragrafomfang;
  }[];
  /** Present for these only. */
  readonly paragrafer?: Paragrafomfang;
  /** Present for all but these: "ej § 31". */
  readonly ejParagrafer?: Paragrafomfang;
  readonly distans?: boolean;
}

export interface OvrigUnderlag {
  readonly namn: string;
  readonly titel: string;
  readonly paragrafer?: Paragrafomfang;
}

export interface NarvaroUnderlag {
  readonly beslutande: readonly BeslutandeUnderlag[];
  readonly ersattare: readonly PersonUnderlag[];
  readonly franvarande: readonly (PersonUnderlag & { readonly roll: string })[];
  readonly ovriga: readonly OvrigUnderlag[];
}

export type Yrkandetyp = 'bifall' | 'avslag' | 'andring' | 'tillagg' | 'aterremiss' | 'bordlaggning';

export interface YrkandeUnderlag {
  readonly av: readonly string[];
  /** Those who only concur, when that is known. */
  readonly instammer?: readonly string[];
  readonly typ: Yrkandetyp;
  readonly text?: string;
}

export interface OppenOmrostningUnderlag {
  readonly sluten?: false;
  readonly ja: readonly string[];
  readonly nej: readonly string[];
  readonly avstar: readonly string[];
  readonly jaInnebar: string;
  readonly nejInnebar: string;
  /** Names in the order of the upprop; otherwise the order of närvaro. */
  readonly ordning?: readonly string[];
  /** By regelverk's votering: the domain hands it over, the document computes no law. */
  readonly utfall?: 'ja' | 'nej';
  readonly utslagsrost?: boolean;
}

export interface SlutenOmrostningUnderlag {
  readonly sluten: true;
  readonly roster: Readonly<Record<string, number>>;
  readonly blanka?: number;
  readonly lottning?: string;
}

export type OmrostningUnderlag = OppenOmrostningUnderlag | SlutenOmrostningUnderlag;

/** People by name (party is taken from närvaro), or a party. */
export interface InlaggUnderlag {
  readonly av: readonly string[];
  readonly text: string;
}

/** A correction of a slip, printed with the § ever after. */
export interface RattelseUnderlag {
  readonly datum: Datum;
  readonly av: string;
  readonly text: string;
}

/** One §, in the schema of KONTRAKT 1 with a few things more that Klubba knows. */
export interface ParagrafUnderlag {
  readonly nr: number;
  readonly titel: string;
  readonly dnr?: string | null;
  readonly typ: 'beslut' | 'information' | 'anmalan' | 'delegation' | 'formalia' | 'val' | 'anstallning';
  /** One string per point. */
  readonly beslut: readonly string[];
  /** In the place of `beslut` when the decision is a proposal to other bodies. */
  readonly beslutsled?: readonly BeslutsledUnderlag[];
  readonly sammanfattning?: string;
  /** Rows of cells, the first row is the header. */
  readonly tabeller?: readonly (readonly (readonly string[])[])[];
  readonly yrkanden?: readonly YrkandeUnderlag[];
  readonly propositionsordning?: string;
  readonly omrostningar?: readonly OmrostningUnderlag[];
  readonly reservationer?: readonly InlaggUnderlag[];
  readonly sarskildaYttranden?: readonly InlaggUnderlag[];
  readonly protokollsanteckningar?: readonly InlaggUnderlag[];
  readonly deltarInte?: readonly string[];
  readonly jav?: readonly string[];
  readonly omedelbarJustering?: boolean;
  readonly handlingar?: readonly HandlingUnderlag[];
  readonly expedieras?: readonly string[];
  /** Set in a version where the § is withheld: heading, lagrum and what the reader can do are all that is printed. */
  readonly sekretess?: { readonly lagrum: string; readonly text?: string };
  readonly rattelser?: readonly RattelseUnderlag[];
}

export interface UnderskriftUnderlag {
  readonly namn: string;
  readonly roll: 'sekreterare' | 'ordförande' | 'justerare';
  /** Which §§ this person signs, when not all of the del. */
  readonly paragrafer?: Paragrafomfang;
  /** Digital: when, "2026-03-19T15:04" in Swedish local time. */
  readonly tid?: string;
}

export interface JusteringUnderlag {
  readonly satt: 'papper' | 'digital';
  readonly datum: Datum;
  readonly tid?: Klockslag;
  readonly plats?: string;
  /** True when all have signed. False prints who is to sign and nothing of the time. */
  readonly klar: boolean;
  readonly underskrifter: readonly UnderskriftUnderlag[];
}

/** The dates come from regelverk through the domain. */
export interface AnslagsfaktaUnderlag {
  readonly anslagsdatum: Datum;
  readonly sistaOverklagandedag: Datum;
  readonly tidigastNed: Datum;
  /** When it really came down; absent while it is up. */
  readonly nedtaget?: Datum;
  readonly forvaringsplats: string;
  /** Who certifies; the sekreterare when left out. */
  readonly underskrift?: string;
}

/** §§ that are signed and announced together. */
export interface ProtokollsdelUnderlag {
  readonly slag: 'ordinarie' | 'omedelbar' | 'sekretess';
  readonly paragrafer: Paragrafomfang;
  /** Who presided, per range. */
  readonly ordforande: readonly { readonly namn: string; readonly paragrafer?: Paragrafomfang }[];
  readonly justerare: readonly { readonly namn: string; readonly paragrafer?: Paragrafomfang }[];
  /** Place and time planned or held. */
  readonly justering?: JusteringUnderlag;
  readonly anslag?: AnslagsfaktaUnderlag;
  /** sha256 in hex over the locked text of the del. */
  readonly kontrollkod?: string;
}

export interface ProtokollUnderlag extends Underlagsgrund {
  readonly mote: MoteUnderlag;
  readonly narvaro: NarvaroUnderlag;
  readonly sekreterare: TjanstemanUnderlag;
  readonly delar: readonly ProtokollsdelUnderlag[];
  readonly paragrafer: readonly ParagrafUnderlag[];
  /** Setting of the nämnd: each § on a page of its own. */
  readonly nySidaPerParagraf?: boolean;
}
