import type { Provningsform, Samlingsslag } from '../arende/arende.typer.js';

/** Det i en ärendetyp som nämnden bestämmer. */
export interface Arendetypsuppgifter {
  namn: string;
  handlaggareId: string | null;
  enhet: string | null;
  bevakningDagar: number | null;
  bevakningText: string | null;
  provningsform: Provningsform;
  klassificering: string | null;
  gallring: string | null;
  aktiv: boolean;
}

export interface Arendetyp extends Arendetypsuppgifter {
  id: string;
  namndId: string;
  handlaggareNamn: string | null;
  version: number;
}

/** Hur nämnden har det med ett stående ärende, och om årets finns. */
export interface Samlingsregel {
  slag: Samlingsslag;
  aktiv: boolean;
  arendemening: string;
  klassificering: string | null;
  handlaggareId: string | null;
  version: number;
  arets: { id: string; dnr: string } | null;
}

/** Ett fält som ärendetypen fyllde i, och vad den skrev, med ord. */
export interface Ifyllt {
  falt: string;
  text: string;
}
