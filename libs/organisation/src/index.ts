export { OrganisationModul } from './organisation.module.js';
export { organisationEntiteter, organisationMigrationer } from './migrationer/alla.js';
export { Organisation } from './organisation.service.js';
export type { Personnamn } from './organisation.repository.js';
export { Organ } from './organ/organ.entity.js';
export { ORGANSLAG, type Namnd, type Organslag } from './organ/organ.js';
export { OrganForrad } from './organ/organ.repository.js';
export { type NyttOrgan, SkapaOrgan } from './organ/skapa-organ.service.js';
export { AndraOrgan } from './organ/andra-organ.service.js';
export { Person } from './person/person.entity.js';
export { PersonForrad, type Personrad } from './person/person.repository.js';
export { type NyPerson, SkapaPerson } from './person/skapa-person.service.js';
export { AndraPerson } from './person/andra-person.service.js';
export { Kommun } from './kommun/kommun.entity.js';
export { KommunForrad, type Kommunuppgifter } from './kommun/kommun.repository.js';
export { type NyKommun, SkapaKommun } from './kommun/skapa-kommun.service.js';
export { AndraKommun } from './kommun/andra-kommun.service.js';
export { Enhet } from './forvaltning/enhet.entity.js';
export { ForvaltningForrad, type Tjanst } from './forvaltning/forvaltning.repository.js';
export { SkrivForvaltning } from './forvaltning/skriv-forvaltning.service.js';
export { SkapaEnhet } from './forvaltning/skapa-enhet.service.js';
export { Anstall, type NyAnstallning } from './forvaltning/anstall.service.js';
export {
  FORVALDA_REGLER,
  FORVALT_DNR_MONSTER,
  type Reglementesregler,
  type Reglementesversion,
} from './reglemente/reglemente.js';
export { AntaReglemente, type NyttReglemente } from './reglemente/anta-reglemente.service.js';
export { LasReglemente } from './reglemente/las-reglemente.service.js';
export { RattaReglemente } from './reglemente/ratta-reglemente.service.js';
export { UtseFrislappare } from './reglemente/utse-frislappare.service.js';
export {
  arLedamot,
  UPPDRAGSROLL_TEXT,
  type Kallelsemottagare,
  type UppdragDag,
  type Uppdragsroll,
} from './uppdrag/uppdrag.js';
export { type NyttUppdrag, TillsattUppdrag } from './uppdrag/tillsatt-uppdrag.service.js';
export { RattaUppdrag } from './uppdrag/ratta-uppdrag.service.js';
export { AvslutaUppdrag } from './uppdrag/avsluta-uppdrag.service.js';
export { ProvaOrdningen } from './uppdrag/provning/prova-ordningen.service.js';
export { type NyRoll, TilldelaRoll } from './roll/tilldela-roll.service.js';
export { AvslutaRoll } from './roll/avsluta-roll.service.js';
export { SattFranvaro } from './franvaro/satt-franvaro.service.js';
export { AntecknaForhinder } from './franvaro/anteckna-forhinder.service.js';
export { OppnaGranskning } from './granskning/oppna-granskning.service.js';
export { OppnaKonto } from './roll/oppna-konto.service.js';
export { SkapaAdministrator } from './roll/skapa-administrator.service.js';
export { type AldreNamnd, type AldrePerson, TaInMandat } from './import/ta-in-mandat.service.js';
export {
  type Kvarlamnadfraga,
  type Kvarlamnadsak,
  Kvarlamnat,
  Kvarlamnatkalla,
  type Overlamning,
} from './mandatskifte/kvarlamnat.js';
export { Motesport, type Planeratmote } from './mandatskifte/motesport.js';
export type { Standardpunkt } from './mandatskifte/mandatskifte.typer.js';
export { Lasfel, lasTabellbok, type Tabellblad } from './import/tabellbok.js';
export { skrivXlsx } from './import/skriv-tabell.js';
export { FILFALT, type Lamnadfil, lasFilen } from './import/uppladdning.js';
export { tabellsvar } from './import/tabellsvar.js';
