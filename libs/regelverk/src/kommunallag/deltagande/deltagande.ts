import { refuse, TILLATET, type Besked } from '../besked.js';

/** Hur en person förhöll sig till en §. */
export interface Deltagande {
  readonly tjanstgor: boolean;
  readonly javig: boolean;
  /** Falskt när personen har avstått från att delta i beslutet. */
  readonly deltog?: boolean;
}

/** Skede för en §: sammanträdet pågår eller är slut, och §:n är justerad eller inte. */
export interface Skede {
  readonly sammantradetSlut: boolean;
  readonly omedelbartJusterad: boolean;
  readonly justerad: boolean;
}

export type DeltarInteKod = 'TJANSTGOR_INTE' | 'JAVIG' | 'MYNDIGHETSUTOVNING';

/**
 * Får personen avstå från att delta i beslutet. Inte när ärendet är myndighetsutövning mot någon enskild och personen
 * har deltagit i handläggningen (KL 4:25–26).
 */
export function provaDeltarInte(
  vem: Deltagande & { readonly myndighetsutovning: boolean; readonly deltogIHandlaggningen: boolean },
): Besked<DeltarInteKod> {
  if (vem.javig)
    return refuse('JAVIG', 'Den som är jävig har redan lämnat ärendet (KL 6:30). Anteckna jävet i stället.');
  if (!vem.tjanstgor) {
    return refuse(
      'TJANSTGOR_INTE',
      'Bara den som tjänstgör vid paragrafen kan avstå från att delta i beslutet. Rätta närvaron först.',
    );
  }
  if (vem.myndighetsutovning && vem.deltogIHandlaggningen) {
    return refuse(
      'MYNDIGHETSUTOVNING',
      'I ett ärende som rör myndighetsutövning mot någon enskild måste alla som tjänstgör delta i beslutet (KL 4:26).',
    );
  }
  return TILLATET;
}

export type AvstarKod = 'UTSLAGSROST';

/** Får den som leder sammanträdet avstå i omröstningen. Inte när rösten behövs för att ärendet ska bli avgjort (KL 4:25). */
export function provaAvstar(rost: {
  readonly ordforande: boolean;
  readonly ja: number;
  readonly nej: number;
}): Besked<AvstarKod> {
  if (!rost.ordforande || rost.ja !== rost.nej) return TILLATET;
  return refuse(
    'UTSLAGSROST',
    'Rösterna är lika och ordföranden har avstått. Ordföranden måste rösta, för den rösten avgör (KL 4:25).',
  );
}

export type ReservationKod =
  'TJANSTGJORDE_INTE' | 'JAVIG' | 'DELTOG_INTE' | 'SAMMANTRADET_SLUT' | 'PARAGRAFEN_JUSTERAD';

/**
 * Får personen reservera sig, eller lämna skälen skriftligt. Bara den som deltog i avgörandet; reservationen anmäls
 * innan sammanträdet avslutas (KL 4:27), och skälen lämnas före justeringen som reglementet säger. För en omedelbart
 * justerad § gäller båda innan den skrivs under.
 */
export function provaReservation(vem: Deltagande, skede: Skede, vad: 'anmalan' | 'skal'): Besked<ReservationKod> {
  if (vem.javig)
    return refuse(
      'JAVIG',
      'Den som är jävig deltar inte i ärendet och kan inte reservera sig (KL 4:27, 6:30). Anteckna jävet i stället.',
    );
  if (!vem.tjanstgor) {
    return refuse(
      'TJANSTGJORDE_INTE',
      'Bara den som deltagit i beslutet kan reservera sig (KL 4:27). Anteckna det i stället som en protokollsanteckning eller ett särskilt yttrande.',
    );
  }
  if (vem.deltog === false) {
    return refuse(
      'DELTOG_INTE',
      'Den som inte deltar i beslutet får inte reservera sig mot det (KL 4:27). Anteckna det i stället som en protokollsanteckning eller ett särskilt yttrande.',
    );
  }
  if (skede.justerad) {
    const bot = skede.omedelbartJusterad ? 'Paragrafen är omedelbart justerad' : 'Protokollet är justerat';
    return refuse(
      'PARAGRAFEN_JUSTERAD',
      `${bot}; reservationen anmäls innan sammanträdet avslutas (KL 4:27), och skälen lämnas före justeringen.`,
    );
  }
  if (vad === 'anmalan' && skede.sammantradetSlut) {
    return refuse('SAMMANTRADET_SLUT', 'Reservationen ska anmälas innan sammanträdet avslutas (KL 4:27).');
  }
  return TILLATET;
}

/** Senaste tillfälle för reservation i en §, som en mening. */
export function lastForReservation(omedelbar: boolean): { readonly anmalan: string; readonly skal: string } {
  return omedelbar
    ? {
        anmalan: 'innan paragrafen justeras, under sammanträdet',
        skal: 'innan paragrafen justeras, under sammanträdet',
      }
    : { anmalan: 'innan sammanträdet avslutas', skal: 'innan protokollet justeras' };
}

export type YttrandeKod = 'EJ_RATT' | 'SAMMANTRADET_SLUT' | 'PARAGRAFEN_JUSTERAD';

/**
 * Får personen lämna särskilt yttrande eller protokollsanteckning: den som tjänstgör, och ersättare och andra när
 * reglementet ger dem rätten (KL 4:28, 6:17). Anmäls före sammanträdets slut, texten före justeringen.
 */
export function provaYttrande(
  vem: { readonly tjanstgor: boolean; readonly reglementetGerRatt: boolean },
  skede: Skede,
  vad: 'anmalan' | 'text',
): Besked<YttrandeKod> {
  if (!vem.tjanstgor && !vem.reglementetGerRatt) {
    return refuse(
      'EJ_RATT',
      'Reglementet ger bara den som tjänstgör rätt att få ett yttrande i protokollet (KL 4:28, 6:17).',
    );
  }
  if (skede.justerad) return refuse('PARAGRAFEN_JUSTERAD', 'Yttrandet ska lämnas innan paragrafen justeras.');
  if (vad === 'anmalan' && skede.sammantradetSlut) {
    return refuse('SAMMANTRADET_SLUT', 'Yttrandet ska anmälas innan sammanträdet avslutas.');
  }
  return TILLATET;
}
