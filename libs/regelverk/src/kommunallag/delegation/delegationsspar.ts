/** Ett beslut som någon annan än nämnden har fattat åt den. */
export interface Delegationsfall {
  /** Ren verkställighet: inget utrymme för egna bedömningar, inget beslut i lagens mening. */
  readonly verkstallighet: boolean;
  /** Brådskande beslut av ordföranden eller den som nämnden har utsett (KL 6:39). */
  readonly bradskande: boolean;
  /** Nämnden har bestämt att beslut enligt punkten ska anmälas (KL 6:40, 7:8). */
  readonly anmals: boolean;
  /** Beslutet får överklagas genom laglighetsprövning (KL 13). */
  readonly laglighetsprovning: boolean;
}

export type Delegationsspar = 'anmals' | 'protokollforsSarskilt' | 'ingenAtgard' | 'verkstallighet';

export interface Delegationsvag {
  readonly spar: Delegationsspar;
  /** Anmälan ska ske vid nästa sammanträde och får inte vänta. */
  readonly nastaSammantrade: boolean;
  /** Vad överklagandetiden räknas från; null när det inte finns någon tid enligt KL 13. */
  readonly tidFran: 'protokolletsTillkannagivande' | 'egetTillkannagivande' | null;
  readonly vad: string;
}

/**
 * Vilket av spåren ett beslut följer: anmäls till nämnden, protokollförs särskilt med eget tillkännagivande när det inte
 * anmäls men får överklagas (KL 6:40, 7:8, 8:10 p. 3), eller ren verkställighet. Brådskande beslut anmäls alltid vid
 * nästa sammanträde (KL 6:39–40).
 */
export function delegationsspar(fall: Delegationsfall): Delegationsvag {
  if (fall.verkstallighet) {
    const vad = 'Ren verkställighet är inget beslut: anmäl det inte och sätt inte upp något anslag.';
    return { spar: 'verkstallighet', nastaSammantrade: false, tidFran: null, vad };
  }
  const anmalt = fall.laglighetsprovning ? ('protokolletsTillkannagivande' as const) : null;
  if (fall.bradskande) {
    const vad = 'Anmäl beslutet vid nämndens nästa sammanträde (KL 6:39–40).';
    return { spar: 'anmals', nastaSammantrade: true, tidFran: anmalt, vad };
  }
  if (fall.anmals) {
    const vad = 'Ta med beslutet i enhetens lista till nästa sammanträde (KL 6:40, 7:8).';
    return { spar: 'anmals', nastaSammantrade: false, tidFran: anmalt, vad };
  }
  if (fall.laglighetsprovning) {
    const vad =
      'Beslutet anmäls inte: protokollför det särskilt och tillkännage det på anslagstavlan (KL 6:40, 7:8, 8:10 p. 3).';
    return { spar: 'protokollforsSarskilt', nastaSammantrade: false, tidFran: 'egetTillkannagivande', vad };
  }
  const vad = 'Beslutet behöver varken anmälas eller protokollföras särskilt (KL 6:40).';
  return { spar: 'ingenAtgard', nastaSammantrade: false, tidFran: null, vad };
}
