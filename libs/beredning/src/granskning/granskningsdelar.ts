import { BilagaAndrad } from './bilaga-andrad.service.js';
import { BytGranskning } from './byt-granskning.service.js';
import { GranskaSkrivelse } from './granska-skrivelse.service.js';
import { GranskningController } from './granskning.controller.js';
import { GranskningForrad } from './granskning.repository.js';
import { Skrivelsebrister } from './skrivelsebrister.service.js';
import { LasSkrivelse } from './las-skrivelse.service.js';
import { SkrivelsepersonerController } from './skrivelsepersoner.controller.js';
import { SkrivelsepersonerForrad } from './skrivelsepersoner.repository.js';
import { Skrivelsefrister } from '../tidsfrist/skrivelsefrister.service.js';
import { Skrivelsepaminnelser } from '../tidsfrist/skrivelsepaminnelser.service.js';
import { TavlaController } from '../tavla/tavla.controller.js';
import { TavlaForrad } from '../tavla/tavla.repository.js';
import { Skrivelsepalett } from '../tavla/skrivelsepalett.repository.js';
import { PaminnOmSkrivelse } from '../tavla/paminn-om-skrivelse.service.js';
import { VisaTavla } from '../tavla/visa-tavla.service.js';
import { TidsfristController } from '../tidsfrist/tidsfrist.controller.js';

/** Granskningens delar i modulen. */
export const granskningsdelar = [
  GranskningForrad,
  SkrivelsepersonerForrad,
  Skrivelsebrister,
  BilagaAndrad,
  BytGranskning,
  GranskaSkrivelse,
  LasSkrivelse,
  Skrivelsefrister,
  Skrivelsepaminnelser,
  TavlaForrad,
  VisaTavla,
  PaminnOmSkrivelse,
  Skrivelsepalett,
];
export const granskningsrutter = [
  GranskningController,
  TidsfristController,
  TavlaController,
  SkrivelsepersonerController,
];
