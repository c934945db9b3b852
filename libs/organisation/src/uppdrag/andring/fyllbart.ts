import { DomanFel, saknas } from '#plattform';
import type { Uppdrag } from '../uppdrag.entity.js';
import type { UppdragForrad } from '../uppdrag.repository.js';

/**
 * Uppdraget som ska fyllas; null när inget anges.
 * @throws DomanFel 404, `ORGANISATION.INTE_LEDIGT` när det inte har slutat före dagen
 */
export async function kravFyllbart(
  forrad: UppdragForrad,
  namndId: string,
  id: string | null | undefined,
  fran: string,
): Promise<Uppdrag | null> {
  if (id === null || id === undefined) return null;
  const efter = await forrad.medId(id);
  if (efter?.organId !== namndId) throw saknas('Uppdraget som ska fyllas');
  if (efter.till === null || efter.till >= fran) {
    const nar = efter.till === null ? 'är inte avslutat' : `gäller till och med ${efter.till}`;
    const text = `Uppdraget som ska fyllas ${nar}. Ange en senare dag, eller avsluta det först.`;
    throw new DomanFel('ORGANISATION.INTE_LEDIGT', text, { status: 422, falt: [{ stig: 'fran', text }] });
  }
  return efter;
}
