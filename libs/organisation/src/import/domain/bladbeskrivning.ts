import type { ImportbladDto } from '../import.dto.js';
import { BLAD } from './kolumner.js';

/** De blad och kolumner som en fil kan ha, som de visas i mallen och i API:t. */
export const beskrivBlad = (): ImportbladDto[] =>
  BLAD.map((blad) => ({
    blad: blad.slag,
    namn: blad.namn,
    beskrivning: blad.beskrivning,
    kolumner: blad.kolumner.map((k) => ({
      kolumn: k.namn,
      rubrik: k.rubrik,
      andraRubriker: [...k.andra],
      kravs: k.kravs === true,
      beskrivning: k.beskrivning,
      varden: k.slag === 'ja_nej' ? ['ja', 'nej'] : (k.urval ?? []).map((val) => val.text),
    })),
  }));
