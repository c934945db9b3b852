import { DomanFel } from '#plattform';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import type { Kallelsesvar } from './kallelse.typer.js';

/** Svar tas emot från det att kallelsen gått ut till dess att sammanträdet börjar. */
export const svarOppet = (s: Pick<Sammantrade, 'tillstand' | 'datum'>, idag: string): boolean =>
  s.tillstand === 'kallat' && idag <= s.datum;

/**
 * Samma regler hur svaret än kommer.
 * @throws DomanFel KALLELSE.SVARSTIDEN_UTE, KALLELSE.DISTANS_MEDGES_INTE
 */
export function provaSvar(
  s: Pick<Sammantrade, 'tillstand' | 'datum'>,
  svar: Kallelsesvar,
  { idag, distans }: { idag: string; distans: boolean },
): void {
  if (!svarOppet(s, idag)) {
    throw new DomanFel(
      'KALLELSE.SVARSTIDEN_UTE',
      'Sammanträdet har börjat eller är inställt. Ring nämndsekreteraren i stället.',
    );
  }
  if (svar === 'distans' && !distans) {
    throw new DomanFel(
      'KALLELSE.DISTANS_MEDGES_INTE',
      'Nämnden sammanträder inte på distans (KL 6:24). Svara kommer eller förhinder.',
      { status: 422, falt: [{ stig: 'svar', text: 'Svara kommer eller förhinder.' }] },
    );
  }
}
