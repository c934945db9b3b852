/** Ett slags ärende: hur meningen ser ut, hur ofta, och vad handlingarna heter. Platserna i klammer fylls av texter.ts. */
export interface Arendeslag {
  typ: string;
  vikt: number;
  meningar: readonly string[];
  handlingar: readonly string[];
}

export interface Syntetnamnd {
  kod: string;
  namn: string;
  /** Dess del av kommunens ärenden. */
  vikt: number;
  /** Del av ärendena som har sekretess; tillsammans tre av hundra. */
  sekretess: number;
  lagrum: string;
  slag: readonly Arendeslag[];
}

const YTTRANDE: Arendeslag = {
  typ: 'Remiss',
  vikt: 10,
  meningar: ['Yttrande över remiss om {amne}', 'Remiss: {amne} i {trakt}', 'Svar på remiss om {amne} och {amne}'],
  handlingar: ['Remiss om {amne}', 'Tjänsteskrivelse', 'Yttrande'],
};
const FORSLAG: Arendeslag = {
  typ: 'Medborgarförslag',
  vikt: 6,
  meningar: ['Medborgarförslag om {amne} i {trakt}', 'Medborgarförslag om {amne} vid {vag}'],
  handlingar: ['Medborgarförslag', 'Tjänsteskrivelse', 'Svar på medborgarförslag om {amne}'],
};
const AVTAL: Arendeslag = {
  typ: 'Upphandling och avtal',
  vikt: 8,
  meningar: ['Upphandling av {amne} {ar}', 'Avtal om {amne} med {foretag}', 'Tilldelningsbeslut för {amne}'],
  handlingar: ['Förfrågningsunderlag', 'Anbud från {foretag}', 'Avtal om {amne}'],
};
const BUDGET: Arendeslag = {
  typ: 'Budget och uppföljning',
  vikt: 7,
  meningar: ['Budget och verksamhetsplan {ar}', 'Delårsrapport {ar}', 'Uppföljning av {amne} {ar}', 'Taxa för {amne}'],
  handlingar: ['Underlag till budget', 'Tjänsteskrivelse', 'Rapport om {amne}'],
};
const MOTION: Arendeslag = {
  typ: 'Motion',
  vikt: 4,
  meningar: ['Motion om {amne}', 'Yttrande över motion om {amne} i {trakt}'],
  handlingar: ['Motion om {amne}', 'Tjänsteskrivelse', 'Yttrande'],
};
const GEMENSAMMA = [YTTRANDE, FORSLAG, AVTAL, BUDGET, MOTION];

