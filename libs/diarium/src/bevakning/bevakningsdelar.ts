import { BevakningController } from './bevakning.controller.js';
import { BevakningForrad } from './bevakning.repository.js';
import { Bevakningar } from './bevakningar.service.js';
import { Bevakningskalender } from './bevakningskalender.service.js';
import { BevakningslistaForrad } from './bevakningslista.repository.js';
import { BevakningsvalForrad } from './bevakningsval.repository.js';
import { FoljHandlaggaren } from './folj-handlaggaren.js';
import { LaggBevakning } from './lagg-bevakning.service.js';
import { MinaBevakningarController } from './mina-bevakningar.controller.js';
import { PaminnBevakningar } from './paminn-bevakningar.schema.js';
import { PaminnelseForradBevakning } from './paminnelse.repository.js';
import { StallInBevakning } from './stall-in-bevakning.service.js';
import { VisaBevakningar } from './visa-bevakningar.service.js';

/** Det som bevakningen lämnar till de andra delarna. */
export const bevakningstjanster = [
  BevakningForrad,
  Bevakningar,
  BevakningslistaForrad,
  BevakningsvalForrad,
  LaggBevakning,
  VisaBevakningar,
  StallInBevakning,
  Bevakningskalender,
  PaminnelseForradBevakning,
  PaminnBevakningar,
  FoljHandlaggaren,
];

export const bevakningsrutter = [BevakningController, MinaBevakningarController];
