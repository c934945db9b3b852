import { ProvaBevakadeSchema } from './provabevakade.schema.js';
import { ProvaBevakade } from './provabevakade.service.js';
import { SparaSokning } from './spara-sokning.service.js';
import { SparadsokForrad } from './sparadsok.repository.js';
import { TidigareTraffar } from './tidigare-traffar.service.js';

export { SparadSokController } from './sparadsok.controller.js';
export const sparadsokdelar = [SparadsokForrad, TidigareTraffar, SparaSokning, ProvaBevakade, ProvaBevakadeSchema];
