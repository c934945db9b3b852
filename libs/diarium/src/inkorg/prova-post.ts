import { DomanFel } from '#plattform';
import type { Inkorgpost } from './inkorg.typer.js';
import { klockslag } from './svensktid.js';

/**
 * Posten, om ingen har hunnit före.
 * @throws DomanFel INKORG.REDAN_HANTERAD med vem och när
 */
export function kravNy(post: Inkorgpost, dnr: string | null = null): Inkorgpost {
  if (post.tillstand === 'ny') return post;
  const vem = post.hanteradNamn ?? 'Någon annan';
  const nar = post.hanteradTid === null ? '' : ` kl. ${klockslag(post.hanteradTid)}`;
  const vad =
    post.tillstand === 'registrerad'
      ? `registrerade den${dnr === null ? '' : ` i ${dnr}`}${nar}`
      : `tog undan den som inte allmän handling${nar}`;
  throw new DomanFel('INKORG.REDAN_HANTERAD', `${vem} ${vad}.`, { data: { vem, dnr } });
}
