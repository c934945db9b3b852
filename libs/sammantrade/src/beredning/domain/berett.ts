/** Det som är känt om ett ärende på väg till ett sammanträde. */
export interface Beredningsunderlag {
  arendeId: string;
  dnr: string;
  arendemening: string;
  handlaggare: string | null;
  skrivelse: {
    id: string;
    tillstand: 'utkast' | 'granskning' | 'godkand' | 'faststalld';
    aterlamnad: boolean;
    /** De som läser eller godkänner nu. */
    vantarPa: string[];
    /** Skriven för just det här sammanträdet. */
    forMotet: boolean;
  } | null;
  /** Det senaste beslutet i ärendet, när det har lämnat ärendet obeslutat. */
  paragraf: { nr: number; datum: string; utfall: 'bordlagd' | 'aterremiss'; skrivelseEfter: boolean } | null;
  /** Den bevakning som förfaller först, senast på sammanträdesdagen. */
  bevakning: { dag: string; vad: string } | null;
  /** En remiss ut som ännu inte är avslutad. */
  remiss: { sistaDag: string; svar: number; instanser: number } | null;
  /** En remiss in som nämnden ska besvara. */
  attBesvara: { sistaDag: string; avsandare: string } | null;
}

export type Beredningsgrund = 'skrivelse' | 'bordlagd' | 'aterremiss' | 'remiss' | 'bevakning';

export interface Beredningslage {
  grund: Beredningsgrund;
  klar: boolean;
  /** En rad: var det står, eller vad som hindrar. */
  text: string;
  /** Vem det ligger hos; tomt när inget återstår eller ingen är utsedd. */
  hos: string[];
}

const SKRIVELSEN = {
  utkast: 'Skrivelsen är ett utkast',
  granskning: 'Skrivelsen granskas',
  godkand: 'Skrivelsen är godkänd men inte fastställd',
  faststalld: 'Skrivelsen är fastställd',
} as const;

const grunden = (u: Beredningsunderlag): Beredningsgrund => {
  if (u.paragraf !== null) return u.paragraf.utfall;
  if (u.skrivelse !== null) return 'skrivelse';
  return u.remiss === null && u.attBesvara === null ? 'bevakning' : 'remiss';
};

/** Om ärendet är färdigt att läggas på listan, och annars vad som fattas och hos vem. */
export function beredningslage(u: Beredningsunderlag): Beredningslage {
  const grund = grunden(u);
  const hos = u.handlaggare === null ? [] : [u.handlaggare];
  const { remiss, skrivelse } = u;
  if (remiss !== null && remiss.svar < remiss.instanser) {
    const saknas = remiss.instanser - remiss.svar;
    const text = `${String(saknas)} av ${String(remiss.instanser)} remissvar saknas`;
    return { grund, klar: false, text, hos };
  }
  // Ett bordlagt ärende kommer tillbaka som det är; ett återremitterat behöver en skrivelse skriven efter återremissen.
  if (u.paragraf?.utfall === 'bordlagd' && skrivelse?.tillstand !== 'utkast' && skrivelse?.tillstand !== 'granskning') {
    return { grund, klar: true, text: 'Bordlagt, tas upp som det var', hos: [] };
  }
  if (u.paragraf?.utfall === 'aterremiss' && !u.paragraf.skrivelseEfter) {
    return { grund, klar: false, text: 'Återremitterat, ingen ny skrivelse än', hos };
  }
  if (skrivelse === null) return { grund, klar: false, text: 'Ingen skrivelse är skriven', hos };
  if (skrivelse.tillstand === 'faststalld') return { grund, klar: true, text: SKRIVELSEN.faststalld, hos: [] };
  const text = skrivelse.aterlamnad ? 'Skrivelsen är återlämnad' : SKRIVELSEN[skrivelse.tillstand];
  return { grund, klar: false, text, hos: skrivelse.tillstand === 'granskning' ? skrivelse.vantarPa : hos };
}

/** Den dag som trycker på: bevakningen, eller remissen som ska vara besvarad. */
export function bradskar(u: Beredningsunderlag): { dag: string; vad: string } | null {
  const dagar = [
    ...(u.bevakning === null ? [] : [u.bevakning]),
    ...(u.attBesvara === null ? [] : [{ dag: u.attBesvara.sistaDag, vad: `Svar till ${u.attBesvara.avsandare}` }]),
  ];
  return dagar.sort((a, b) => a.dag.localeCompare(b.dag))[0] ?? null;
}

/** Det brådskande först, sedan det som är klart, sedan efter diarienummer. */
export function iBeredningsordning(
  a: { bradskar: { dag: string } | null; klar: boolean; dnr: string },
  b: { bradskar: { dag: string } | null; klar: boolean; dnr: string },
): number {
  const dag = (a.bradskar?.dag ?? '9999').localeCompare(b.bradskar?.dag ?? '9999');
  if (dag !== 0) return dag;
  return Number(b.klar) - Number(a.klar) || a.dnr.localeCompare(b.dnr, 'sv', { numeric: true });
}
