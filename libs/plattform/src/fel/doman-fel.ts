/** Felets kod, `MODUL.ORSAK`. */
export type Felkod = `${string}.${string}`;

/** Ett fält som inte godtogs: `stig` pekar ut det (`paragrafer[2].nr`), `text` säger vad som väntades. */
export interface Faltfel {
  stig: string;
  text: string;
}

export type Felniva = 'info' | 'warn' | 'error';
export type Feldata = Record<string, string | number | boolean | null>;

export interface DomanFelVal {
  /** HTTP-status; 409 när inget sägs. */
  status?: number;
  /** Det som en maskin behöver för att förstå felet. Aldrig personuppgifter. */
  data?: Feldata;
  falt?: Faltfel[];
  niva?: Felniva;
  /** Ursprunget, bara för loggen. */
  orsak?: unknown;
}

/** Ett fel som en människa kan göra något åt. Texten är en svensk mening som säger vad. */
export class DomanFel extends Error {
  readonly status: number;
  readonly data: Feldata | null;
  readonly falt: readonly Faltfel[];
  readonly niva: Felniva;

  constructor(
    readonly kod: Felkod,
    readonly text: string,
    val: DomanFelVal = {},
  ) {
    super(`${kod}: ${text}`, val.orsak === undefined ? undefined : { cause: val.orsak });
    this.name = 'DomanFel';
    this.status = val.status ?? 409;
    this.data = val.data ?? null;
    this.falt = val.falt ?? [];
    this.niva = val.niva ?? 'info';
  }
}

/**
 * 404, ordagrant lika för det som inte finns och det som inte får ses: svaret röjer aldrig att något finns.
 * @param vad i bestämd form med versal, t.ex. `Ärendet`
 */
export const saknas = (vad: string): DomanFel =>
  new DomanFel('KLUBBA.SAKNAS', `${vad} finns inte, eller så har du inte rätt att se det.`, { status: 404 });
