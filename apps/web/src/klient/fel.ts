/** Det som servern svarar när något inte gick (RFC 9457). */
interface Problemkropp {
  title?: string;
  status?: number;
  detail?: string;
  kod?: string;
  falt?: { stig: string; text: string }[];
  begaranId?: string;
}

/** Koden när ingen är inloggad: inloggningen öppnas då ovanpå sidan, och inget annat visas. */
export const UTLOGGAD = 'INLOGGNING.KRAVS';

/** Koden när inloggningen inte är hel: den andra faktorn fattas, eller måste skaffas. */
export const HALV = 'INLOGGNING.ANDRA_FAKTOR';

/** Ett fel som ska visas: vad som inte blev gjort och vad läsaren gör nu. */
export class Klubbafel extends Error {
  readonly status: number;
  readonly kod: string;
  readonly titel: string;
  readonly falt: readonly { stig: string; text: string }[];
  readonly begaranId: string | null;

  constructor(problem: Problemkropp) {
    super(problem.detail ?? 'Försök igen om en stund.');
    this.name = 'Klubbafel';
    this.status = problem.status ?? 0;
    this.kod = problem.kod ?? 'WEBB.OKANT';
    this.titel = problem.title ?? 'Det gick inte';
    this.falt = problem.falt ?? [];
    this.begaranId = problem.begaranId ?? null;
  }
}

/**
 * Servern svarade inte alls. Den som läste har inte förlorat något; den som ändrade vet inte om ändringen hann fram.
 * @param metod `GET`, `POST` …
 */
export const ingenKontakt = (metod: string): Klubbafel =>
  new Klubbafel({
    status: 0,
    kod: 'WEBB.INGEN_KONTAKT',
    title: 'Ingen kontakt med servern',
    detail:
      metod === 'GET'
        ? 'Inget har ändrats. Kontrollera nätet och försök igen.'
        : 'Det du skrev står kvar, men det är osäkert om det hann fram. Läs in sidan igen innan du försöker på nytt.',
  });

/** Vad som helst som kastats, som ett fel att visa. */
export function somKlubbafel(fel: unknown): Klubbafel {
  if (fel instanceof Klubbafel) return fel;
  if (fel instanceof TypeError && /fetch|network|load/iu.test(fel.message)) return ingenKontakt('GET');
  return new Klubbafel({
    kod: 'WEBB.OVANTAT',
    title: 'Sidan kunde inte visas',
    detail: 'Läs in sidan igen. Hör av dig till driften om det händer på nytt.',
  });
}

export const arProblem = (kropp: unknown): kropp is Problemkropp =>
  typeof kropp === 'object' && kropp !== null && 'kod' in kropp;
