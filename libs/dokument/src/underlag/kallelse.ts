import type {
  BeslutsledUnderlag,
  Datum,
  HandlingUnderlag,
  Klockslag,
  MoteUnderlag,
  PersonUnderlag,
  TjanstemanUnderlag,
  Underlagsgrund,
} from './gemensamt.js';

/** An agenda item as the recipients may see it: the caller has already put the public title of a protected ärende. */
export interface KallelsepunktUnderlag {
  readonly nr: number;
  readonly titel: string;
  readonly dnr?: string | null;
  readonly tid?: Klockslag;
  /** Names, titles after a comma: "Tomas Hedlund, ekonom". */
  readonly foredragande?: readonly string[];
  /** Text under the title, such as who is proposed to justera. */
  readonly text?: string;
  readonly forslag?: readonly BeslutsledUnderlag[];
  readonly handlingar?: readonly HandlingUnderlag[];
  /** Stands in the place of the list when there are none yet: "delas ut vid sammanträdet". */
  readonly handlingarNot?: string;
  /** Closed item: the lagrum, "23 kap. 5 § OSL"; null when closed for another reason. */
  readonly stangd?: { readonly lagrum: string | null };
}

export interface KallelsegruppUnderlag {
  /** "Beslut"; null for a list without groups. */
  readonly rubrik: string | null;
  readonly punkter: readonly KallelsepunktUnderlag[];
}

export interface KallelseUnderlag extends Underlagsgrund {
  /** Number of the sending: 1 is the kallelse, 2 and up a tillägg ("Utskick 2"). */
  readonly utskick: number;
  /** The day it is sent. */
  readonly datum: Datum;
  readonly mote: MoteUnderlag;
  /** The place takes part on distance too. */
  readonly distans?: boolean;
  readonly gruppmoten?: string;
  /** Whom to tell that one cannot come. */
  readonly forhinder?: {
    readonly namn: string;
    readonly titel: string;
    readonly telefon?: string;
    readonly epost?: string;
  };
  /** Address of the handlingar: https://… */
  readonly handlingslank?: string;
  readonly grupper: readonly KallelsegruppUnderlag[];
  /** Titles of handlingar that the chair left out (they are named in the kallelse). */
  readonly utelamnade?: readonly string[];
  readonly ordforande: PersonUnderlag;
  readonly sekreterare: TjanstemanUnderlag;
}

export interface AndringUnderlag {
  readonly slag: 'nytt' | 'andrat' | 'utgar' | 'flyttat';
  /** Number on the new list; on the former one for what goes out. */
  readonly nr: number;
  readonly titel: string;
  /** What changed, in words: "ny version av bilaga 2", "var punkt 9". */
  readonly vad?: string;
}

export interface TillaggUnderlag extends KallelseUnderlag {
  /** The sending that the changes are counted from. */
  readonly sedanUtskick: number;
  readonly andringar: readonly AndringUnderlag[];
  /** False prints that time or place is changed. */
  readonly tidOchPlatsOforandrade: boolean;
}
