import { ArendetypensRad } from './arendetypens-rad.js';
import { HandlingplanForrad } from './handling-plan.repository.js';
import { HanteringsplanController } from './hanteringsplan.controller.js';
import { HanteringsplanForrad } from './hanteringsplan.repository.js';
import { Hanteringsplan } from './hanteringsplan.service.js';
import { PlanimportController } from './planimport.controller.js';
import { PlanimportForrad } from './planimport.repository.js';
import { LasInPlan } from './planimport.service.js';

export const plandelar = [
  HanteringsplanForrad,
  HandlingplanForrad,
  Hanteringsplan,
  PlanimportForrad,
  LasInPlan,
  ArendetypensRad,
];
export const planrutter = [HanteringsplanController, PlanimportController];
