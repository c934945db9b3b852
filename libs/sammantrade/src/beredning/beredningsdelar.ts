import { OrdnaLista } from '../lista/ordna-lista.service.js';
import { BeredningController } from './beredning.controller.js';
import { BeredningForrad } from './beredning.repository.js';
import { Kommentera } from './kommentera.service.js';
import { LaggPaListan } from './lagg-pa-listan.service.js';
import { VisaBeredning } from './visa-beredning.service.js';

/** Beredningen av ett sammanträde och listans automatiska ordning. */
export const motesberedningsdelar = [BeredningForrad, VisaBeredning, LaggPaListan, OrdnaLista, Kommentera];

export const motesberedningsrutter = [BeredningController];
