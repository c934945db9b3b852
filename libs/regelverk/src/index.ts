export {
  FORSTA_DATUM,
  SISTA_DATUM,
  VECKODAGAR,
  addDays,
  arOf,
  daysBetween,
  daysInManad,
  fromDagnummer,
  isIsoDatum,
  isWithinKalender,
  manadOf,
  toDagnummer,
  toIsoDatum,
  veckodagOf,
  type IsoDatum,
  type Veckodag,
} from './kalender/datum.js';
export { helgdagar, isHelgdag, likstalldaAftnar, paskdagen } from './kalender/helgdag.js';
export {
  addVardagar,
  isVardag,
  namnPaFridag,
  nextVardag,
  previousVardag,
  vardagOnOrAfter,
  vardagOnOrBefore,
} from './kalender/vardag.js';
export { RegelFel } from './lasning/regelfel.js';
export {
  JUSTERINGSDAGAR,
  OVERKLAGANDEDAGAR,
  TILLKANNAGIVANDEDAGAR,
  frister,
  type Frister,
  type Fristunderlag,
} from './frister/frister.js';
export { kallelse, type Dagrakning, type Kallelsefrister, type Kallelseunderlag } from './kallelse/kallelse.js';
export { kvorum, requiredForBeslut, type Kvorum, type Kvorumunderlag } from './kvorum/kvorum.js';
export {
  ROSTER,
  VOTERINGSSLAG,
  votering,
  type Rost,
  type Voteringsslag,
  type Voteringsunderlag,
  type Voteringsutfall,
} from './votering/votering.js';
export { parseDnr, type Dnr } from './dnr/dnr.js';
export { REGELNAMN, korRegel, type Regelsvar } from './regel/regel.js';
