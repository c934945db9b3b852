export { BeredningModul } from './beredning.module.js';
export { TaInSkrivelse, type InkommenSkrivelse } from './skrivelse/ta-in-skrivelse.service.js';
export { beredningEntiteter, beredningMigrationer } from './migrationer/alla.js';
