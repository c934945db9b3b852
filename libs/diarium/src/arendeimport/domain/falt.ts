import type { Importbladslag } from '../arendeimport.typer.js';

/** Ett fält som en kolumn i ett gammalt diarium kan bli. */
export interface Importfalt {
  falt: string;
  rubrik: string;
  blad: Importbladslag;
  kravs: boolean;
  hjalp: string;
  /** Vad rubriken kan heta i andra system, i gemener utan skiljetecken. */
  heter: readonly string[];
}

const f = (
  blad: Importbladslag,
  falt: string,
  rubrik: string,
  hjalp: string,
  heter: readonly string[],
  kravs = false,
): Importfalt => ({ blad, falt, rubrik, hjalp, heter, kravs });

const DNR = [
  'diarienummer',
  'dnr',
  'diarienr',
  'ärendenummer',
  'ärendenr',
  'ärende',
  'ärendeid',
  'diariebeteckning',
  'beteckning',
  'caseid',
  'casenumber',
];
const SEKRETESS = [
  'sekretess',
  'sekretessgrad',
  'sekretessmarkering',
  'skydd',
  'skyddskod',
  'lagrum',
  'sekretesslagrum',
  'osl',
  'hemlig',
  'security',
  'secrecy',
];

/** Alla fält, i den ordning de visas. */
export const FALT: readonly Importfalt[] = [
  f('arenden', 'dnr', 'Diarienummer', 'Som det står i det gamla diariet.', DNR, true),
  f(
    'arenden',
    'arendemening',
    'Ärendemening',
    'En rad om vad ärendet gäller. Har ärendet sekretess skyddas den.',
    [
      'ärendemening',
      'ärenderubrik',
      'rubrik',
      'ärendebeskrivning',
      'titel',
      'benämning',
      'ärendetitel',
      'mening',
      'beskrivning',
      'casetitle',
      'title',
      'subject',
    ],
    true,
  ),
  f('arenden', 'offentligMening', 'Offentlig ärendemening', 'Det som allmänheten får läsa när ärendet har sekretess.', [
    'offentlig ärendemening',
    'offentlig rubrik',
    'offentlig titel',
    'publik rubrik',
    'offentlig mening',
  ]),
  f(
    'arenden',
    'registrerat',
    'Registrerat',
    'Dagen då ärendet registrerades.',
    [
      'registrerat',
      'registreringsdatum',
      'regdatum',
      'registrerad',
      'reg datum',
      'diariefört',
      'diariedatum',
      'skapat',
      'skapad',
      'öppnat',
      'startdatum',
      'datum',
      'created',
      'registered',
    ],
    true,
  ),
  f('arenden', 'inkom', 'Inkom', 'Dagen då ärendet kom in.', [
    'inkom',
    'inkommet',
    'inkommen',
    'ankomstdatum',
    'inkom datum',
    'inkomdatum',
    'received',
  ]),
  f('arenden', 'beslutat', 'Beslutat', 'Dagen för det första beslutet.', [
    'beslutat',
    'beslutsdatum',
    'beslutad',
    'beslut datum',
    'decided',
  ]),
  f('arenden', 'avslutat', 'Avslutat', 'Dagen då ärendet avslutades.', [
    'avslutat',
    'avslutad',
    'avslutsdatum',
    'avslutningsdatum',
    'avslutdatum',
    'stängt',
    'ad acta',
    'slutdatum',
    'closed',
  ]),
  f('arenden', 'status', 'Status', 'Översätts värde för värde.', [
    'status',
    'ärendestatus',
    'läge',
    'tillstånd',
    'state',
  ]),
  f('arenden', 'initiativ', 'Initiativ', 'Om ärendet kom utifrån eller är eget.', [
    'initiativ',
    'ärendeinitiativ',
    'ursprung',
    'inkommandeutgående',
  ]),
  f('arenden', 'arendetyp', 'Ärendetyp', '', [
    'ärendetyp',
    'typ',
    'ärendeslag',
    'kategori',
    'ärendegrupp',
    'casetype',
    'type',
  ]),
  f('arenden', 'handlaggare', 'Handläggare', 'Den som heter så och arbetar i nämnden.', [
    'handläggare',
    'ansvarig',
    'ansvarig handläggare',
    'handl',
    'officer',
    'owner',
  ]),
  f('arenden', 'enhet', 'Enhet', '', [
    'enhet',
    'avdelning',
    'förvaltningsenhet',
    'ansvarig enhet',
    'organisationsenhet',
    'unit',
    'department',
  ]),
  f('arenden', 'klassificering', 'Klassificering', 'Diarieplansbeteckning eller process.', [
    'klassificering',
    'diarieplan',
    'diarieplansbeteckning',
    'klass',
    'klassificeringskod',
    'process',
    'processkod',
    'dplan',
    'handlingsplan',
  ]),
  f('arenden', 'motpart', 'Motpart', 'Blir en part i ärendet.', [
    'motpart',
    'part',
    'avsändare',
    'sökande',
    'avsändare mottagare',
    'intressent',
    'uppgiftslämnare',
    'inlämnare',
    'counterpart',
  ]),
  f('arenden', 'derasDnr', 'Deras diarienummer', 'Numret hos motparten.', [
    'deras dnr',
    'deras diarienummer',
    'ert dnr',
    'motpartens dnr',
    'externt dnr',
    'extern beteckning',
    'er beteckning',
  ]),
  f('arenden', 'sekretess', 'Sekretess', 'Ett lagrum som känns igen, annars prövas sekretessen.', SEKRETESS),

  f('parter', 'dnr', 'Diarienummer', 'Ärendet som parten hör till.', DNR, true),
  f('parter', 'namn', 'Namn', '', ['namn', 'part', 'motpart', 'kontakt', 'kontaktnamn', 'intressent', 'name'], true),
  f('parter', 'roll', 'Roll', 'Part, motpart, ombud, avsändare eller berörd.', [
    'roll',
    'partsroll',
    'kontakttyp',
    'role',
  ]),
  f('parter', 'slag', 'Slag', 'Enskild, företag, förening, myndighet eller organisation.', [
    'slag',
    'typ',
    'kategori',
    'kundtyp',
  ]),
  f('parter', 'epost', 'E-post', '', ['epost', 'e post', 'epostadress', 'mejl', 'mail', 'email']),
  f('parter', 'telefon', 'Telefon', '', ['telefon', 'telefonnummer', 'tfn', 'tel', 'mobil', 'phone']),
  f('parter', 'adress', 'Adress', '', ['adress', 'postadress', 'gatuadress', 'address']),
  f('parter', 'derasDnr', 'Deras diarienummer', '', ['deras dnr', 'deras diarienummer', 'ert dnr', 'externt dnr']),
  f('parter', 'sekretess', 'Skyddad', 'Vad som helst utom nej skyddar namnet.', [
    ...SEKRETESS,
    'skyddad',
    'skyddade personuppgifter',
  ]),

  f('handlingar', 'dnr', 'Diarienummer', 'Ärendet som handlingen hör till.', DNR, true),
  f(
    'handlingar',
    'titel',
    'Rubrik',
    'Har handlingen sekretess skyddas den.',
    [
      'rubrik',
      'titel',
      'handling',
      'benämning',
      'handlingsrubrik',
      'dokumenttitel',
      'dokumentnamn',
      'beskrivning',
      'title',
      'documentname',
    ],
    true,
  ),
  f('handlingar', 'handlingsnr', 'Nummer i ärendet', 'Avgör ordningen; numret står kvar i originalet.', [
    'handlingsnr',
    'handlingsnummer',
    'aktbilaga',
    'aktbil',
    'löpnr',
    'dokumentnummer',
    'doknr',
    'nr',
    'handling nr',
  ]),
  f('handlingar', 'riktning', 'Riktning', 'Inkommen, utgående eller upprättad.', [
    'riktning',
    'inut',
    'in ut',
    'i u',
    'iu',
    'iuu',
    'handlingsriktning',
    'inkommen utgående',
    'direction',
  ]),
  f('handlingar', 'handlingstyp', 'Handlingstyp', '', [
    'handlingstyp',
    'dokumenttyp',
    'typ',
    'handlingsslag',
    'documenttype',
  ]),
  f('handlingar', 'datum', 'Datum', 'När den kom in, sändes eller upprättades.', [
    'datum',
    'handlingsdatum',
    'inkom',
    'inkommen',
    'ankomstdatum',
    'dokumentdatum',
    'in utdatum',
    'upprättad',
    'date',
  ]),
  f('handlingar', 'registrerad', 'Registrerad', '', [
    'registrerad',
    'registreringsdatum',
    'regdatum',
    'registrerat',
    'skapad',
    'created',
  ]),
  f('handlingar', 'avsandare', 'Från', '', ['från', 'avsändare', 'avs', 'inkommen från', 'sender', 'from']),
  f('handlingar', 'mottagare', 'Till', '', [
    'till',
    'mottagare',
    'mott',
    'skickad till',
    'receiver',
    'to',
    'recipient',
  ]),
  f('handlingar', 'avsandareMottagare', 'Från eller till', 'En kolumn för båda; riktningen avgör.', [
    'avsändare mottagare',
    'avs mott',
    'från till',
    'motpart',
    'korrespondent',
  ]),
  f('handlingar', 'filnamn', 'Filnamn', 'Sökvägen i arkivet. Flera skiljs åt med | eller ;', [
    'fil',
    'filnamn',
    'filer',
    'sökväg',
    'filsökväg',
    'filename',
    'path',
    'file',
    'bifogad fil',
    'dokumentfil',
  ]),
  f('handlingar', 'sekretess', 'Sekretess', 'Ett lagrum som känns igen, annars prövas sekretessen.', SEKRETESS),
];

