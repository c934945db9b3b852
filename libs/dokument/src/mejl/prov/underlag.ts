import type { KallelseMejl, MejlAvsandare, MejlMottagare, Svarslankar } from '../underlag.js';

/** Påhittade fakta för mejlens prov. */
export const AVSANDARE: MejlAvsandare = {
  kommun: 'Ekbacka kommun',
  organ: 'Utbildnings- och arbetsmarknadsnämnden',
  organKort: 'UAN',
  kontakt: {
    namn: 'Linnea Stråberg',
    titel: 'nämndsekreterare',
    telefon: '08-465 004 12',
    epost: 'linnea.straberg@ekbacka.example',
  },
};
export const SAMMANTRADE = {
  datum: '2026-03-12',
  start: '18:00',
  plats: 'Sessionssalen, Kommunhuset, Ekgatan 4',
} as const;
export const KLUBBA = 'https://klubba.ekbacka.example';
export const SVAR: Svarslankar = {
  sida: `${KLUBBA}/svar#7Q2kf`,
  kommer: `${KLUBBA}/svar#7Q2kf.kommer`,
  distans: `${KLUBBA}/svar#7Q2kf.distans`,
  forhinder: `${KLUBBA}/svar#7Q2kf.forhinder`,
};
export const LEDAMOT: MejlMottagare = { namn: 'Lars-Göran Fält', parti: 'S', slag: 'ledamot', svar: SVAR };
export const KALLELSE: KallelseMejl = {
  ...AVSANDARE,
  sammantrade: SAMMANTRADE,
  distansMedges: true,
  gruppmoten: 'kl. 17.00',
  svaraSenast: '2026-03-09',
  punkter: [
    { nummer: '1', titel: 'Upprop och val av justerare' },
    { nummer: '2', titel: 'Fastställande av föredragningslista och anmälan av jäv' },
    { nummer: '3', titel: 'Ekonomiskt läge efter februari', dnr: 'UAN/2026:4', tid: '18:10' },
    { nummer: '5', titel: 'Ärende som omfattas av sekretess', upplysning: 'Handlingarna läses i inloggat läge' },
    { nummer: '6', titel: 'Årsredovisning 2025', dnr: 'UAN/2026:12', slag: 'beslut' },
    {
      nummer: '7',
      titel: 'Utökad vuxenutbildning och hyra av lokaler i Norrängen',
      dnr: 'UAN/2026:18',
      slag: 'beslut',
    },
    { nummer: '14', titel: 'Frågor och övrig information' },
  ],
  handlingar: `${KLUBBA}/uan/2026-03-12`,
  undertecknare: ['Margareta Åkerlund (S), ordförande', 'Linnea Stråberg, nämndsekreterare'],
};
