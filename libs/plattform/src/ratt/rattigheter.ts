/** De roller ett konto kan ha i en nämnd: de som tilldelas, och de som följer av uppdrag. */
export const ROLLER = [
  'registrator',
  'namndsekreterare',
  'handlaggare',
  'chef',
  'forvaltningschef',
  'ordforande',
  'vice_ordforande',
  'ledamot',
  'ersattare',
  'insynsplats',
  'administrator',
  'revisor',
] as const;
export type Roll = (typeof ROLLER)[number];

/** Rollerna som ges åt ett konto. Vice ordförande och insynsplats följer bara av uppdrag. */
export const TILLDELBARA_ROLLER = [
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
] as const satisfies readonly Roll[];

/** Rollens namn som det visas. */
export const ROLL_TEXT: Record<Roll, string> = {
  registrator: 'registrator',
  namndsekreterare: 'nämndsekreterare',
  handlaggare: 'handläggare',
  chef: 'chef',
  forvaltningschef: 'förvaltningschef',
  ordforande: 'ordförande',
  vice_ordforande: 'vice ordförande',
  ledamot: 'ledamot',
  ersattare: 'ersättare',
  insynsplats: 'insynsplats',
  administrator: 'administratör',
  revisor: 'revisor',
};

/** Förvaltningens roller: de enda som en ersättare får vid frånvaro. Ett uppdrag lämnas aldrig över. */
export const FORVALTNINGSROLLER = [
  'registrator',
  'namndsekreterare',
  'handlaggare',
  'chef',
  'forvaltningschef',
] as const satisfies readonly Roll[];

const PRESIDIET = ['ordforande', 'vice_ordforande'] as const;
const VALDA = [...PRESIDIET, 'ledamot', 'ersattare'] as const;
const LASARE = [...VALDA, 'insynsplats', ...FORVALTNINGSROLLER, 'revisor'] as const;
const SEKRETARIAT = ['registrator', 'namndsekreterare'] as const;
const BEREDARE = [...FORVALTNINGSROLLER, 'ordforande', 'revisor'] as const;

