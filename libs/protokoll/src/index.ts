export { ProtokollModul } from './protokoll.module.js';
export * from './protokoll/protokoll.typer.js';
export { LasProtokollfakta } from './protokoll/las-protokollfakta.service.js';
export { ProtokollForrad } from './protokoll/protokoll.repository.js';
export { protokollunderlag, ROLLORD, type Protokollfakta } from './protokoll/protokollunderlag.js';
export { SkrivProtokoll } from './protokoll/skriv-protokoll.service.js';
export { FordelaDelar, type Delindelning } from './del/fordela-delar.service.js';
export { LamnaTillJustering } from './del/lamna-till-justering.service.js';
export type { Delbrist } from './del/del-brister.js';
export { RegistreraJustering, type Pappersjustering } from './justering/registrera-justering.service.js';
export { Tillkannage, type Anslagsuppgifter } from './anslag/tillkannage.service.js';
export { anslagsunderlag } from './anslag/anslagsunderlag.js';
export { TillkannagivandeForrad } from './anslag/tillkannagivande.repository.js';
export { ForberedExpediering } from './expediering/forbered-expediering.service.js';
export { MarkeraExpedierad } from './expediering/markera-expedierad.service.js';
export { ExpedieringForrad, type Expediering } from './expediering/expediering.repository.js';

export { kedjeentiteter, kedjemigrationer, kedjemoduler, protokollMigrationer } from './kedja.js';
