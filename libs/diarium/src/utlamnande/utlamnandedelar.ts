import { maskdelar, maskrutter } from '../maskning/maskdelar.js';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { Begaranden } from './begaran.service.js';
import { BeslutForrad } from './beslut.repository.js';
import { FattaUtlamnandebeslut } from './fatta-beslut.service.js';
import { FramstallUtlamnande } from './framstall-utlamnande.jobb.js';
import { GallraKontakter } from './gallra-kontakter.schema.js';
import { Handlaggare } from './handlaggare.service.js';
import { LamnaUt } from './lamna-ut.service.js';
import { MejlaKopia } from './mejla-kopia.service.js';
import { ProvaBegardHandling } from './prova-handling.service.js';
import { SkrivBegaran } from './skriv-begaran.service.js';
import { UtlamnadfilForrad } from './utlamnadfil.repository.js';
import { UtlamnandeController } from './utlamnande.controller.js';
import { UtlamnandeForrad } from './utlamnande.repository.js';
import { UtlamnandebeslutController } from './utlamnandebeslut.controller.js';
import { UtlamnandevalForrad } from './utlamnandeval.repository.js';
import { StallInUtlamnande } from './utlamnandeval.service.js';
import { UtlamnandetsTidslinje } from './utlamnandets-tidslinje.js';
import { UtlamnandestallningForrad } from './utlamnandestallning.repository.js';
import { StallUtlamnanden } from './utlamnandestallning.service.js';
import { VisaBegaran } from './visa-begaran.service.js';

export const utlamnandedelar = [
  ...maskdelar,
  UtlamnandeForrad,
  BegardhandlingForrad,
  BeslutForrad,
  UtlamnadfilForrad,
  UtlamnandevalForrad,
  Handlaggare,
  SkrivBegaran,
  Begaranden,
  ProvaBegardHandling,
  FattaUtlamnandebeslut,
  FramstallUtlamnande,
  LamnaUt,
  MejlaKopia,
  VisaBegaran,
  UtlamnandestallningForrad,
  StallUtlamnanden,
  StallInUtlamnande,
  GallraKontakter,
  UtlamnandetsTidslinje,
];
export const utlamnanderutter = [...maskrutter, UtlamnandeController, UtlamnandebeslutController];
