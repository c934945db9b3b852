import { Kommentarsnotiser } from './kommentarsnotiser.js';
import { LasSkrift } from './las-skrift.service.js';
import { SkriftController } from './skrift.controller.js';
import { SkriftForrad } from './skrift.repository.js';
import { SkriftensSynlighet } from './skriftens-synlighet.repository.js';
import { SkriftkommentarController } from './skriftkommentar.controller.js';
import { SkriftkommentarForrad } from './skriftkommentar.repository.js';
import { Skriftskrivare } from './skriftskrivare.service.js';
import { Skriftminne } from './skriftminne.js';
import { SkrivKommentar } from './skriv-kommentar.service.js';
import { SkrivSteg } from './skriv-steg.service.js';

/** Skriftens delar i modulen. */
export const skriftdelar = [
  Skriftminne,
  SkriftForrad,
  SkriftkommentarForrad,
  Skriftskrivare,
  SkrivSteg,
  SkrivKommentar,
  LasSkrift,
  SkriftensSynlighet,
  Kommentarsnotiser,
];
export const skriftrutter = [SkriftController, SkriftkommentarController];
