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
export { type Aktor, type Ersatterpost, Sammanhang, SYSTEMAKTOR } from './sammanhang/sammanhang.js';
export type { Handelse } from './handelse/handelse.js';
export { Handelselogg } from './handelse/handelselogg.js';
export { type Klubbaroll, Konfiguration, type Loggniva } from './konfiguration/konfiguration.js';
export { Konfigurationsfel, lasKonfiguration, type Miljo } from './konfiguration/las-konfiguration.js';
export { PlattformModul } from './plattform.module.js';
export type { Plattformsval } from './plattformsval.js';
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
export { Laslogg, type Lasningsuppgift } from './laslogg/laslogg.js';
export { Konto } from './konto/konto.entity.js';
export { KontoForrad, type Kontouppgift } from './konto/konto.repository.js';
export { normaliseraInloggningsnamn, type NyttKonto, SkapaKonto } from './konto/skapa-konto.service.js';
export { AndraKonto, type Kontoandring } from './konto/andra-konto.service.js';
export { type Kontakt, Kontaktport } from './konto/kontaktport.js';
export { FaktorkravDto } from './andrafaktor/andrafaktor.dto.js';
export { SkickaAterstallning } from './aterstallning/skicka-aterstallning.jobb.js';
export { Brevhemlighet } from './mejl/brevhemlighet.js';
export { Faktorkrav } from './andrafaktor/faktorkrav.service.js';
export { TaBortFaktor } from './andrafaktor/ta-bort-faktor.service.js';
export { SattIdentifierare } from './oidc/satt-identifierare.service.js';
export { type InloggadISession } from './session/sessioner.service.js';
export { arStegad, type Sessionslage, type Styrka } from './session/sessionslage.js';
export { type Inloggad as InloggadPerson, Sessioner } from './session/sessioner.service.js';
export { InloggningModul } from './session/inloggning.module.js';
export { Behorighet, type MinNamnd } from './ratt/behorighet.service.js';
export { Behorighetsport, type Ersatt, type Namndroller, type PagaendeGranskning } from './ratt/behorighetsport.js';
export { Inloggad } from './ratt/inloggad.decorator.js';
export {
  FORVALTNINGSROLLER,
  type Rattighet,
  RATTIGHETER,
  rattigheterFor,
  type Roll,
  ROLL_TEXT,
  ROLLER,
  rollerGer,
  rollerMed,
  TILLDELBARA_ROLLER,
} from './ratt/rattigheter.js';
export { starktInloggad } from './ratt/stark.js';
export { Rutt, RUTT, type Ruttomfattning, type Rutval } from './ratt/rutt.js';
export { Etagg, IfMatch, inaktuell, versionUr } from './http/version.js';
export { type Lista, Listfraga, ordning, sidgrans, somLista } from './http/lista.js';
export {
  deklareraJobb,
  Jobb,
  type Jobbhanterare,
  type Konamn,
  type Pagaendejobb,
  Schema,
  type Schemahanterare,
} from './jobb/dekoratorer.js';
export { ForsokSenare, SlutgiltigtFel } from './jobb/jobbfel.js';
export { Jobbinstallningar } from './jobb/jobbinstallningar.js';
export { Jobbmodul } from './jobb/jobb.module.js';
export { Schemakorare } from './jobb/schemakorare.js';
export { migreraKo } from './jobb/migrera-ko.js';
export { Utkorg, type Utkorgspost, type Utkorgsval, type Vantan } from './utkorg/utkorg.js';
export type { Utkorgsstatus } from './utkorg/utkorg.repository.js';
export {
  type Bilaga,
  type Brev,
  type Gemensamt,
  type Kalenderdel,
  type Mejladress,
  type Personligt,
  plats,
  type Utskicksslag,
} from './mejl/brev.js';
export { giltigMejladress } from './mejl/mejladress.js';
export { Mejlmodul } from './mejl/mejl.module.js';
export { Mejlinstallningar } from './mejl/mejlinstallningar.js';
export { type Brevlada, Brevlador, type Kuvert, type Mottagetbrev, utanTillagg } from './mejlin/brevlador.js';
export { Brevtradar } from './mejlin/brevtradar.repository.js';
export { provaAvsandare } from './mejlin/domain/avsandarkontroll.js';
export {
  allaRubriker,
  arAutomatiskt,
  type Brevhuvuden,
  messageIdn,
  rubrik,
  skrappostskal,
} from './mejlin/domain/brevhuvuden.js';
export { tolkaStuds } from './mejlin/domain/studsbrev.js';
export { LasInBrev } from './mejlin/lasin-brev.js';
export { Mejlinserver } from './mejlin/mejlinserver.js';
export { type Mottagartillstand, MOTTAGARTILLSTAND } from './mejl/domain/mottagarsteg.js';
export type { Liggarrad } from './mejl/mottagare.repository.js';
export { OvissaMejl } from './mejl/ovissa.js';
export { Studsar } from './mejl/studs.js';
export {
  type NyttUtskicksunderlag,
  type Utskicksmottagare,
  type Utskicksstallning,
  Utskickstjanst,
} from './mejl/utskickstjanst.js';
export { type Databasfel, franDatabasfel, registreraDatabasfel, registreradeDatabasfel } from './fel/databasfel.js';
export { type Problem, somDomanFel } from './fel/problem.js';
export { franValidering } from './fel/valideringsfel.js';
export { type Appval, byggApp } from './http/bygg-app.js';
export { openapi } from './http/openapi.js';
export { Avstangning } from './http/avstangning.js';
export { Halsa, type Halsoprov, type Halsosvar } from './halsa/halsa.js';
export { franMaskinenSjalv } from './matt/matt.controller.js';
export {
  type Hinder,
  type Steg,
  type Stegsvar,
  type Tillstandsdefinition,
  Tillstandstabell,
} from './tillstand/tillstandstabell.js';
export { ArDatum } from './http/datum.js';
export { Ensamratt } from './jobb/ensamratt.js';
export { Handelselyssnare } from './handelse/handelselyssnare.js';
export {
  Flodeslasare,
  type Flodesobjekt,
  mangderMedRatt,
  NamndensSynlighet,
  type Synlighet,
  Synlighetsregister,
  type Synligt,
} from './flode/synlighet.js';
export { Notiser, type NyNotis } from './notis/notiser.service.js';
