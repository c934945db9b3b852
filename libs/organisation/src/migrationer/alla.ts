import type { Entitet, Migration } from '#plattform';
import { Anstallning } from '../forvaltning/anstallning.entity.js';
import { Enhet } from '../forvaltning/enhet.entity.js';
import { Forvaltning } from '../forvaltning/forvaltning.entity.js';
import { Franvaro } from '../franvaro/franvaro.entity.js';
import { Presidieforhinder } from '../franvaro/presidieforhinder.entity.js';
import { Granskning } from '../granskning/granskning.entity.js';
import { Kommun } from '../kommun/kommun.entity.js';
import { Organ } from '../organ/organ.entity.js';
import { Organnamn } from '../organ/organnamn.entity.js';
import { Person } from '../person/person.entity.js';
import { Skyddsinsyn } from '../person/skyddsinsyn.entity.js';
import { Reglemente } from '../reglemente/reglemente.entity.js';
import { Rolltilldelning } from '../roll/rolltilldelning.entity.js';
import { Kontaktpolitiker } from '../uppdrag/kontaktpolitiker/kontaktpolitiker.entity.js';
import { Turordning } from '../uppdrag/turordning/turordning.entity.js';
import { Uppdragsandring } from '../uppdrag/andring/uppdragsandring.entity.js';
import { Uppdrag } from '../uppdrag/uppdrag.entity.js';
import { Organisation1700000000100 } from './0100-organisation.js';
import { Rattigheter1700000000110 } from './0110-rattigheter.js';
import { Forvaltningar1700000000120 } from './0120-forvaltning.js';
import { Skyddade1700000000121 } from './0121-skydd.js';
import { Uppdragsandringar1700000000122 } from './0122-andringar.js';
import { Organtid1700000000123 } from './0123-organtid.js';
import { VisatNamn1700000000124 } from './0124-visat-namn.js';
import { Organisationsimport1700000000130 } from './0130-import.js';
import { Mandatskifte1700000000131 } from './0131-mandatskifte.js';
import { Importfil } from '../import/importfil.entity.js';
import { Importomgang } from '../import/importomgang.entity.js';
import { Importrad } from '../import/importrad.entity.js';
import { PersonExterntId } from '../import/person-externt-id.entity.js';
import { Kvarlosning } from '../mandatskifte/kvarlosning.entity.js';
import { Mandatskifte } from '../mandatskifte/mandatskifte.entity.js';
import { MandatskifteNamnd } from '../mandatskifte/mandatskifte-namnd.entity.js';
import { Standardlista } from '../mandatskifte/standardlista.entity.js';

/** Organisationens migrationer i ordning. */
export const organisationMigrationer: Migration[] = [
  Organisation1700000000100,
  Rattigheter1700000000110,
  Forvaltningar1700000000120,
  Skyddade1700000000121,
  Uppdragsandringar1700000000122,
  Organtid1700000000123,
  VisatNamn1700000000124,
  Organisationsimport1700000000130,
  Mandatskifte1700000000131,
];

/** Organisationens entiteter. */
export const organisationEntiteter: Entitet[] = [
  Kommun,
  Organ,
  Reglemente,
  Person,
  Uppdrag,
  Enhet,
  Anstallning,
  Rolltilldelning,
  Franvaro,
  Presidieforhinder,
  Granskning,
  Forvaltning,
  Organnamn,
  Skyddsinsyn,
  Uppdragsandring,
  Turordning,
  Kontaktpolitiker,
  Importomgang,
  Importfil,
  Importrad,
  PersonExterntId,
  Mandatskifte,
  MandatskifteNamnd,
  Kvarlosning,
  Standardlista,
];
