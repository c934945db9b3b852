import type { Datum, Paragrafomfang, TjanstemanUnderlag, Underlagsgrund } from './gemensamt.js';

/** The notice of one protokollsdel on the board (KL 8:10), and its bevis. Dates come from regelverk through the domain. */
export interface AnslagUnderlag extends Underlagsgrund {
  readonly sammantradesdatum: Datum;
  readonly paragrafer: Paragrafomfang;
  readonly justerat: Datum;
  readonly anslagsdatum: Datum;
  readonly sistaOverklagandedag: Datum;
  readonly tidigastNed: Datum;
  readonly forvaringsplats: string;
  /** Address of the protokoll, https://… */
  readonly protokollslank?: string;
  readonly fragor?: TjanstemanUnderlag & { readonly telefon?: string };
  /** "Förvaltningsrätten i Linköping" */
  readonly domstol?: string;
  /** The certificate; left out of what the public sees on the board. */
  readonly bevis?: {
    /** "2026-03-20 kl. 09.00" */
    readonly uppsatt: string;
    /** Absent while it is up: a line to fill in is printed. */
    readonly nedtaget?: string;
    /** Breaks in the notice, in words; empty prints "inga". */
    readonly avbrott: readonly string[];
    readonly underskrift: TjanstemanUnderlag;
    /** Certified digitally at this time, else a line for a signature. */
    readonly bestyrkt?: string;
  };
}