/** Fälten som API:t och skärmen beskriver dem. */
export const beskrivFalt = (): Omit<Importfalt, 'heter'>[] => FALT.map(({ heter: _heter, ...resten }) => resten);

/** Ett bladslags fält, med namn → fält. */
export const faltFor = (slag: Importbladslag): ReadonlyMap<string, Importfalt> =>
  new Map(FALT.filter((ett) => ett.blad === slag).map((ett) => [ett.falt, ett]));

const jamna = (rubrik: string): string =>
  rubrik
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Kolumnens nummer → fältet, för de rubriker som känns igen. Ett fält tas av den rubrik som liknar det mest. */
export function gissaKolumner(slag: Importbladslag, rubriker: readonly string[]): Record<string, string> {
  const tagna = new Map<string, { kolumn: number; plats: number }>();
  for (const [kolumn, rubrik] of rubriker.entries()) {
    const jamnad = jamna(rubrik);
    if (jamnad === '') continue;
    for (const [falt, { heter, rubrik: egen }] of faltFor(slag)) {
      const plats = [jamna(egen), falt.toLowerCase(), ...heter].findIndex(
        (namn) => namn.replaceAll(' ', '') === jamnad.replaceAll(' ', ''),
      );
      const forut = tagna.get(falt);
      if (plats !== -1 && (forut === undefined || plats < forut.plats)) tagna.set(falt, { kolumn, plats });
    }
  }
  return utanKrockar(tagna);
}

