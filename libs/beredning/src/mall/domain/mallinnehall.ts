/** De slags dokument som skrivs i Klubba; alla är skrivelser och görs ur en mall. */
export const DOKUMENTTYPER = [
  'tjansteskrivelse',
  'tjansteutlatande',
  'yttrande',
  'ordforandeskrivelse',
  'remissmissiv',
  'delegationsbeslut',
  'rapport',
] as const;
export type Dokumenttyp = (typeof DOKUMENTTYPER)[number];

/** Dokumenttypen som den skrivs i text. */
export const DOKUMENTTYP_TEXT: Readonly<Record<Dokumenttyp, string>> = {
  tjansteskrivelse: 'tjänsteskrivelse',
  tjansteutlatande: 'tjänsteutlåtande',
  yttrande: 'yttrande',
  ordforandeskrivelse: 'ordförandeskrivelse',
  remissmissiv: 'remissmissiv',
  delegationsbeslut: 'delegationsbeslut',
  rapport: 'rapport',
};

/** Ett avsnitt som mallen erbjuder. Ett krävt avsnitt står alltid med från början. */
export interface Mallavsnitt {
  /** Samma nyckel i alla mallar är samma slags avsnitt: så räknas hur många skrivelser som har det. */
  nyckel: string;
  rubrik: string;
  kravd: boolean;
  /** Står med från början; annars läggs det till av den som skriver. */
  standard: boolean;
  hjalptext: string | null;
}

export const FORSLAGSKRAV = ['krav', 'valfritt', 'inget'] as const;
export type Forslagskrav = (typeof FORSLAGSKRAV)[number];

export const UNDERSKRIFTER = ['sida_vid_sida', 'under_varandra', 'ingen'] as const;
export type Underskrift = (typeof UNDERSKRIFTER)[number];

/** Vad som står i brevhuvudet och sidfoten. */
export interface Brevhuvudval {
  vapen: boolean;
  forvaltning: boolean;
  referens: boolean;
  mottagare: boolean;
  /** Mottagarens eget diarienummer, i ett yttrande. */
  derasDnr: boolean;
  /** Kommunens adress, växel och organisationsnummer på första sidans fot. */
  sidfot: boolean;
}

/** Det i en mall som ett dokument görs med. En ändring är en ny version. */
export interface Mallinnehall {
  avsnitt: Mallavsnitt[];
  forslag: Forslagskrav;
  brevhuvud: Brevhuvudval;
  underskrift: Underskrift;
}

export interface Mallbrist {
  stig: string;
  text: string;
}

export const FLEST_AVSNITT = 30;
const NYCKEL = /^[a-z][a-z0-9_]{0,39}$/u;

/** Det som är fel i en mall, med stig till avsnittet; tomt när den håller. */
export function mallbrister({ avsnitt }: Pick<Mallinnehall, 'avsnitt'>): Mallbrist[] {
  if (avsnitt.length > FLEST_AVSNITT) {
    return [{ stig: 'avsnitt', text: `En mall har högst ${String(FLEST_AVSNITT)} avsnitt.` }];
  }
  const nycklar = new Set<string>();
  return avsnitt.flatMap((ett, nr) => {
    const stig = `avsnitt[${String(nr)}]`;
    const dubbel = nycklar.has(ett.nyckel);
    nycklar.add(ett.nyckel);
    return [
      ...(ett.rubrik.trim() === '' ? [{ stig: `${stig}.rubrik`, text: 'Skriv avsnittets rubrik.' }] : []),
      ...(NYCKEL.test(ett.nyckel)
        ? []
        : [{ stig: `${stig}.nyckel`, text: 'Nyckeln har små bokstäver a–z, siffror och _, högst 40 tecken.' }]),
      ...(dubbel ? [{ stig, text: `Avsnittet ”${ett.rubrik.trim()}” står två gånger i mallen.` }] : []),
      ...(ett.kravd && !ett.standard
        ? [{ stig: `${stig}.standard`, text: 'Ett avsnitt som krävs står med från början.' }]
        : []),
    ];
  });
}

/** De avsnitt som ett nytt dokument börjar med, i mallens ordning. */
export const borjanAvsnitt = (mall: Pick<Mallinnehall, 'avsnitt'>): { nyckel: string; rubrik: string }[] =>
  mall.avsnitt.filter((ett) => ett.standard).map(({ nyckel, rubrik }) => ({ nyckel, rubrik }));

/** Om två versioner av en mall säger samma sak. */
export const sammaInnehall = (a: Mallinnehall, b: Mallinnehall): boolean =>
  JSON.stringify(ordnat(a)) === JSON.stringify(ordnat(b));

// jsonb behåller inte nycklarnas ordning.
const ordnat = ({ avsnitt, forslag, brevhuvud: b, underskrift }: Mallinnehall): unknown => [
  avsnitt.map((a) => [a.nyckel, a.rubrik, a.kravd, a.standard, a.hjalptext]),
  forslag,
  [b.vapen, b.forvaltning, b.referens, b.mottagare, b.derasDnr, b.sidfot],
  underskrift,
];
