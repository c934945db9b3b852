import type { Skriftinnehall } from '#dokument';
import type { Godkannandeordning, Granskare } from '../granskning/granskning.typer.js';
import type { Dokumenttyp } from '../mall/domain/mallinnehall.js';
import type { Forslagsnod, NyForslagsnod } from './domain/beslutsforslag.js';

export const SKRIVELSETILLSTAND = ['utkast', 'granskning', 'godkand', 'faststalld'] as const;
export type Skrivelsetillstand = (typeof SKRIVELSETILLSTAND)[number];

/** Ett avsnitt utöver sammanfattningen och ärendet: bakgrund, ekonomiska konsekvenser, barnkonsekvensanalys. */
export interface Avsnitt {
  rubrik: string;
  text: string;
}

export interface Undertecknare {
  personId: string;
  namn: string;
  titel: string;
  /** När undertecknaren godkände; null när det återstår. */
  godkandTid: Date | null;
  /** Den som godkände i undertecknarens ställe, när hon var borta; null annars. */
  godkandAvId: string | null;
  godkandAvNamn: string | null;
  /** Hash av den text som godkändes. */
  godkandHash: string | null;
}

/** En bilaga som den är nu: handlingen, dess senaste version och filerna i den. */
export interface Skrivelsebilaga {
  handlingId: string;
  /** Den titel som alla får se. */
  titel: string;
  versionsnr: number;
  /** Filernas sha256 i ordning. */
  filer: string[];
}

/** En tjänsteskrivelse i en viss version. */
export interface Skrivelse {
  id: string;
  namndId: string;
  arendeId: string | null;
  dnr: string | null;
  handlingId: string | null;
  handlingVersionId: string | null;
  versionsnr: number;
  versionsskal: string | null;
  foregaendeId: string | null;
  /** Den version som kom efter, eller null. */
  efterfoljareId: string | null;
  dokumenttyp: Dokumenttyp;
  /** Mallen som skrivelsen är gjord med, i den version den hade; null för det som kom in färdigt. */
  mallVersionId: string | null;
  rubrik: string;
  forvaltning: string | null;
  datum: string;
  referensId: string | null;
  referensNamn: string | null;
  mottagare: string | null;
  sammanfattning: string | null;
  arendet: string | null;
  avsnitt: Avsnitt[];
  expedieras: string[];
  tillstand: Skrivelsetillstand;
  aterlamnadSkal: string | null;
  faststalldTid: Date | null;
  undertecknare: Undertecknare[];
  granskare: Granskare[];
  godkannandeordning: Godkannandeordning;
  /** Sammanträdet som skrivelsen skrivs för, när det är valt för hand. */
  forSammantradeId: string | null;
  forslag: Forslagsnod[];
  /** I ordning; de makulerade är inte med. */
  bilagor: Skrivelsebilaga[];
  /** Skriften som den är; null när ingen har skrivit i den än, och fälten är allt som finns. */
  skrift: Skriftinnehall | null;
  skriftversion: number;
  version: number;
}

/** Det som skrivs i ett utkast. Ett fält som utelämnas ändras inte. */
export interface Skrivelseinnehall {
  arendeId?: string | null;
  rubrik?: string;
  forvaltning?: string | null;
  datum?: string;
  referensId?: string | null;
  mottagare?: string | null;
  sammanfattning?: string | null;
  arendet?: string | null;
  avsnitt?: readonly Avsnitt[];
  expedieras?: readonly string[];
  undertecknare?: readonly { personId: string; titel: string }[];
  forslag?: readonly NyForslagsnod[];
}

export interface NySkrivelse extends Skrivelseinnehall {
  namndId: string;
  rubrik: string;
  /** Utelämnad: mallens slag, eller tjänsteskrivelse. */
  dokumenttyp?: Dokumenttyp;
  /** Utelämnad: den förvalda mallen av slaget. */
  mallId?: string | null;
}
