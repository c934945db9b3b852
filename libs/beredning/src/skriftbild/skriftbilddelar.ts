import { LaggInBild } from './lagg-in-bild.service.js';
import { SkriftbildController } from './skriftbild.controller.js';
import { SkriftbildForrad } from './skriftbild.repository.js';

export const skriftbildrutter = [SkriftbildController];
export const skriftbilddelar = [SkriftbildForrad, LaggInBild];
