import type { KallelseUnderlag, TillaggUnderlag } from '../underlag/kallelse.js';
import { BREVHUVUD, MOTE, SEKRETERARE } from './underlag.js';

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
