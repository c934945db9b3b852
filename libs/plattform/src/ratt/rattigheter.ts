/** De roller ett konto kan ha i en nämnd. */
export const ROLLER = [
  'registrator',
  'namndsekreterare',
  'handlaggare',
  'chef',
  'ordforande',
  'ledamot',
  'ersattare',
  'forvaltningschef',
  'administrator',
  'revisor',
] as const;
export type Roll = (typeof ROLLER)[number];

/** Rollens namn som det visas. */
export const ROLL_TEXT: Record<Roll, string> = {
  registrator: 'registrator',
  namndsekreterare: 'nämndsekreterare',
  handlaggare: 'handläggare',
  chef: 'chef',
  ordforande: 'ordförande',
  ledamot: 'ledamot',
  ersattare: 'ersättare',
  forvaltningschef: 'förvaltningschef',
  administrator: 'administratör',
  revisor: 'revisor',
};

const FORTROENDEVALDA = ['ordforande', 'ledamot', 'ersattare'] as const;
const FORVALTNING = ['registrator', 'namndsekreterare', 'handlaggare', 'chef', 'forvaltningschef'] as const;
const LASARE = [...FORTROENDEVALDA, ...FORVALTNING, 'revisor'] as const;
const SEKRETARIAT = ['registrator', 'namndsekreterare'] as const;

/** Vilka roller som ger vilken rätt i en nämnd. Det som inte står här är förbjudet. */
export const RATTIGHETER = {
  'namnd.las': ROLLER,
  'organisation.las': [...LASARE, 'administrator'],
  'organisation.skriv': ['namndsekreterare', 'administrator'],
  'konto.las': ['administrator'],
  'konto.skriv': ['administrator'],
  'arende.las': [...FORVALTNING, 'ordforande', 'revisor'],
  'arende.skriv': [...SEKRETARIAT, 'handlaggare'],
  'arende.makulera': SEKRETARIAT,
  'handling.las': [...FORVALTNING, 'ordforande', 'revisor'],
  'handling.skriv': [...SEKRETARIAT, 'handlaggare'],
  'skrivelse.las': [...FORVALTNING, 'revisor'],
  'skrivelse.skriv': ['namndsekreterare', 'handlaggare', 'chef', 'forvaltningschef'],
  // Handläggaren är ofta den första undertecknaren. Bara den som står i skrivelsen får: det prövas i tjänsten (DOMAN 4).
  'skrivelse.godkann': ['handlaggare', 'chef', 'forvaltningschef'],
  'sammantrade.las': LASARE,
  'sammantrade.skriv': ['namndsekreterare'],
  'kallelse.las': LASARE,
  // Frisläppandet är ordförandens; den som ordföranden utsett prövas i tjänsten (DOMAN 6).
  'kallelse.frislapp': ['ordforande', 'namndsekreterare', 'forvaltningschef'],
  'kallelse.skicka': ['namndsekreterare'],
  'utskick.las': [...SEKRETARIAT, 'ordforande', 'revisor'],
  'utskick.skriv': ['namndsekreterare'],
  'mote.las': LASARE,
  'mote.skriv': ['namndsekreterare'],
  'protokoll.las': LASARE,
  'protokoll.skriv': ['namndsekreterare'],
  'justering.registrera': ['namndsekreterare'],
  'anslag.skriv': SEKRETARIAT,
  'expediering.skriv': SEKRETARIAT,
  'handelse.las': ['namndsekreterare', 'administrator', 'revisor'],
  'jobb.las': ['namndsekreterare', 'administrator'],
  'jobb.skriv': ['administrator'],
} as const satisfies Record<string, readonly Roll[]>;

export type Rattighet = keyof typeof RATTIGHETER;

/** Om någon av rollerna ger rätten. */
export const rollerGer = (roller: readonly Roll[], ratt: Rattighet): boolean => {
  const tillatna: readonly Roll[] = RATTIGHETER[ratt];
  return roller.some((roll) => tillatna.includes(roll));
};

/** Alla rättigheter som rollerna ger, i tabellens ordning. */
export const rattigheterFor = (roller: readonly Roll[]): Rattighet[] =>
  (Object.keys(RATTIGHETER) as Rattighet[]).filter((ratt) => rollerGer(roller, ratt));
