import { AndraOrdning } from './andra-ordning.service.js';
import { AntaOrdning } from './anta-ordning.service.js';
import { GenomforMotesandringar } from './genomfor-motesandringar.service.js';
import { OrdningsinnehallForrad } from './ordningsinnehall.repository.js';
import { Ordningskalender } from './ordningskalender.service.js';
import { PaminnSchema } from './paminnelse/paminn.schema.js';
import { Paminn } from './paminnelse/paminn.service.js';
import { PaminnelseController } from './paminnelse/paminnelse.controller.js';
import { PaminnelseForrad } from './paminnelse/paminnelse.repository.js';
import { StallInPaminnelser } from './paminnelse/stall-in-paminnelser.service.js';
import { PlandokumentController } from './plandokument.controller.js';
import { Plandokument } from './plandokument.service.js';
import { RattaOrdning } from './ratta-ordning.service.js';
import { SammantradesordningController } from './sammantradesordning.controller.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { SkapaOrdning } from './skapa-ordning.service.js';
import { VisaOrdning } from './visa-ordning.service.js';

/** Sammanträdesordningens förråd, tjänster och scheman, för modulen. */
export const ordningsdelar = [
  SammantradesordningForrad,
  OrdningsinnehallForrad,
  PaminnelseForrad,
  SkapaOrdning,
  AndraOrdning,
  AntaOrdning,
  RattaOrdning,
  GenomforMotesandringar,
  VisaOrdning,
  Ordningskalender,
  Plandokument,
  Paminn,
  PaminnSchema,
  StallInPaminnelser,
];

export const ordningsrutter = [SammantradesordningController, PlandokumentController, PaminnelseController];
