import { RaknaTraffar } from './rakna-traffar.service.js';
import { RattaStavning } from './ratta-stavning.service.js';
import { SokForrad } from './sok.repository.js';
import { Sok } from './sok.service.js';
import { SokantalForrad } from './sokantal.repository.js';
import { SokindexForrad } from './sokindex.repository.js';
import { Soktyda } from './soktyda.service.js';
import { SokutdragForrad } from './sokutdrag.repository.js';
import { Sokutdragen } from './sokutdrag.service.js';
import { StavningForrad } from './stavning.repository.js';
import { Traffar } from './traffar.service.js';
import { SokdelarSchema, UppdateraIndexSchema } from './uppdatera-index.schema.js';
import { UppdateraIndex } from './uppdatera-index.service.js';

export { SokController } from './sok.controller.js';
export const sokdelar = [
  SokForrad,
  SokantalForrad,
  SokindexForrad,
  SokutdragForrad,
  StavningForrad,
  Soktyda,
  Traffar,
  RattaStavning,
  Sokutdragen,
  Sok,
  RaknaTraffar,
  UppdateraIndex,
  UppdateraIndexSchema,
  SokdelarSchema,
];