export const NAMNDER: readonly Syntetnamnd[] = [
  {
    kod: 'BN',
    namn: 'Byggnadsnämnden',
    vikt: 34,
    sekretess: 0.004,
    lagrum: 'OSL 31:16',
    slag: [
      {
        typ: 'Bygglov',
        vikt: 60,
        meningar: [
          'Ansökan om bygglov för {byggnad} på {fastighet}',
          'Bygglov för tillbyggnad av {byggnad}, {fastighet}',
          'Ansökan om förhandsbesked för {byggnad} på {fastighet}',
          'Anmälan om eldstad på {fastighet}',
          'Rivningslov för {byggnad}, {fastighet}',
        ],
        handlingar: ['Ansökan', 'Ritning över {byggnad}', 'Yttrande från granne', 'Beslut om startbesked'],
      },
      {
        typ: 'Tillsyn enligt plan- och bygglagen',
        vikt: 15,
        meningar: [
          'Klagomål på {byggnad} vid {vag}',
          'Tillsyn av {byggnad} på {fastighet}',
          'Ovårdad tomt, {fastighet}',
        ],
        handlingar: ['Klagomål', 'Fotografier från {vag}', 'Begäran om förklaring'],
      },
      ...GEMENSAMMA,
    ],
  },
  {
    kod: 'MN',
    namn: 'Miljönämnden',
    vikt: 18,
    sekretess: 0.01,
    lagrum: 'OSL 30:23',
    slag: [
      {
        typ: 'Tillsyn enligt miljöbalken',
        vikt: 50,
        meningar: [
          'Anmälan om värmepump på {fastighet}',
          'Ansökan om enskilt avlopp, {fastighet}',
          'Klagomål på buller från {foretag}',
          'Tillsyn av {foretag} i {trakt}',
          'Strandskyddsdispens för brygga vid {fastighet}',
        ],
        handlingar: ['Anmälan', 'Inspektionsrapport {amne}', 'Föreläggande', 'Beslut om {amne}'],
      },
      {
        typ: 'Livsmedel',
        vikt: 25,
        meningar: ['Registrering av {foretag}, {vag}', 'Livsmedelskontroll av {foretag}'],
        handlingar: ['Anmälan om registrering', 'Kontrollrapport', 'Faktura för kontroll'],
      },
      ...GEMENSAMMA,
    ],
  },
  {
    kod: 'KS',
    namn: 'Kommunstyrelsen',
    vikt: 15,
    sekretess: 0.012,
    lagrum: 'OSL 19:1',
    slag: [
      {
        typ: 'Styrdokument',
        vikt: 15,
        meningar: ['Revidering av {amne}', 'Förslag till {amne} för {trakt}', 'Strategi för {amne} {ar}'],
        handlingar: ['Förslag till {amne}', 'Tjänsteskrivelse', 'Protokollsutdrag'],
      },
      {
        typ: 'Mark och exploatering',
        vikt: 15,
        meningar: ['Försäljning av {fastighet}', 'Markanvisning i {trakt}', 'Arrende av mark vid {vag} till {foretag}'],
        handlingar: ['Värdering av {fastighet}', 'Köpekontrakt', 'Karta över {trakt}'],
      },
      ...GEMENSAMMA,
    ],
  },
  {
    kod: 'SN',
    namn: 'Socialnämnden',
    vikt: 11,
    sekretess: 0.19,
    lagrum: 'OSL 26:1',
    slag: [
      {
        typ: 'Lex Sarah',
        vikt: 15,
        meningar: ['Rapport enligt lex Sarah, {amne}', 'Klagomål på {amne}', 'Utredning av missförhållande i {amne}'],
        handlingar: ['Rapport', 'Utredning om {amne}', 'Beslut'],
      },
      {
        typ: 'Serveringstillstånd',
        vikt: 20,
        meningar: ['Ansökan om serveringstillstånd, {foretag}', 'Tillsyn av serveringsställe, {vag}'],
        handlingar: ['Ansökan', 'Yttrande från polisen', 'Utredning om {foretag}'],
      },
      ...GEMENSAMMA,
    ],
  },
  {
    kod: 'UAN',
    namn: 'Utbildnings- och arbetsmarknadsnämnden',
    vikt: 10,
    sekretess: 0.04,
    lagrum: 'OSL 23:2',
    slag: [
      {
        typ: 'Skolfrågor',
        vikt: 40,
        meningar: [
          'Anmälan om kränkande behandling vid {skola}',
          'Ansökan om skolskjuts till {skola}',
          'Tillsyn av {skola}',
          'Läsårstider {ar}',
        ],
        handlingar: ['Anmälan', 'Redogörelse från rektor vid {skola}', 'Beslut', 'Svar till Skolinspektionen'],
      },
      ...GEMENSAMMA,
    ],
  },
  {
    kod: 'TN',
    namn: 'Tekniska nämnden',
    vikt: 7,
    sekretess: 0.003,
    lagrum: 'OSL 19:3',
    slag: [
      {
        typ: 'Gator och trafik',
        vikt: 40,
        meningar: [
          'Trafikföreskrift för {vag}',
          'Felanmälan av belysning på {vag}',
          'Parkeringstillstånd för rörelsehindrad',
          'Ombyggnad av {vag} i {trakt}',
        ],
        handlingar: ['Ansökan', 'Föreskrift om {amne}', 'Karta över {vag}'],
      },
      ...GEMENSAMMA,
    ],
  },
  {
    kod: 'KFN',
    namn: 'Kultur- och fritidsnämnden',
    vikt: 5,
    sekretess: 0.002,
    lagrum: 'OSL 40:3',
    slag: [
      {
        typ: 'Föreningsbidrag',
        vikt: 45,
        meningar: [
          'Ansökan om bidrag till {forening}',
          'Bidrag till {amne} i {trakt}',
          'Bokning av lokal för {forening}',
        ],
        handlingar: ['Ansökan från {forening}', 'Verksamhetsberättelse', 'Beslut om bidrag'],
      },
      ...GEMENSAMMA,
    ],
  },
];
