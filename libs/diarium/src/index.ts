export { DiariumModul } from './diarium.module.js';
export { Diarium1700000000200 } from './migrationer/0200-diarium.js';
export * from './arende/arende.typer.js';
export { AndraArende } from './arende/andra-arende.service.js';
export { ArendeForrad } from './arende/arende.repository.js';
export { RegistreraArende } from './arende/registrera-arende.service.js';
export { TaOverArende } from './arende/ta-over-arende.service.js';
export { normaliseraDnr } from './arende/dnr-monster.js';
export * from './handling/handling.typer.js';
export { HandlingForrad } from './handling/handling.repository.js';
export { RegistreraHandling } from './handling/registrera-handling.service.js';
export { Brevhuvud } from './framstalld/brevhuvud.service.js';
export { Dokumentregister, type NyttDokument } from './framstalld/dokumentregister.service.js';
export type { Dokumentslag, FramstalltDokument } from './framstalld/dokumentregister.repository.js';

import { Diarium1700000000200 } from './migrationer/0200-diarium.js';

/** Diariets migrationer i ordning. */
export const diariumMigrationer = [Diarium1700000000200];
