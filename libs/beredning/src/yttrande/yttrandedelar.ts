import { SandYttrande } from './sand-yttrande.service.js';
import { YttrandeController } from './yttrande.controller.js';
import { YttrandeForrad } from './yttrande.repository.js';
import { Yttrandetjanst } from './yttrande.service.js';

/** Yttranden över remisser som nämnden har fått. */
export const yttrandedelar = [YttrandeForrad, Yttrandetjanst, SandYttrande];

export const yttranderutter = [YttrandeController];
