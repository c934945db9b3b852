import { Driftstart } from './driftstart.service.js';
import { DriftstartForrad } from './driftstart.repository.js';
import { HalltiderForrad } from './halltider.repository.js';
import { HandlaggarstartForrad } from './handlaggarstart.repository.js';
import { Handlaggarstart } from './handlaggarstart.service.js';
import { HinderForrad } from './hinder.repository.js';
import { Inkorgstart, InkorgstartController } from './inkorgstart.js';
import { LedamotsstartForrad } from './ledamotsstart.repository.js';
import { Ledamotsstart } from './ledamotsstart.service.js';
import { MotesarbeteForrad } from './motesarbete.repository.js';
import { Motesarbete } from './motesarbete.service.js';
import { MotesstartController } from './motesstart.controller.js';
import { Sekreterarstart } from './sekreterarstart.service.js';
import { StartController } from './start.controller.js';
import { Startkrets } from './startkrets.service.js';
import { StartmotenForrad } from './startmoten.repository.js';
import { Startsida } from './startsida.service.js';
import { Utlamnandestart, UtlamnandestartController } from './utlamnandestart.js';

export const startrutter = [StartController, MotesstartController, InkorgstartController, UtlamnandestartController];
export const startdelar = [
  Startsida,
  Startkrets,
  StartmotenForrad,
  HinderForrad,
  HalltiderForrad,
  Sekreterarstart,
  MotesarbeteForrad,
  Motesarbete,
  HandlaggarstartForrad,
  Handlaggarstart,
  LedamotsstartForrad,
  Ledamotsstart,
  DriftstartForrad,
  Driftstart,
  Inkorgstart,
  Utlamnandestart,
];