/** En kolumn blir ett fält: det som den liknar mest. */
function utanKrockar(tagna: ReadonlyMap<string, { kolumn: number; plats: number }>): Record<string, string> {
  const svar: Record<string, string> = {};
  const ordnade = [...tagna].sort(([, a], [, b]) => a.plats - b.plats);
  for (const [falt, { kolumn }] of ordnade) svar[String(kolumn)] ??= falt;
  return svar;
}

const NAMN: readonly [RegExp, Importbladslag][] = [
  [/handling|dokument|document|akt/iu, 'handlingar'],
  [/part|kontakt|intressent|motpart/iu, 'parter'],
  [/ärende|arende|diari|case/iu, 'arenden'],
];

/** Bladets namn säger mer än att en rubrik kan betyda två saker. */
const BLADETS_NAMN = 6;

/** Vad bladet innehåller, av namnet och rubrikerna; null när det inte har något diarienummer. */
export function gissaSlag(namn: string, rubriker: readonly string[]): Importbladslag | null {
  const poang = (slag: Importbladslag): number => {
    const falt = Object.values(gissaKolumner(slag, rubriker));
    if (!falt.includes('dnr')) return -1;
    const kravda = [...faltFor(slag).values()].filter((ett) => ett.kravs && falt.includes(ett.falt)).length;
    return (
      falt.length + kravda * 2 + (NAMN.some(([uttryck, s]) => s === slag && uttryck.test(namn)) ? BLADETS_NAMN : 0)
    );
  };
  const basta = (['arenden', 'handlingar', 'parter'] as const).map((slag) => ({ slag, poang: poang(slag) }));
  const forst = basta.sort((a, b) => b.poang - a.poang)[0];
  return forst === undefined || forst.poang < 3 ? null : forst.slag;
}
