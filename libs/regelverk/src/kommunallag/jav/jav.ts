import { requiredForBeslut } from '../../kvorum/kvorum.js';

export const NARVAROSLAG = [
  'tjanstgorande',
  'ersattare',
  'tjansteman',
  'sekreterare',
  'personalforetradare',
  'narvaroratt',
] as const;
/** I vilken egenskap någon är i rummet. */
export type Narvaroslag = (typeof NARVAROSLAG)[number];

export interface Narvarande {
  readonly namn: string;
  readonly slag: Narvaroslag;
}

/** En § och dem som har anmält jäv eller befunnits jäviga i den. */
export interface Javunderlag {
  readonly platser: number;
  readonly narvarande: readonly Narvarande[];
  readonly javiga: readonly string[];
  /** Jäviga där frågan om opartiskhet uppenbarligen saknar betydelse (KL 6:29). */
  readonly utanBetydelse?: readonly string[];
  /** De ersättare som går in, i turordning, för de jäviga som tjänstgjorde. */
  readonly intrader?: readonly string[];
}

export interface Javeffekt {
  /** De som lämnar rummet och varken deltar eller är närvarande. */
  readonly lamnar: readonly string[];
  /** De som tjänstgör vid §:n efter jäv. */
  readonly tjanstgor: readonly string[];
  readonly beslutsfor: boolean;
  /** Meningar till protokollet, en per person. */
  readonly meningar: readonly string[];
  /** Skäl till att en namngiven inte gick in, en mening var. */
  readonly avvisade: readonly string[];
}

const LAGRUM: Readonly<Record<Narvaroslag, string>> = {
  tjanstgorande: 'KL 6:30',
  ersattare: 'KL 6:30',
  tjansteman: 'KL 7:4',
  sekreterare: 'KL 7:4',
  personalforetradare: 'KL 7:17',
  narvaroratt: 'KL 6:30',
};

/**
 * Vad jäv gör med en §: den jävige varken deltar eller är närvarande, ersättaren går in för den §:n, och kvorum räknas
 * efter jäv utan undantag i en nämnd (KL 6:27–30; tjänstemän 7:4, personalföreträdare 7:17).
 */
export function javeffekt(underlag: Javunderlag): Javeffekt {
  const { narvarande, javiga, utanBetydelse = [], intrader = [] } = underlag;
  const borta = new Set(javiga.filter((namn) => !utanBetydelse.includes(namn)));
  const avvisade: string[] = [];
  const tjanstgor = narvarande.filter(({ slag, namn }) => slag === 'tjanstgorande' && !borta.has(namn));
  const lediga = narvarande.filter(({ slag, namn }) => slag === 'tjanstgorande' && borta.has(namn)).length;
  const inne: string[] = [];
  for (const namn of intrader) {
    const skal = explainIntrade(namn, narvarande, borta, inne.length >= lediga);
    if (skal === undefined) inne.push(namn);
    else avvisade.push(skal);
  }
  const alla = [...tjanstgor.map(({ namn }) => namn), ...inne];
  const meningar = narvarande.flatMap(({ namn, slag }) => {
    if (borta.has(namn)) return [`${namn} är jävig och deltar inte i handläggningen av ärendet (${LAGRUM[slag]}).`];
    if (!javiga.includes(namn)) return [];
    return [`Frågan om ${namn}s opartiskhet saknar uppenbarligen betydelse, och ${namn} deltar (KL 6:29).`];
  });
  return {
    lamnar: narvarande.map(({ namn }) => namn).filter((namn) => borta.has(namn)),
    tjanstgor: alla,
    beslutsfor: alla.length >= requiredForBeslut(underlag.platser),
    meningar,
    avvisade,
  };
}

function explainIntrade(
  namn: string,
  narvarande: readonly Narvarande[],
  borta: ReadonlySet<string>,
  fullt: boolean,
): string | undefined {
  if (fullt) return `${namn} kan inte gå in: ingen plats är ledig. Ta bort ${namn} för den här paragrafen.`;
  if (borta.has(namn)) return `${namn} är själv jävig och kan inte gå in (KL 6:30). Kalla nästa ersättare.`;
  const isErsattare = narvarande.some((person) => person.namn === namn && person.slag === 'ersattare');
  return isErsattare ? undefined : `${namn} är inte närvarande ersättare och kan inte gå in. Kalla nästa ersättare.`;
}

/** En omstridd jävsfråga: vem den gäller, och vilka som tjänstgör. */
export interface Javsfraga {
  readonly platser: number;
  readonly tjanstgorande: readonly string[];
  readonly galler: string;
  /** Kan någon annan kallas in utan uppskov som skadar ärendet. */
  readonly annanKanKallas: boolean;
}

export interface Javsprovning {
  /** De som avgör jävsfrågan. */
  readonly avgor: readonly string[];
  readonly beslutsfor: boolean;
  readonly vad: string;
}

/**
 * Vilka som avgör en omstridd jävsfråga: nämnden utan den som frågan gäller (KL 6:30). Bara när nämnden annars inte är
 * beslutsför och ingen annan kan kallas in utan uppskov får personen vara med och pröva den.
 */
export function javsprovning({ platser, tjanstgorande, galler, annanKanKallas }: Javsfraga): Javsprovning {
  const utan = tjanstgorande.filter((namn) => namn !== galler);
  const kravs = requiredForBeslut(platser);
  if (utan.length >= kravs) {
    return { avgor: utan, beslutsfor: true, vad: `Nämnden avgör jävsfrågan utan ${galler} (KL 6:30).` };
  }
  if (annanKanKallas || tjanstgorande.length < kravs) {
    const brist = `Utan ${galler} tjänstgör ${String(utan.length)}, och det krävs ${String(kravs)} (KL 6:27).`;
    const bot = annanKanKallas ? 'Kalla in en ersättare.' : 'Skjut upp ärendet.';
    return { avgor: utan, beslutsfor: false, vad: `${brist} ${bot}` };
  }
  const vad = `Nämnden är inte beslutsför utan ${galler} och ingen annan kan kallas in; ${galler} får då delta i jävsfrågan (KL 6:30).`;
  return { avgor: tjanstgorande, beslutsfor: true, vad };
}
