import type { BeslutsledUnderlag, Datum, Klockslag, Underlagsgrund } from '../underlag/gemensamt.js';

/** Varför en fil inte är med som sidor. */
export type Paketskal = 'losenord' | 'skadad' | 'tom' | 'format' | 'karantan' | 'utelamnad';

/** En fil i paketet. */
export interface PaketfilUnderlag {
  /** Pekar ut innehållet för den som gör paketet. */
  readonly nyckel: string;
  readonly filnamn: string;
  /** Hur innehållet läses; `annan` går inte att visa som sidor. */
  readonly slag: 'pdf' | 'png' | 'jpeg' | 'annan';
  /** Klubbas eget dokument, med plats för stämpeln. */
  readonly egen: boolean;
  /** Redan känt hinder. */
  readonly hinder?: Paketskal;
}

export interface PakethandlingUnderlag {
  /** "7.0" skrivelsen, "7.1" första bilagan. */
  readonly marke: string;
  readonly titel: string;
  readonly datum?: Datum;
  /** Har sekretess: sägs i stämpeln på varje sida. */
  readonly hemlig: boolean;
  readonly filer: readonly PaketfilUnderlag[];
}

export interface PaketpunktUnderlag {
  readonly nr: number;
  readonly titel: string;
  readonly dnr?: string;
  readonly foredragande?: string;
  readonly forslag: readonly BeslutsledUnderlag[];
  readonly handlingar: readonly PakethandlingUnderlag[];
  /** Vad som inte är med här, som meningar. */
  readonly saknas: readonly string[];
}

/** Handlingarna till ett sammanträde, som en viss läsare får se dem. */
export interface PaketUnderlag extends Underlagsgrund {
  readonly mote: { readonly datum: Datum; readonly start: Klockslag; readonly plats: string };
  /** Listans version. */
  readonly version: number;
  /** Listan har inte gått ut: sägs överst. */
  readonly arbetslista: boolean;
  /** "För ledamöter och ersättare." */
  readonly for: string;
  /** Märker sidor med sekretess. */
  readonly lasare?: string;
  /** Dag och klockslag då paketet sammanställdes, svensk tid. */
  readonly gjord: { readonly datum: Datum; readonly klockslag: Klockslag };
  /** Vad som utelämnats och varför, som meningar. */
  readonly utelamnat: readonly string[];
  /** Kallelsens och tilläggens filer. */
  readonly kallelse: readonly { readonly titel: string; readonly fil: PaketfilUnderlag }[];
  readonly punkter: readonly PaketpunktUnderlag[];
}

export const PAKETSKAL: Readonly<Record<Paketskal, string>> = {
  losenord: 'Filen är låst med lösenord och kan inte visas i paketet. Den ligger i zip-arkivet som den är.',
  skadad: 'Filen är skadad och kan inte visas i paketet. Den ligger i zip-arkivet som den är.',
  tom: 'Filen har inga sidor att visa. Den ligger i zip-arkivet som den är.',
  format:
    'Filen är av ett slag som inte kan visas som sidor. Den bifogas separat: den ligger i zip-arkivet som den är.',
  karantan: 'Filen hålls tillbaka och får inte hämtas. Fråga nämndsekreteraren.',
  utelamnad: 'Handlingen lämnas ut på begäran. Fråga nämndsekreteraren.',
};
