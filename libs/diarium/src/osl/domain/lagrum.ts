/** Ett lagrum i offentlighets- och sekretesslagen (2009:400) som kommuner använder. `galler` är en kort beskrivning, inte lagens ord. */
export interface Lagrum {
  /** `OSL 26:1` */
  lagrum: string;
  kapitel: number;
  paragraf: string;
  galler: string;
}

const rad = (kapitel: number, paragraf: string, galler: string): Lagrum => ({
  lagrum: `OSL ${String(kapitel)}:${paragraf}`,
  kapitel,
  paragraf,
  galler,
});

/** Källa: SFS 2009:400. Vad varje lagrum kräver (skaderekvisit, tid) läses i lagen; listan säger bara vad det rör. */
export const LAGRUM: readonly Lagrum[] = [
  rad(15, '1', 'Förhållandet till andra stater och mellanfolkliga organisationer'),
  rad(15, '2', 'Rikets försvar och totalförsvar'),
  rad(17, '1', 'Planering av inspektion, revision och annan granskning'),
  rad(17, '4', 'Kunskapsprov och psykologiska prov'),
  rad(18, '1', 'Förundersökning och annan brottsbekämpning'),
  rad(18, '8', 'Säkerhets- och bevakningsåtgärder'),
  rad(18, '13', 'Risk- och sårbarhetsanalyser och krisberedskap'),
  rad(19, '1', 'Myndighetens egna affärs- och driftförhållanden'),
  rad(19, '3', 'Upphandling, köp, försäljning och upplåtelse; anbud'),
  rad(21, '1', 'Enskildas hälsa och sexualliv'),
  rad(21, '3', 'Adress och andra uppgifter om förföljda personer'),
  rad(21, '5', 'Utlänningars säkerhet'),
  rad(21, '7', 'Personuppgifter som efter utlämnande skulle behandlas i strid med dataskyddet'),
  rad(22, '1', 'Folkbokföring och skyddade personuppgifter'),
  rad(23, '1', 'Förskola och viss annan pedagogisk verksamhet'),
  rad(23, '2', 'Skola: elevhälsa, särskilt stöd och åtgärder mot elever'),
  rad(23, '5', 'Annan utbildning, till exempel vuxenutbildning'),
  rad(24, '8', 'Statistik'),
  rad(25, '1', 'Hälso- och sjukvård'),
  rad(26, '1', 'Socialtjänst'),
  rad(31, '16', 'Affärsförbindelse med myndigheten: leverantörers och anbudsgivares uppgifter'),
  rad(32, '4', 'Överförmyndare och överförmyndarnämnd'),
  rad(35, '1', 'Enskilda i förundersökning och brottmål'),
  rad(36, '1', 'Familjerättsliga mål och ärenden'),
  rad(39, '1', 'Personalvård och personalsocial verksamhet'),
  rad(39, '2', 'Omplacering och pensionering av anställda'),
  rad(39, '3', 'Anställdas bostadsadress och liknande uppgifter'),
  rad(40, '3', 'Bibliotekens låntagare'),
];

const SKRIVEN =
  /^(?:OSL|offentlighets- och sekretesslagen)?\s*(\d{1,2})\s*(?::|kap\.?\s*)\s*(\d{1,2}\s?[a-z]?)\s*§?$/iu;

/** Hur ett lagrum är skrivet: i listan, av rätt form men inte i listan, eller fritt. */
export type Lagrumsbesked =
  | { slag: 'kant'; lagrum: string; galler: string }
  | { slag: 'okant'; lagrum: string; varning: string }
  | { slag: 'fritt'; lagrum: string; varning: string };

/**
 * Läser ett lagrum som det skrivits: `26:1`, `OSL 26:1`, `26 kap. 1 §`. Ett fritt lagrum får stå, med en varning: TF 2:20
 * kräver att den bestämmelse anges som sekretessen bygger på.
 */
export function lasLagrum(text: string): Lagrumsbesked {
  const traff = SKRIVEN.exec(text.trim());
  if (traff === null) {
    const varning = 'Skriv kapitel och paragraf, till exempel OSL 26:1. TF 2:20 kräver att lagrummet anges.';
    return { slag: 'fritt', lagrum: text.trim(), varning };
  }
  const lagrum = `OSL ${String(Number(traff[1]))}:${(traff[2] ?? '').replace(/\s/gu, '').toLowerCase()}`;
  const kant = LAGRUM.find((ett) => ett.lagrum === lagrum);
  if (kant !== undefined) return { slag: 'kant', lagrum, galler: kant.galler };
  return {
    slag: 'okant',
    lagrum,
    varning: `${lagrum} står inte i listan. Kontrollera i lagen att det är rätt bestämmelse.`,
  };
}

/** De lagrum som stämmer med det man skrivit, på nummer eller ord. */
export function sokLagrum(sok: string): Lagrum[] {
  const ord = sok.trim().toLocaleLowerCase('sv');
  if (ord === '') return [...LAGRUM];
  return LAGRUM.filter(
    (ett) =>
      `${ett.lagrum} ${ett.galler}`.toLocaleLowerCase('sv').includes(ord) || lasLagrum(sok).lagrum === ett.lagrum,
  );
}
