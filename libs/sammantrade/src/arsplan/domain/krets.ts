import type { Roll } from '#plattform';
import { type Krets, KRETSAR } from '../../sammantradesordning/domain/krets.js';

const ROLLENS: Partial<Record<Roll, readonly Krets[]>> = {
  // Sekretariatet håller ihop årets alla dagar.
  namndsekreterare: KRETSAR,
  registrator: KRETSAR,
  forvaltningschef: KRETSAR,
  chef: ['chef', 'ledamoter'],
  handlaggare: ['handlaggare', 'ledamoter'],
  ordforande: ['presidium', 'ledamoter'],
  vice_ordforande: ['presidium', 'ledamoter'],
  ledamot: ['ledamoter'],
  ersattare: ['ledamoter'],
  insynsplats: ['ledamoter'],
  revisor: ['ledamoter'],
};

/** Vilkas hålltider rollerna ger i kalendern, i kretsarnas ordning; tomt för den som inte rörs av någon. */
export function kretsarFor(roller: readonly Roll[]): Krets[] {
  const har = new Set(roller.flatMap((roll) => ROLLENS[roll] ?? []));
  return KRETSAR.filter((krets) => har.has(krets));
}
