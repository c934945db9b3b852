import type { Yrkandetyp } from '../../faktafil/typer.js';

/** En § så som protokollet återger den. */
export interface Protokollsparagraf {
  readonly nr: number;
  /** Falskt när §:n är ett ärende som inte hann behandlas eller utgick. */
  readonly behandlad?: boolean;
  /** Det utsända förslaget till beslut; null när det inte fanns något. */
  readonly forslagTillBeslut: string | null;
  readonly yrkanden: readonly { readonly typ: Yrkandetyp; readonly aterkallat?: boolean }[];
  readonly propositionsordning: string | null;
  readonly omrostningar: readonly Protokollsomrostning[];
  readonly beslut: readonly string[];
  /** De som deltog i beslutet. */
  readonly deltog: readonly string[];
  /** De som har anmält reservation, och de vars reservation står i protokollet. */
  readonly reservationer: { readonly anmalda: readonly string[]; readonly antecknade: readonly string[] };
}

export interface Protokollsomrostning {
  readonly sluten: boolean;
  /** Hur omröstningen utföll, i ord; null när det saknas. */
  readonly utfall: string | null;
  /** De som fick rösta. */
  readonly rostberattigade: readonly string[];
  /** De som står med sin röst; tom i en sluten omröstning. */
  readonly rostade: readonly string[];
}

/** En av de sex punkterna i KL 5:67 som saknas. */
export interface Protokollsbrist {
  readonly paragraf: number;
  readonly punkt: 1 | 2 | 3 | 4 | 5 | 6;
  readonly vad: string;
}

type Anmal = (punkt: Protokollsbrist['punkt'], vad: string, bot: string) => void;

/** Prövar varje § mot de sex punkterna i KL 5:67 och namnger det som saknas, i §- och punktordning. */
export function protokollskontroll(paragrafer: readonly Protokollsparagraf[]): Protokollsbrist[] {
  return paragrafer.filter(({ behandlad }) => behandlad !== false).flatMap(checkParagraf);
}

function checkParagraf(paragraf: Protokollsparagraf): Protokollsbrist[] {
  const brister: Protokollsbrist[] = [];
  const add: Anmal = (punkt, vad, bot) => {
    const mening = `§ ${String(paragraf.nr)} ${vad}. ${bot} (KL 5:67 p. ${String(punkt)}).`;
    brister.push({ paragraf: paragraf.nr, punkt, vad: mening });
  };
  checkForslag(paragraf, add);
  paragraf.omrostningar.forEach(({ utfall }, i) => {
    if ((utfall ?? '').trim() === '') {
      add(3, `saknar utfallet av ${nameOmrostning(paragraf, i)}`, 'Skriv hur rösterna föll');
    }
  });
  if (!paragraf.beslut.some((punkt) => punkt.trim() !== '')) {
    add(4, 'saknar beslut', 'Skriv vad nämnden beslutade');
  }
  if (paragraf.deltog.length === 0) {
    add(5, 'säger inte vilka som deltog i beslutet', 'Rätta närvaron');
  }
  paragraf.omrostningar.forEach(({ sluten, rostberattigade, rostade }, i) => {
    const utan = sluten ? [] : rostberattigade.filter((namn) => !rostade.includes(namn));
    if (utan.length > 0) {
      add(5, `säger inte hur ${utan.join(', ')} röstade i ${nameOmrostning(paragraf, i)}`, 'Rätta röstlistan');
    }
  });
  const { anmalda, antecknade } = paragraf.reservationer;
  const saknas = anmalda.filter((namn) => !antecknade.includes(namn));
  if (saknas.length > 0) {
    add(6, `saknar reservationen från ${saknas.join(', ')}`, 'Anteckna den');
  }
  return brister;
}

function checkForslag(
  { omrostningar, yrkanden, forslagTillBeslut, propositionsordning }: Protokollsparagraf,
  add: Anmal,
): void {
  const kvar = yrkanden.filter(({ aterkallat }) => aterkallat !== true);
  const oppen = omrostningar.some(({ sluten }) => !sluten);
  if (oppen && kvar.length === 0) {
    const vad = forslagTillBeslut === null ? 'varken förslag eller yrkande' : 'inget yrkande mot förslaget';
    add(1, `har en omröstning men ${vad}`, 'Skriv vilka förslag som ställdes');
  }
  const strid = oppen || new Set(kvar.map(({ typ }) => typ)).size >= 2;
  if (strid && (propositionsordning ?? '').trim() === '') {
    const vad = `har ${oppen ? 'en omröstning' : 'yrkanden av olika slag'} men ingen propositionsordning`;
    add(2, vad, 'Skriv hur ordföranden ställde förslagen');
  }
}

function nameOmrostning({ omrostningar }: Protokollsparagraf, index: number): string {
  return omrostningar.length === 1 ? 'omröstningen' : `omröstning ${String(index + 1)}`;
}
