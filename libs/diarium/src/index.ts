export { DiariumModul } from './diarium.module.js';
export * from './arende/arende.typer.js';
export { AndraArende } from './arende/andra-arende.service.js';
export { ArendeForrad } from './arende/arende.repository.js';
export { RegistreraArende } from './arende/registrera-arende.service.js';
export { TaOverArende } from './arende/ta-over-arende.service.js';
export { GRUND_TEXT, type Lasare, Sekretessprovning } from './arende/sekretess.service.js';
export { GeAtkomst } from './atkomst/ge-atkomst.service.js';
export { farLasaArende } from './atkomst/insynsvillkor.repository.js';
export * from './handling/handling.typer.js';
export { HandlingForrad } from './handling/handling.repository.js';
export { NyHandlingsversion } from './handling/ny-handlingsversion.service.js';
export { RegistreraHandling } from './handling/registrera-handling.service.js';
export { Brevhuvud } from './framstalld/brevhuvud.service.js';
export { Dokumentregister, type NyttDokument } from './framstalld/dokumentregister.service.js';
export type { Dokumentslag, FramstalltDokument } from './framstalld/dokumentregister.repository.js';
export { namnderMed, Palettregister, type Palettsokning, type Paletttraff } from './palett/palettkalla.js';

export { diariumEntiteter, diariumMigrationer } from './migrationer/alla.js';
