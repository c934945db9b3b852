import { DomanFel } from '#plattform';
import { bristerIRegler } from './domain/brister.js';
import type { ReglementeForrad } from './reglemente.repository.js';
import type { Reglementesregler } from './reglemente.js';

/** @throws DomanFel `ORGANISATION.REGLEMENTE_BRISTER` med varje fält som inte går */
export function kravRegler(regler: Reglementesregler): void {
  const falt = bristerIRegler(regler);
  if (falt.length > 0) {
    const text = falt.map((fel) => fel.text).join(' ');
    throw new DomanFel('ORGANISATION.REGLEMENTE_BRISTER', text, { status: 422, falt });
  }
}

/** @throws DomanFel `ORGANISATION.PLATS_BESATT` när någon har en plats som skulle försvinna */
export async function kravPlatser(
  forrad: ReglementeForrad,
  organId: string,
  fran: string,
  platser: number,
): Promise<void> {
  const besatt = await forrad.hogstaPlats(organId, fran);
  if (besatt <= platser) return;
  throw new DomanFel(
    'ORGANISATION.PLATS_BESATT',
    `Plats ${String(besatt)} är besatt. Avsluta uppdraget på den, eller ange minst ${String(besatt)} platser.`,
    { data: { plats: besatt, platser } },
  );
}
