import type { ParagrafUnderlag } from '../underlag/protokoll.js';

/** The §§ of the made-up meeting: every kind, open and closed votes, jäv, a withheld §. */
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