/** Vilka roller som ger vilken rätt i en nämnd. Det som inte står här är förbjudet. */
export const RATTIGHETER = {
  'namnd.las': ROLLER,
  'organisation.las': [...LASARE, 'administrator'],
  'organisation.skriv': ['namndsekreterare', 'administrator'],
  'konto.las': ['administrator'],
  'konto.skriv': ['administrator'],
  // Vems frånvaro man får anteckna prövas i tjänsten: sin egen, sin enhets, eller allas.
  'franvaro.las': [...FORVALTNINGSROLLER, 'administrator'],
  'franvaro.skriv': [...FORVALTNINGSROLLER, 'administrator'],
  // Att ordföranden är förhindrad antecknas av presidiet eller sekreteraren.
  'forhinder.skriv': [...PRESIDIET, 'namndsekreterare'],
  'granskning.las': ['namndsekreterare', 'administrator', 'revisor'],
  'granskning.skriv': ['administrator'],
  'laslogg.las': ['namndsekreterare', 'administrator'],
  'arende.las': BEREDARE,
  'arende.skriv': [...SEKRETARIAT, 'handlaggare'],
  'arende.makulera': SEKRETARIAT,
  // Att avsluta många på en gång och att ställa in ärendetyper är registratorns och sekreterarens.
  'arende.massavslut': SEKRETARIAT,
  'arendetyp.las': [...BEREDARE, 'administrator'],
  'arendetyp.skriv': [...SEKRETARIAT, 'administrator'],
  // Sekretess följer inte av att man är chef, ordförande eller registrator: sekreteraren sköter den, registratorn så länge
  // den prövas, och i övrigt den som handlägger ärendet eller har fått namngiven åtkomst (OSL 5:2).
  'sekretess.las': ['namndsekreterare'],
  'underprovning.las': ['registrator', 'namndsekreterare'],
  // Vad som rör det egna sammanträdet läser den valde efter stark inloggning (DOMAN 6).
  'motessekretess.las': VALDA,
  // Den som ger åtkomst ser själv det skyddade: det prövas i tjänsten.
  'atkomst.skriv': [...SEKRETARIAT, 'handlaggare'],
  'insyn.las': FORVALTNINGSROLLER,
  'handling.las': BEREDARE,
  'handling.skriv': [...SEKRETARIAT, 'handlaggare'],
  // Filer som hålls tillbaka: sekretariatet ser dem, nämndsekreteraren släpper dem med skäl.
  'karantan.las': SEKRETARIAT,
  'karantan.slapp': ['namndsekreterare'],
  'filgrans.skriv': ['namndsekreterare', 'administrator'],
  // Det oregistrerade kan innehålla vad som helst: bara den som registrerar ser det (OSL 5:1).
  'inkorg.las': SEKRETARIAT,
  'inkorg.skriv': SEKRETARIAT,
  'inkorg.adress': ['namndsekreterare', 'administrator'],
  'bevakning.las': BEREDARE,
  'bevakning.skriv': FORVALTNINGSROLLER,
  'remiss.las': BEREDARE,
  // En remiss skickas och sammanställs av den som bereder ärendet, eller av sekretariatet åt den.
  'remiss.skriv': FORVALTNINGSROLLER,
  // Vem som frågar efter vad ser bara den som handlägger begäran: det prövas i tjänsten (TF 2:18).
  'utlamnande.las': FORVALTNINGSROLLER,
  'utlamnande.skriv': FORVALTNINGSROLLER,
  // Myndighetens skriftliga beslut att inte lämna ut, på delegation (OSL 6:3, KL 6:37).
  'utlamnande.besluta': ['namndsekreterare', 'chef', 'forvaltningschef'],
  'hanteringsplan.skriv': [...SEKRETARIAT, 'administrator'],
  // Arbetsmaterial: listan före kallelsen, protokollets text före justeringen.
  'utkast.las': BEREDARE,
  // Ordförandeberedningen är ordförandens och sekreterarens; de andra i förvaltningen läser den.
  'ordforandeberedning.skriv': ['ordforande', 'namndsekreterare'],
  'rapport.las': BEREDARE,
  // En människas egna siffror: bara den själv och chefen för enheten. Vems prövas i tjänsten.
  'personrapport.las': FORVALTNINGSROLLER,
  // Att ta in ett gammalt diarium.
  'diarieimport.skriv': SEKRETARIAT,
  'skrivelse.las': [...FORVALTNINGSROLLER, 'revisor'],
  // Den som granskar kommenterar också när texten är låst; revisorn läser utan att lägga sig i.
  'skrivelse.kommentera': FORVALTNINGSROLLER,
  'skrivelse.skriv': ['namndsekreterare', 'handlaggare', 'chef', 'forvaltningschef'],
  // Handläggaren är ofta den första undertecknaren. Bara den som står i skrivelsen får: det prövas i tjänsten (DOMAN 4).
  'skrivelse.godkann': ['handlaggare', 'chef', 'forvaltningschef'],
  // Delegationsordningen är offentlig för alla i nämnden; raderna är förvaltningens tills de anmäls.
  'delegationsordning.las': [...LASARE, 'administrator'],
  'delegationsordning.skriv': ['namndsekreterare'],
  // Vidaredelegationen beslutar förvaltningschefen; sekreteraren antecknar den (KL 7:6).
  'delegationsordning.vidare': ['namndsekreterare', 'forvaltningschef'],
  'delegation.las': [...FORVALTNINGSROLLER, 'ordforande', 'revisor'],
  // Vilken enhets rader man får skriva prövas i tjänsten: sin egen, eller allas för sekretariat och förvaltningschef.
  'delegation.skriv': FORVALTNINGSROLLER,
  // Enhetens chef lämnar in listan, eller den som ersätter; vems enhet prövas i tjänsten.
  'delegationslista.lamna': ['namndsekreterare', 'chef', 'forvaltningschef'],
  'delegationslista.stall_in': ['namndsekreterare', 'administrator'],
  // Brådskande beslut fattas av ordföranden eller den nämnden utsett; sekreteraren får föra in det (KL 6:39).
  'ordforandebeslut.skriv': ['ordforande', 'namndsekreterare'],
  // Mallar och formuleringar: de som skriver väljer bland dem, sekreteraren och administratören ändrar dem.
  'mall.las': [...FORVALTNINGSROLLER, 'ordforande', 'administrator', 'revisor'],
  'mall.skriv': ['namndsekreterare', 'administrator'],
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

/** Rollerna som ger rätten, som en mängd att lämna till SQL. */
export const rollerMed = (ratt: Rattighet): readonly Roll[] => RATTIGHETER[ratt];

/** Om någon av rollerna ger rätten. */
export const rollerGer = (roller: readonly Roll[], ratt: Rattighet): boolean => {
  const tillatna: readonly Roll[] = RATTIGHETER[ratt];
  return roller.some((roll) => tillatna.includes(roll));
};

/** Alla rättigheter som rollerna ger, i tabellens ordning. */
export const rattigheterFor = (roller: readonly Roll[]): Rattighet[] =>
  (Object.keys(RATTIGHETER) as Rattighet[]).filter((ratt) => rollerGer(roller, ratt));
