import { MaskningController } from './maskning.controller.js';
import { MaskningForrad } from './maskning.repository.js';
import { Maskningar } from './maskning.service.js';
import { FramstallMaskad, LasMaskningskalla } from './maskningsjobb.js';
import { Maskningskalla } from './maskningskalla.service.js';

export const maskdelar = [MaskningForrad, Maskningskalla, LasMaskningskalla, FramstallMaskad, Maskningar];
export const maskrutter = [MaskningController];
