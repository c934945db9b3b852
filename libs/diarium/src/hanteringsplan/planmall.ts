import { skrivXlsx } from '#organisation';
import { PLANKOLUMNER } from './domain/tolka-plan.js';

const EXEMPEL = [
  '3.2.1',
  'Anta elever',
  'Ansökan om plats',
  'Gallras 2 år',
  'Ärendets avslut',
  'OSL 23:2',
  'Digitalt',
  'Elevregistret',
  '',
];
const HUR = [
  ['Kolumn', 'Så fylls den i'],
  ['Klassificering', 'Beteckningen i klassificeringsstrukturen. Krävs.'],
  ['Process', 'Processens eller verksamhetens namn.'],
  ['Handlingstyp', 'Vad handlingen är. Krävs; samma klassificering och handlingstyp står bara en gång.'],
  ['Bevaras/gallras', 'Bevaras, Gallras 2 år, eller Gallras vid inaktualitet. Krävs.'],
  [
    'Räknas från',
    'Registrering, handlingens datum eller ärendets avslut. Tom cell: registrering. Fristen räknas i hela kalenderår.',
  ],
  ['Sekretess', 'Den bestämmelse som brukar gälla. Prövas ändå varje gång.'],
  ['Format', 'Digitalt, papper eller båda.'],
  ['Förvaring', 'System, arkiv eller plats.'],
  ['Anmärkning', 'Annat som den som registrerar behöver veta.'],
];

/** En tom plan att fylla i, med ett blad som säger hur. */
export const planmall = async (): Promise<Buffer> =>
  await skrivXlsx([
    { namn: 'Plan', rader: [PLANKOLUMNER.map((k) => k.rubrik), EXEMPEL] },
    { namn: 'Så fyller du i', rader: HUR },
  ]);
