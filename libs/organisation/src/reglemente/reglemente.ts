export const ATERGANGSREGLER = ['styrkebalans', 'aldrig', 'alltid'] as const;
/** Om en ledamot som lämnat av annat skäl än jäv får tjänstgöra igen samma dag. */
export type Atergangsregel = (typeof ATERGANGSREGLER)[number];

export const EXTRA_ARENDEN = ['alla', 'majoritet', 'ordforande'] as const;
/** Vem som måste gå med på att ett ärende som inte står på listan avgörs. */
export type ExtraArende = (typeof EXTRA_ARENDEN)[number];

export const DNR_OMFATTNINGAR = ['namnd', 'organ', 'kommun'] as const;
/** Vad en nummerserie omfattar: nämnden med sina utskott, bara organet, eller hela kommunen. */
export type DnrOmfattning = (typeof DNR_OMFATTNINGAR)[number];

export const SIGNERINGSNIVAER = ['enkel', 'avancerad'] as const;
export type Signeringsniva = (typeof SIGNERINGSNIVAER)[number];

/** Diarienumrets mönster när reglementet inte säger annat: `AVUX/2019:66`. Fälten är `{kod}`, `{ar}` och `{lopnr}`. */
export const FORVALT_DNR_MONSTER = '{kod}/{ar}:{lopnr}';

/** Nämndens regler. Dagar är antal kalenderdagar när inget annat sägs; datum är `YYYY-MM-DD`. */
export interface Reglementesregler {
  /** Beslutet som antog reglementet, i fri text. */
  beslutad: string | null;
  platser: number;
  antalErsattare: number;
  kallelsedagar: number;
  kallelseIVardagar: boolean;
  tillaggsdagar: number;
  /** Högst 14 (KL 5:69, 6:35). */
  justeringsdagar: number;
  antalJusterare: number;
  /** Per parti de partier vars ersättare kallas in, i ordning. Ett parti som saknas här har bara sig självt. */
  inkallelseordning: Record<string, string[]>;
  atergangsregel: Atergangsregel;
  ersattareYttrarSig: boolean;
  ersattareSarskiltYttrande: boolean;
  distans: boolean;
  distansParagraf: string | null;
  distansDatum: string | null;
  digitalJustering: boolean;
  digitalJusteringParagraf: string | null;
  digitalJusteringDatum: string | null;
  digitalJusteringNiva: Signeringsniva | null;
  extraArende: ExtraArende;
  /** Var protokollet finns tillgängligt, för anslaget (KL 8:12). */
  forvaringsplats: string;
  dnrMonster: string;
  dnrOmfattning: DnrOmfattning;
  offentligaSammantraden: boolean;
}

/** En gällande version av ett reglemente. */
export interface Reglementesversion extends Reglementesregler {
  id: string;
  namndId: string;
  giltigFran: string;
  /** Sista giltighetsdagen; null betyder tills vidare. */
  giltigTill: string | null;
  /** Den som ordföranden har utsett att frisläppa listan i sitt ställe. */
  frislapparePersonId: string | null;
  version: number;
}

/** Det som gäller där lag och fullmäktige inte har sagt annat: sju dagar för kallelse, tre för tillägg, en justerare, papper. */
export const FORVALDA_REGLER: Omit<Reglementesregler, 'platser'> = {
  beslutad: null,
  antalErsattare: 0,
  kallelsedagar: 7,
  kallelseIVardagar: false,
  tillaggsdagar: 3,
  justeringsdagar: 14,
  antalJusterare: 1,
  inkallelseordning: {},
  atergangsregel: 'styrkebalans',
  ersattareYttrarSig: false,
  ersattareSarskiltYttrande: false,
  distans: false,
  distansParagraf: null,
  distansDatum: null,
  digitalJustering: false,
  digitalJusteringParagraf: null,
  digitalJusteringDatum: null,
  digitalJusteringNiva: null,
  extraArende: 'alla',
  forvaringsplats: '',
  dnrMonster: FORVALT_DNR_MONSTER,
  dnrOmfattning: 'namnd',
  offentligaSammantraden: false,
};
