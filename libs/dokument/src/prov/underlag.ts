import type { AnslagUnderlag } from '../underlag/anslag.js';
import type { BrevhuvudUnderlag, MoteUnderlag } from '../underlag/gemensamt.js';
import type { KallelseUnderlag, TillaggUnderlag } from '../underlag/kallelse.js';
import type { NarvaroUnderlag, ParagrafUnderlag, ProtokollUnderlag } from '../underlag/protokoll.js';
import type { UtdragUnderlag } from '../underlag/utdrag.js';

const VAPEN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 58"><path d="M3 3h42v27c0 14-9 21-21 26C12 51 3 44 3 30z" fill="#1d4d3c"/><path d="M24 11.5v5" stroke="#fff" stroke-width="2.4" stroke-linecap="round" fill="none"/><path d="M13.5 25.5c0-6 4.4-9.5 10.5-9.5s10.5 3.5 10.5 9.5z" fill="#fff"/><path d="M15.2 28h17.6c0 8-4.3 12.6-8.8 15.6-4.5-3-8.8-7.6-8.8-15.6z" fill="#fff"/></svg>`;

export const BREVHUVUD: BrevhuvudUnderlag = {
  kommun: 'Ekbacka kommun',
  organ: 'Utbildnings- och arbetsmarknadsnämnden',
  forvaltning: 'Utbildnings- och arbetsmarknadsförvaltningen',
  accentfarg: '#1d4d3c',
  vapen: { format: 'svg', base64: Buffer.from(VAPEN).toString('base64'), alt: 'Ekbacka kommuns vapen: ett ekollon' },
  adress: {
    post: ['Post 640 50 Ekbacka', 'Besök Ekgatan 4, Kommunhuset'],
    kontakt: ['Växel 08-465 004 00', 'uan@ekbacka.example'],
  },
};

export const MOTE: MoteUnderlag = {
  datum: '2026-03-12',
  start: '18:00',
  slut: '20:40',
  plats: 'Sessionssalen, Kommunhuset, Ekbacka',
  ajourneringar: [{ fran: '19:35', till: '19:50' }],
};

const SEKRETERARE = { namn: 'Linnea Stråberg', titel: 'nämndsekreterare' } as const;

export const NARVARO: NarvaroUnderlag = {
  beslutande: [
    { namn: 'Margareta Åkerlund', parti: 'S', roll: 'ordförande' },
    { namn: 'Henrik Dahlbeck', parti: 'C', roll: '1:e vice ordförande' },
    { namn: 'Yasmin Torabi', parti: 'M', roll: '2:e vice ordförande' },
    { namn: 'Lars-Göran Fält', parti: 'S', roll: 'ledamot' },
    { namn: 'Petter Sjöqvist', parti: 'V', roll: 'ledamot' },
    { namn: 'Anna-Karin Lövgren', parti: 'M', roll: 'ledamot', ejParagrafer: '31' },
    { namn: 'Johan Brodd', parti: 'M', roll: 'ledamot' },
    { namn: 'Fatima El-Amin', parti: 'MP', roll: 'ledamot', distans: true },
    { namn: 'Stig Hallonqvist', parti: 'SD', roll: 'ledamot' },
    { namn: 'Carina Wennerholm', parti: 'L', roll: 'ledamot', paragrafer: '23-34' },
    {
      namn: 'Olle Rimfors',
      parti: 'S',
      roll: 'tjänstgörande ersättare',
      for: [{ namn: 'Ingela Nordvall', parti: 'S' }],
    },
    {
      namn: 'Gunilla Tegnér',
      parti: 'M',
      roll: 'tjänstgörande ersättare',
      for: [
        { namn: 'Carina Wennerholm', parti: 'L', paragrafer: '21-22' },
        { namn: 'Anna-Karin Lövgren', parti: 'M', paragrafer: '31' },
      ],
    },
  ],
  ersattare: [
    { namn: 'Mehmet Aydemir', parti: 'S' },
    { namn: 'Sara Klint', parti: 'C' },
    { namn: 'Bengt Orrhage', parti: 'KD' },
  ],
  franvarande: [{ namn: 'Ingela Nordvall', parti: 'S', roll: 'ledamot' }],
  ovriga: [
    { namn: 'Eva Ljungqvist Berg', titel: 'förvaltningschef' },
    { namn: 'Linnea Stråberg', titel: 'nämndsekreterare' },
    { namn: 'Karim Haddad', titel: 'utvecklingsledare' },
    { namn: 'Tomas Hedlund', titel: 'ekonom', paragrafer: '23-26' },
    { namn: 'Pernilla Ask', titel: 'rektor', paragrafer: '25' },
  ],
};

