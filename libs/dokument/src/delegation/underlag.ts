import type { Datum, TjanstemanUnderlag, Underlagsgrund } from '../underlag/gemensamt.js';

/** Delegationsordningen som besluten stöder sig på. */
export interface OrdningUnderlag {
  readonly antagen: Datum;
  /** "131": paragrafen i nämndens protokoll. */
  readonly paragraf?: string;
}

/** En rad i listan: ett beslut, eller flera av samma slag under en period. */
export interface DelegationsradUnderlag {
  /** Beslutets dag, eller periodens första; null när den saknas. */
  readonly fran: Datum | null;
  /** Periodens sista dag; null eller samma som `fran` för en dag. */
  readonly till: Datum | null;
  /** "B 3"; null när den saknas. */
  readonly punkt: string | null;
  /** Det som listan får säga: den offentliga texten när beslutet omfattas av sekretess. */
  readonly beslut: string;
  readonly dnr: string | null;
  /** Diarienumret skulle röja den enskilde: "uppgift skyddad" står i stället. */
  readonly dnrSkyddat?: boolean;
  readonly delegat: TjanstemanUnderlag | null;
  /** Hur många beslut raden står för, minst 1. */
  readonly antal: number;
}

/** Enhetens lista över delegationsbeslut för en eller flera månader (bild 16). */
export interface DelegationslistaUnderlag extends Underlagsgrund {
  /** Samlingsärendets diarienummer. */
  readonly dnr?: string;
  /** Listans dag. */
  readonly datum: Datum;
  readonly enhet: string;
  /** Första och sista månaden, "2026-02"; `till` utelämnas för en månad. */
  readonly period: { readonly fran: string; readonly till?: string };
  /** När listan lämnades in, i svensk tid: "2026-03-02T10:14". */
  readonly inlamnad?: string;
  readonly ordning?: OrdningUnderlag;
  readonly rader: readonly DelegationsradUnderlag[];
  /** Hela meningar under tabellen: "Där diarienummer saknas finns beslutet i enhetens pärm." */
  readonly anmarkningar?: readonly string[];
  /** Den som lämnar in listan för enheten. */
  readonly chef: TjanstemanUnderlag | null;
}

/** Ett beslut i ett särskilt protokoll. */
export interface ProtokolletsBeslutUnderlag {
  readonly datum: Datum;
  readonly punkt: string;
  /** Vad punkten i delegationsordningen gäller: blir rubriken. */
  readonly vad: string;
  readonly beslut: string;
  readonly dnr: string | null;
}

/**
 * Särskilt protokoll över beslut som inte anmäls till nämnden men som får överklagas enligt 13 kap. kommunallagen
 * (KL 6:40, 7:8).
 */
export interface DelegatprotokollUnderlag extends Underlagsgrund {
  readonly dnr?: string;
  readonly datum: Datum;
  readonly enhet?: string;
  readonly delegat: TjanstemanUnderlag;
  /** Ersättaren som beslutade i delegatens ställe: "i stället för Eva Berg, som var frånvarande". */
  readonly iStallet?: string;
  readonly ordning: OrdningUnderlag;
  readonly beslut: readonly ProtokolletsBeslutUnderlag[];
  /** När delegaten undertecknade digitalt, i svensk tid; utelämnat ger en rad att skriva under på. */
  readonly underskrivet?: string;
  /** När protokollet tillkännages (KL 8:10 p. 3), och vad det betyder för den som vill överklaga. */
  readonly anslag?: { readonly datum: Datum; readonly sistaOverklagandedag: Datum; readonly domstol?: string };
}
