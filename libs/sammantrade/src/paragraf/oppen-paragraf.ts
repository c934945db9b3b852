import { DomanFel, saknas } from '#plattform';
import type { ParagrafForrad } from './paragraf.repository.js';
import type { Paragraflage } from './paragraf.typer.js';

/** Låser § och vägrar när sammanträdet inte pågår. */
export async function oppenParagraf(
  forrad: ParagrafForrad,
  namndId: string,
  paragrafId: string,
): Promise<Paragraflage> {
  const lage = await forrad.lasRad(namndId, paragrafId);
  if (lage === null) throw saknas('Paragrafen');
  if (!lage.motetPagar) {
    throw new DomanFel(
      'MOTE.INTE_OPPNAT',
      'Sammanträdet pågår inte. Det som hände på mötet antecknas medan det pågår.',
    );
  }
  return lage;
}

/** Tjänstgör vid § och är inte jävig där. */
export const serverar = (lage: Paragraflage, personId: string): boolean =>
  lage.tjanstgorande.includes(personId) && !lage.jav.includes(personId);

/** § är avgjord: det som ledde till beslutet ändras inte. */
export const redanAvgjord = (nr: number): DomanFel =>
  new DomanFel(
    'MOTE.REDAN_AVGJORD',
    `§ ${String(nr)} är avgjord. Det som ledde till beslutet ändras inte efteråt; anteckna en avvikelse om något blev fel.`,
  );
