import { Arendeblad } from './arendeblad.service.js';
import { BladController } from './blad.controller.js';
import { Reglementesdokument } from './reglementesdokument.service.js';

/** Ärendebladet och nämndens arbetsordning. */
export const bladdelar = [Arendeblad, Reglementesdokument];

export const bladrutter = [BladController];
