import type { AnslagUnderlag } from '../underlag/anslag.js';
import type { BrevhuvudUnderlag, MoteUnderlag } from '../underlag/gemensamt.js';
import type { NarvaroUnderlag, ProtokollUnderlag } from '../underlag/protokoll.js';
import type { UtdragUnderlag } from '../underlag/utdrag.js';
import { PARAGRAFER } from './paragrafer.js';

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

export const SEKRETERARE = { namn: 'Linnea Stråberg', titel: 'nämndsekreterare' } as const;

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
