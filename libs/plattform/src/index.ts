export { Klocka, SimuleradKlocka, Systemklocka } from './klocka/klocka.js';
export {
  DomanFel,
  type DomanFelVal,
  type Faltfel,
  type Feldata,
  type Felkod,
  type Felniva,
  saknas,
} from './fel/doman-fel.js';
export { nyttId } from './databas/id.js';
export { Forrad } from './databas/forrad.repository.js';
export { Databasmodul } from './databas/databas.module.js';
export { type Datakallaval, type Entitet, type Migration, skapaDatakalla } from './databas/datakalla.js';
export { vantaPaDatabas } from './databas/vanta.js';
export { stallTyper } from './databas/typer.js';
export { Transactional, TransactionHost } from '@nestjs-cls/transactional';
export type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
export { type Aktor, Sammanhang, SYSTEMAKTOR } from './sammanhang/sammanhang.js';
export { type Handelse, Handelselogg } from './handelse/handelselogg.js';
export { type Klubbaroll, Konfiguration, type Loggniva } from './konfiguration/konfiguration.js';
export { Konfigurationsfel, lasKonfiguration, type Miljo } from './konfiguration/las-konfiguration.js';
export { PlattformModul, type Plattformsval } from './plattform.module.js';
export { plattformEntiteter, plattformMigrationer } from './migrationer/alla.js';
export { Fillagring, type SparadFil } from './lagring/fillagring.js';
export { Disklagring } from './lagring/disklagring.js';
export {
  koraMigrationer,
  kravMigrerad,
  type Migrationslage,
  migrationslage,
} from './migrering/kora-migrationer.repository.js';
export { driftkontroll, katalogbild } from './migrering/katalog.repository.js';
export { type Fyndslag, type Kedjefynd, type Verifiering, verifieraKedjor } from './handelse/verifiera.repository.js';
export { Konto } from './konto/konto.entity.js';
export { KontoForrad, type Kontouppgift } from './konto/konto.repository.js';
export { normaliseraInloggningsnamn, type NyttKonto, SkapaKonto } from './konto/skapa-konto.service.js';
export { AndraKonto, type Kontoandring } from './konto/andra-konto.service.js';
export { type Inloggad as InloggadPerson, Sessioner } from './session/sessioner.service.js';
export { InloggningModul } from './session/inloggning.module.js';
export { Behorighet, type MinNamnd } from './ratt/behorighet.service.js';
export { Behorighetsport, type Namndroller } from './ratt/behorighetsport.js';
export { Inloggad } from './ratt/inloggad.decorator.js';
export {
  type Rattighet,
  RATTIGHETER,
  rattigheterFor,
  type Roll,
  ROLL_TEXT,
  ROLLER,
  rollerGer,
} from './ratt/rattigheter.js';
export { Rutt, RUTT, type Ruttomfattning, type Rutval } from './ratt/rutt.js';
export { Etagg, IfMatch, inaktuell, versionUr } from './http/version.js';
export { type Lista, Listfraga, ordning, sidgrans, somLista } from './http/lista.js';
