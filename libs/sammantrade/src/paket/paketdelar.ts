import { BestallPaket } from './bestall-paket.service.js';
import { GorPaket } from './gor-paket.jobb.js';
import { PaketController } from './paket.controller.js';
import { PaketForrad } from './paket.repository.js';
import { Paketlager } from './paketlager.js';
import { Paketsynlighet } from './paketsynlighet.repository.js';
import { PaketunderlagForrad } from './paketunderlag.repository.js';
import { PlaneraPaket } from './planera-paket.service.js';
import { StadaPaket } from './stada-paket.schema.js';
import { VisaPaket } from './visa-paket.service.js';

/** Handlingspaketen. */
export const paketdelar = [
  PaketForrad,
  PaketunderlagForrad,
  Paketlager,
  Paketsynlighet,
  PlaneraPaket,
  VisaPaket,
  BestallPaket,
  GorPaket,
  StadaPaket,
];

export const paketrutter = [PaketController];
