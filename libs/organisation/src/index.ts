export { organisationEntiteter, organisationMigrationer } from './migrationer/alla.js';
export { OrganisationModul } from './organisation.module.js';
export { Organisation } from './organisation.service.js';
export type { Personnamn } from './organisation.repository.js';
export { Organ } from './organ/organ.entity.js';
export { ORGANSLAG, type Namnd, type Organslag } from './organ/organ.js';
export { Person } from './person/person.entity.js';
export { Kommun } from './kommun/kommun.entity.js';
export { Enhet } from './forvaltning/enhet.entity.js';
export {
  FORVALDA_REGLER,
  FORVALT_DNR_MONSTER,
  type Reglementesregler,
  type Reglementesversion,
} from './reglemente/reglemente.js';
export {
  arLedamot,
  UPPDRAGSROLL_TEXT,
  type Kallelsemottagare,
  type UppdragDag,
  type Uppdragsroll,
} from './uppdrag/uppdrag.js';
