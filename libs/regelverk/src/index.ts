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
export { tjanstgoring } from './tjanstgoring/tjanstgoring.js';
export type {
  Atergang,
  Ersattare,
  Lamnarorsak,
  Ledamotsplats,
  Narvarohandelse,
  Paragrafuppstallning,
  Tjanstgoringsunderlag,
  Uppstallning,
} from './tjanstgoring/underlag.js';
export {
  propositionsordning,
  type Propositionsunderlag,
  type Propositionsutfall,
  type Propositionsvotering,
} from './propositionsordning/propositionsordning.js';
export { sammantradesplan } from './sammantradesplan/sammantradesplan.js';
export type { Planavvikelse, Plankod, Plankolumn, Planrad, Sammantradesplan } from './sammantradesplan/plan.js';
export { lasFaktafil, STORST_FIL } from './faktafil/las-faktafil.js';
export { brister, type BristKod, type Faktabrist } from './faktafil/brister.js';
export { normalisera } from './faktafil/normalisera.js';
export { protokollsdelar, type Protokollsdel } from './faktafil/protokollsdelar.js';
export { kontrolleraSerie } from './faktafil/serie.js';
export { justerareVid, ordforandeVid, tjanstgorandeVid } from './faktafil/uppstallning.js';
export { formatParagrafer, isWithin, parseIntervall, type Intervall } from './faktafil/intervall.js';
export {
  FAKTASCHEMA,
  FRANVARANDEROLLER,
  HANDLINGSTYPER,
  PARAGRAFTYPER,
  ROLLER,
  YRKANDETYPER,
  isSluten,
  type Anslag as Faktaanslag,
  type Beslutande,
  type Delanslag,
  type Deljustering,
  type Ersattare as Faktaersattare,
  type Franvarande,
  type Franvaranderoll,
  type Handling as Faktahandling,
  type Handlingstyp,
  type Justerare as Faktajusterare,
  type Justering as Faktajustering,
  type Klockslag,
  type Namndfakta,
  type Narvaro as Faktanarvaro,
  type Omrostning as Faktaomrostning,
  type OppenOmrostning,
  type Ordforandeskap as Faktaordforandeskap,
  type Ovrig,
  type Paragraf as Faktaparagraf,
  type Paragrafintervall,
  type Paragraftyp,
  type Roll as Narvaroroll,
  type Sammantradesfakta,
  type Sammantradestid,
  type SlutenOmrostning,
  type Uttalande,
  type Yrkande as Faktayrkande,
  type Yrkandetyp,
} from './faktafil/typer.js';
export { TILLATET, type Avslag, type Besked, type Tillatet } from './kommunallag/besked.js';
export {
  NARVAROSLAG,
  javeffekt,
  javsprovning,
  type Javeffekt,
  type Javsfraga,
  type Javsprovning,
  type Javunderlag,
  type Narvarande,
  type Narvaroslag,
} from './kommunallag/jav/jav.js';
export {
  lastForReservation,
  provaAvstar,
  provaDeltarInte,
  provaReservation,
  provaYttrande,
  type AvstarKod,
  type Deltagande,
  type DeltarInteKod,
  type ReservationKod,
  type Skede,
  type YttrandeKod,
} from './kommunallag/deltagande/deltagande.js';
export {
  propositionssteg,
  provaYrkande,
  type LagtYrkande,
  type Propositionssteg,
  type Sakforslag,
  type YrkandeKod,
} from './kommunallag/yrkande/forslagsordning.js';
export {
  UTFALL,
  paragrafutfall,
  type Avgorande,
  type Paragrafutfall,
  type Utfallsunderlag,
} from './kommunallag/yrkande/utfall.js';
export { drawLott, majoritetsval, type Valunderlag, type Valutfall } from './kommunallag/lottning/lottning.js';
export {
  protokollskontroll,
  type Protokollsbrist,
  type Protokollsomrostning,
  type Protokollsparagraf,
} from './kommunallag/protokollskontroll/protokollskontroll.js';
export {
  AUTOMATFORBUD,
  DELEGATIONSFORBUD,
  DELEGATSLAG,
  provaDelegation,
  provaVidaredelegation,
  type Automatforbud,
  type DelegationKod,
  type Delegationsforbud,
  type Delegationspunkt,
  type Delegatslag,
  type Overlatelse,
  type VidaredelegationKod,
} from './kommunallag/delegation/delegationsratt.js';
export {
  delegationsspar,
  type Delegationsfall,
  type Delegationsspar,
  type Delegationsvag,
} from './kommunallag/delegation/delegationsspar.js';
export {
  delegatVid,
  provaDelegat,
  type Delegat,
  type Delegatfraga,
  type DelegatKod,
  type Rollinnehav,
} from './kommunallag/delegation/delegat.js';
export {
  delegationsklocka,
  type Delegationsklocka,
  type Klockunderlag,
} from './kommunallag/delegation/delegationsklocka.js';
export {
  addManader,
  delegationslistor,
  delegationsrader,
  lastDayOf,
  listfrist,
  type Listregel,
  type Liststatus,
  type Listrad,
  type Listunderlag,
  type Manad,
  type RadKod,
  type Radbrist,
  type Radunderlag,
} from './kommunallag/delegation/delegationslista.js';
export {
  medborgarforslagsfrist,
  type Medborgarforslag,
  type Medborgarforslagsfrist,
} from './kommunallag/medborgarforslag/medborgarforslag.js';
export {
  DELTAGARSLAG,
  narvaroratt,
  type Deltagare,
  type Deltagarslag,
  type NarvaroKod,
  type Narvaroratt,
  type Paragrafslage,
} from './kommunallag/narvaroratt/narvaroratt.js';
export {
  PROVNINGSFORMER,
  overklagande,
  type Overklagande,
  type Overklagandetid,
  type Overklagandeunderlag,
  type Provningsform,
} from './kommunallag/provningsform/provningsform.js';
export {
  signering,
  type Delsignering,
  type Paragrafsignering,
  type Signering,
  type Signeringsparagraf,
  type Signeringsunderlag,
} from './kommunallag/signering/signering.js';
export {
  ersattarordning,
  fordelaPlatser,
  provaProportionelltVal,
  requiredForProportionellt,
  type Platsfordelning,
  type Platsunderlag,
  type Valbegaran,
  type ValbegaranKod,
  type Valsedelsgrupp,
} from './kommunallag/proportionelltval/proportionelltval.js';
export {
  styrkebalans,
  type Balansbyte,
  type Balansunderlag,
  type Partibalans,
  type Styrkebalans,
} from './styrkebalans/styrkebalans.js';
export { arOfOrdning, generateSammantradesordning } from './sammantradesordning/sammantradesordning.js';
export type {
  Avstand,
  Flyttning,
  Halltid,
  Manadsmonster,
  Ordinal,
  Ordningsmonster,
  Ordningsrad,
  Sammantradesordning,
  Veckomonster,
} from './sammantradesordning/monster.js';
export { diffSammantradesordning, type Andringsslag, type Ordningsandring } from './sammantradesordning/skillnad.js';
export { formatDatum, MANADER } from './sammantradesordning/datumord.js';
