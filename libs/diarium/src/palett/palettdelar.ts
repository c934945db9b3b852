import { DiarietsPalett } from './diariets-palett.repository.js';
import { Palettregister } from './palettkalla.js';
import { Personpalett } from './personpalett.repository.js';
import { SokEllerGor } from './sok-eller-gor.service.js';

export const palettdelar = [DiarietsPalett, Personpalett, SokEllerGor];
export { Palettregister };