export const PARAGRAFER: readonly ParagrafUnderlag[] = [
  {
    nr: 21,
    titel: 'Upprop och val av justerare',
    typ: 'formalia',
    beslut: ['Yasmin Torabi (M) väljs att jämte ordföranden justera protokollet.'],
  },
  {
    nr: 22,
    titel: 'Fastställande av föredragningslista och anmälan av jäv',
    typ: 'formalia',
    beslut: ['Nämnden fastställer föredragningslistan med den ändringen att ärende 14 utgår.'],
  },
  {
    nr: 23,
    titel: 'Ekonomiskt läge efter februari',
    dnr: 'UAN/2026:4',
    typ: 'information',
    beslut: ['Nämnden har tagit del av informationen.'],
    sammanfattning:
      'Ekonomen Tomas Hedlund redovisar utfallet till och med februari. Nämnden har ett överskott på 1,9 miljoner kronor mot periodens budget, vilket i huvudsak beror på vakanta tjänster vid Arbetscentrum. Prognosen för helåret är ett nollresultat.',
  },
  {
    nr: 24,
    titel: 'Etableringen av lärcentrum i Norrängen',
    dnr: 'UAN/2025:112',
    typ: 'information',
    beslut: ['Nämnden har tagit del av informationen.'],
  },
  {
    nr: 25,
    titel: 'Enskilt ärende',
    dnr: 'UAN/2026:31',
    typ: 'beslut',
    beslut: ['Hemligt.'],
    sekretess: { lagrum: '23 kap. 5 § offentlighets- och sekretesslagen' },
  },
  {
    nr: 26,
    titel: 'Årsredovisning 2025',
    dnr: 'UAN/2026:12',
    typ: 'beslut',
    beslut: [
      'Nämnden godkänner årsredovisningen för 2025.',
      'Nämnden föreslår kommunstyrelsen att 980 tkr av överskottet förs över till 2026 för omläggning av golv vid Norrängens gymnasium.',
    ],
    sammanfattning:
      'Nämnden redovisar ett överskott på 5,8 miljoner kronor. Av de 14 målen är 9 uppfyllda, 4 delvis uppfyllda och ett inte uppfyllt.',
    tabeller: [
      [
        ['Mnkr', 'Bokslut 2024', 'Bokslut 2025', 'Budgetavvikelse'],
        ['Intäkter', '53,5', '73,0', '−3,8'],
        ['Kostnader', '−204,1', '−248,8', '9,6'],
        ['Netto', '−150,6', '−175,8', '5,8'],
      ],
    ],
    handlingar: [
      { typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-24' },
      { typ: 'bilaga', titel: 'Årsredovisning 2025' },
      { typ: 'bilaga', titel: 'Statistik' },
    ],
  },
  {
    nr: 27,
    titel: 'Utökad vuxenutbildning och hyra av lokaler i Norrängen',
    dnr: 'UAN/2026:18',
    typ: 'beslut',
    beslut: [
      'Nämnden ändrar internbudgeten för 2026 enligt tabell 1 i tjänsteskrivelsen.',
      'Förvaltningschefen får i uppdrag att teckna hyresavtal för Norrängsvägen 12 och redovisa uppdraget senast den 31 oktober 2026.',
      'Nämnden föreslår kommunstyrelsen att föreslå kommunfullmäktige att anvisa 4 200 tkr för 2026.',
    ],
    sammanfattning:
      'Antalet sökande till vuxenutbildningen har ökat med 38 procent på två år. I Norrängen finns i dag ingen undervisning på kvällstid. Förvaltningen föreslår att nämnden öppnar ett lärcentrum på Norrängsvägen 12 och utökar vuxenutbildningen med 90 heltidsplatser. Kostnaden ryms inte inom nämndens ram.',
    yrkanden: [
      { av: ['Lars-Göran Fält'], instammer: ['Petter Sjöqvist', 'Fatima El-Amin', 'Henrik Dahlbeck'], typ: 'bifall' },
      {
        av: ['Carina Wennerholm'],
        typ: 'aterremiss',
        text: 'återremiss för att förvaltningen ska redovisa vad kvällsundervisning i grundskolans lokaler skulle kosta',
      },
      { av: ['Yasmin Torabi'], typ: 'avslag', text: 'i andra hand avslag på punkterna 2 och 3.' },
    ],
    propositionsordning:
      'Ordföranden ställer först proposition på om ärendet ska avgöras i dag eller återremitteras och finner att nämnden beslutar att avgöra ärendet i dag. Därefter ställs förvaltningens förslag mot Yasmin Torabis avslagsyrkande. Nämnden godkänner propositionsordningen. Ordföranden finner att förvaltningens förslag bifalls. Omröstning begärs.',
    omrostningar: [
      {
        ja: [
          'Margareta Åkerlund',
          'Henrik Dahlbeck',
          'Lars-Göran Fält',
          'Olle Rimfors',
          'Petter Sjöqvist',
          'Fatima El-Amin',
        ],
        nej: ['Yasmin Torabi', 'Anna-Karin Lövgren', 'Johan Brodd', 'Carina Wennerholm'],
        avstar: ['Stig Hallonqvist'],
        jaInnebar: 'bifall till förvaltningens förslag',
        nejInnebar: 'bifall till Yasmin Torabis yrkande',
      },
    ],
    reservationer: [
      {
        av: ['Yasmin Torabi', 'Anna-Karin Lövgren', 'Johan Brodd'],
        text: 'Vi delar bilden att fler i Norrängen behöver utbildning, men ett femårigt hyresavtal utan säker finansiering är ett för stort åtagande. Kvällsundervisning i grundskolans lokaler hade kunnat börja redan i höst.',
      },
    ],
    protokollsanteckningar: [
      {
        av: ['Stig Hallonqvist'],
        text: 'Vi avstår eftersom kalkylen för 2027 och framåt inte har granskats av kommunens ekonomiavdelning.',
      },
    ],
    omedelbarJustering: true,
    handlingar: [
      { typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-24' },
      { typ: 'bilaga', titel: 'Lokalutredning' },
      { typ: 'bilaga', titel: 'Kalkyl' },
      { typ: 'bilaga', titel: 'Barnkonsekvensanalys' },
    ],
    expedieras: ['Kommunstyrelsen', 'Ekonomiavdelningen', 'Ekbackabostäder AB'],
  },
  {
    nr: 28,
    titel: 'Yttrande över remiss av regional kompetensstrategi 2027–2032',
    dnr: 'UAN/2025:140',
    typ: 'beslut',
    beslut: [],
    beslutsled: [
      {
        ingress: 'Nämndens förslag till kommunstyrelsen:',
        punkter: ['Yttrandet godkänns.'],
        led: [
          {
            ingress: 'Kommunstyrelsens förslag till kommunfullmäktige:',
            punkter: [
              'Kommunfullmäktige antar strategin.',
              'Kommunfullmäktige ger kommunstyrelsen i uppdrag att följa upp den.',
            ],
          },
        ],
      },
    ],
    sarskildaYttranden: [{ av: ['Petter Sjöqvist', 'V'], text: 'Strategin borde ha tagit upp kollektivtrafiken.' }],
  },
  {
    nr: 29,
    titel: 'Val av representant i Samordningsförbundet',
    dnr: 'UAN/2026:40',
    typ: 'val',
    beslut: ['Nämnden väljer Johan Brodd (M) till representant.'],
    omrostningar: [
      { sluten: true, roster: { 'Johan Brodd': 5, 'Lars-Göran Fält': 5 }, blanka: 1, lottning: 'Johan Brodd' },
    ],
  },
  {
    nr: 30,
    titel: 'Anmälningsärenden',
    dnr: 'UAN/2026:2',
    typ: 'anmalan',
    beslut: [
      'Nämnden har tagit del av följande anmälningsärenden:\n- Protokoll Samordningsförbundet 2026-01-28\n- Dom i mål 1183-25',
    ],
  },
  {
    nr: 31,
    titel: 'Medborgarförslag om studiestöd på biblioteket',
    dnr: 'UAN/2025:88',
    typ: 'beslut',
    beslut: ['Nämnden avslår medborgarförslaget.'],
    deltarInte: ['Petter Sjöqvist'],
    jav: ['Anna-Karin Lövgren'],
    sammanfattning:
      'I oktober 2025 inkom ett medborgarförslag om att nämnden ska stödja läxhjälp för vuxna på biblioteket. Stödet ges redan genom vuxenutbildningens öppna verkstad två kvällar i veckan.',
    handlingar: [
      { typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-25' },
      { typ: 'bilaga', titel: 'Medborgarförslag' },
    ],
    expedieras: ['Förslagsställaren'],
  },
];

const UNDERSKRIFTER = [
  { namn: 'Linnea Stråberg', roll: 'sekreterare', tid: '2026-03-19T15:02' },
  { namn: 'Margareta Åkerlund', roll: 'ordförande', tid: '2026-03-19T15:04' },
  { namn: 'Yasmin Torabi', roll: 'justerare', tid: '2026-03-19T15:09' },
] as const;

/** The meeting of the reference pictures: one del, signed digitally and announced. */
export function protokollUnderlag(andring: Partial<ProtokollUnderlag> = {}): ProtokollUnderlag {
  return {
    skapad: '2026-03-20T14:10:00Z',
    brevhuvud: BREVHUVUD,
    mote: MOTE,
    narvaro: NARVARO,
    sekreterare: SEKRETERARE,
    delar: [
      {
        slag: 'ordinarie',
        paragrafer: '21-31',
        ordforande: [{ namn: 'Margareta Åkerlund' }],
        justerare: [{ namn: 'Yasmin Torabi' }],
        justering: {
          satt: 'digital',
          datum: '2026-03-19',
          tid: '15:00',
          plats: 'Kommunhuset plan 3',
          klar: true,
          underskrifter: UNDERSKRIFTER,
        },
        anslag: {
          anslagsdatum: '2026-03-20',
          sistaOverklagandedag: '2026-04-10',
          tidigastNed: '2026-04-11',
          forvaringsplats: 'Förvaltningskontoret',
        },
        kontrollkod: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    ],
    paragrafer: PARAGRAFER,
    ...andring,
  };
}

/** The same meeting in three delar on paper: the ordinary one, an omedelbart justerad § and a secret one. */
export function protokollITreDelar(): ProtokollUnderlag {
  const grund = protokollUnderlag();
  const [hela] = grund.delar;
  if (hela === undefined) throw new Error('Provets underlag saknar del.');
  const { kontrollkod: _kod, ...del } = hela;
  const papper = (datum: string): NonNullable<typeof del.justering> => ({
    satt: 'papper',
    datum,
    plats: 'Kommunhuset plan 3',
    klar: true,
    underskrifter: UNDERSKRIFTER.map(({ namn, roll }) => ({ namn, roll })),
  });
  const anslag = {
    ...grund.delar[0]?.anslag,
    anslagsdatum: '2026-03-13',
    sistaOverklagandedag: '2026-04-07',
    tidigastNed: '2026-04-08',
    forvaringsplats: 'Förvaltningskontoret',
  };
  return {
    ...grund,
    delar: [
      { ...del, paragrafer: '21-24, 26, 28-31', justering: papper('2026-03-19') },
      { ...del, slag: 'omedelbar', paragrafer: '27', justering: papper('2026-03-12'), anslag },
      { ...del, slag: 'sekretess', paragrafer: '25', justering: papper('2026-03-19') },
    ],
  };
}

export function kallelseUnderlag(andring: Partial<KallelseUnderlag> = {}): KallelseUnderlag {
  return {
    skapad: '2026-03-04T08:00:00Z',
    brevhuvud: BREVHUVUD,
    utskick: 1,
    datum: '2026-03-04',
    mote: { ...MOTE, plats: 'Sessionssalen, Kommunhuset, Ekgatan 4, Ekbacka' },
    distans: true,
    gruppmoten: 'kl. 17.00: S, V, MP i Almen · M, C, L i Boken · SD i Rönnen',
    forhinder: { namn: 'Linnea Stråberg', titel: 'nämndsekreterare', telefon: '08-465 004 12' },
    handlingslank: 'https://klubba.ekbacka.example/uan/2026-03-12',
    grupper: [
      {
        rubrik: 'Sammanträdets öppnande',
        punkter: [
          {
            nr: 1,
            titel: 'Upprop och val av justerare',
            text: 'Yasmin Torabi (M) väljs att justera protokollet. Justering: torsdag 19 mars kl. 15.00, Kommunhuset plan 3.',
          },
          { nr: 2, titel: 'Fastställande av föredragningslista och anmälan av jäv' },
        ],
      },
      {
        rubrik: 'Information',
        punkter: [
          {
            nr: 3,
            titel: 'Ekonomiskt läge efter februari',
            dnr: 'UAN/2026:4',
            tid: '18:10',
            foredragande: ['Tomas Hedlund, ekonom'],
            handlingar: [{ typ: 'rapport', titel: 'Månadsrapport februari' }],
          },
          {
            nr: 4,
            titel: 'Etableringen av lärcentrum i Norrängen',
            dnr: 'UAN/2025:112',
            tid: '18:25',
            foredragande: ['Karim Haddad, utvecklingsledare'],
            handlingarNot: 'delas ut vid sammanträdet',
          },
          {
            nr: 5,
            titel: 'Enskilt ärende',
            dnr: 'UAN/2026:31',
            tid: '18:45',
            foredragande: ['Pernilla Ask, rektor'],
            stangd: { lagrum: '23 kap. 5 § OSL' },
          },
        ],
      },
      {
        rubrik: 'Beslut',
        punkter: [
          {
            nr: 6,
            titel: 'Årsredovisning 2025',
            dnr: 'UAN/2026:12',
            tid: '19:00',
            foredragande: ['Tomas Hedlund, ekonom'],
            forslag: [{ punkter: ['Utbildnings- och arbetsmarknadsnämnden godkänner årsredovisningen för 2025.'] }],
            handlingar: [
              { typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-24' },
              { typ: 'bilaga', titel: 'Årsredovisning 2025' },
              { typ: 'bilaga', titel: 'Statistik' },
            ],
          },
          {
            nr: 7,
            titel: 'Utökad vuxenutbildning och hyra av lokaler i Norrängen',
            dnr: 'UAN/2026:18',
            tid: '19:10',
            foredragande: ['Eva Ljungqvist Berg, förvaltningschef'],
            forslag: [
              {
                ingress: 'Utbildnings- och arbetsmarknadsnämnden',
                punkter: [
                  'godkänner ändringen av internbudgeten för 2026,',
                  'föreslår kommunstyrelsen att föreslå kommunfullmäktige att anvisa 4,2 miljoner kronor för utökad vuxenutbildning.',
                ],
              },
            ],
            handlingar: [
              { typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-24' },
              { typ: 'bilaga', titel: 'Lokalutredning' },
              { typ: 'bilaga', titel: 'Kalkyl' },
              { typ: 'bilaga', titel: 'Barnkonsekvensanalys' },
            ],
          },
          {
            nr: 8,
            titel: 'Yttrande över remiss av regional kompetensstrategi 2027–2032',
            dnr: 'UAN/2025:140',
            foredragande: ['Karim Haddad'],
            forslag: [
              {
                punkter: [
                  'Utbildnings- och arbetsmarknadsnämnden godkänner yttrandet och överlämnar det till regionen som Ekbacka kommuns svar på remissen.',
                ],
              },
            ],
            handlingar: [{ typ: 'tjansteskrivelse', titel: 'Tjänsteskrivelse', datum: '2026-02-20' }],
          },
        ],
      },
      {
        rubrik: 'Anmälningar och delegation',
        punkter: [
          {
            nr: 9,
            titel: 'Anmälningsärenden',
            dnr: 'UAN/2026:2',
            forslag: [{ punkter: ['Nämnden har tagit del av anmälningsärendena.'] }],
            handlingar: [{ typ: 'ovrigt', titel: 'Dom i mål 1183-25' }],
          },
          { nr: 10, titel: 'Frågor och övrig information' },
        ],
      },
    ],
    ordforande: { namn: 'Margareta Åkerlund', parti: 'S' },
    sekreterare: SEKRETERARE,
    ...andring,
  };
}

export function tillaggUnderlag(): TillaggUnderlag {
  return {
    ...kallelseUnderlag({ utskick: 2, datum: '2026-03-09' }),
    sedanUtskick: 1,
    andringar: [
      { slag: 'nytt', nr: 8, titel: 'Yttrande över remiss av regional kompetensstrategi 2027–2032' },
      { slag: 'andrat', nr: 6, titel: 'Årsredovisning 2025', vad: 'ny version av bilaga 2' },
      { slag: 'utgar', nr: 9, titel: 'Motion om feriepraktik för alla sextonåringar' },
      { slag: 'flyttat', nr: 7, titel: 'Utökad vuxenutbildning och hyra av lokaler i Norrängen', vad: 'var punkt 8' },
    ],
    tidOchPlatsOforandrade: true,
  };
}

export function utdragUnderlag(andring: Partial<UtdragUnderlag> = {}): UtdragUnderlag {
  const paragraf = PARAGRAFER.find((p) => p.nr === 27);
  if (paragraf === undefined) throw new Error('Provets underlag saknar § 27.');
  return {
    skapad: '2026-03-13T09:00:00Z',
    brevhuvud: BREVHUVUD,
    mote: MOTE,
    paragraf,
    narvaro: NARVARO,
    beslutande: NARVARO.beslutande.slice(0, 11).map(({ namn, parti }) => ({ namn, parti })),
    till: ['Kommunstyrelsen'],
    justering: {
      justerad: true,
      omedelbar: true,
      datum: '2026-03-12',
      av: [
        { namn: 'Margareta Åkerlund', parti: 'S' },
        { namn: 'Yasmin Torabi', parti: 'M' },
      ],
      tillkannagiven: '2026-03-13',
    },
    bestyrkande: { ...SEKRETERARE, datum: '2026-03-13' },
    ...andring,
  };
}

export function anslagUnderlag(andring: Partial<AnslagUnderlag> = {}): AnslagUnderlag {
  return {
    skapad: '2026-03-20T08:00:00Z',
    brevhuvud: BREVHUVUD,
    sammantradesdatum: '2026-03-12',
    paragrafer: '21-26, 28-34',
    justerat: '2026-03-19',
    anslagsdatum: '2026-03-20',
    sistaOverklagandedag: '2026-04-10',
    tidigastNed: '2026-04-11',
    forvaringsplats: 'Utbildnings- och arbetsmarknadsförvaltningen\nKommunhuset, Ekgatan 4, plan 3',
    protokollslank: 'https://ekbacka.example/protokoll/uan/2026-03-12',
    fragor: { ...SEKRETERARE, telefon: '08-465 004 12' },
    domstol: 'Förvaltningsrätten i Linköping',
    bevis: { uppsatt: '2026-03-20 kl. 09.00', avbrott: [], underskrift: SEKRETERARE },
    ...andring,
  };
}
