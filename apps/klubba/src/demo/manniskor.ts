import type { Uppdragsroll } from '#organisation';
import type { Roll } from '#plattform';

/** Ekbacka kommun och alla i den är påhittade. */
export const KOMMUN = {
  namn: 'Ekbacka kommun',
  sate: 'Ekbacka',
  organisationsnummer: '212000-0000',
  postadress: 'Ekbacka kommun\nBox 100\n100 00 Ekbacka',
  epost: 'kommun@ekbacka.example',
  telefon: '08-465 004 00',
  webbplats: 'https://ekbacka.example',
  accentfarg: '#1d4d3c',
};

export const NAMND = {
  namn: 'Utbildnings- och arbetsmarknadsnämnden',
  diariekod: 'UAN',
  forvaltning: 'Utbildnings- och arbetsmarknadsförvaltningen',
};
/** Förvaltningens brevhuvud; det som inte står här är kommunens. */
export const FORVALTNING = {
  namn: NAMND.forvaltning,
  besoksadress: 'Storgatan 4',
  telefon: '08-465 004 20',
  epost: 'utbildning@ekbacka.example',
};
export const STYRELSE = { namn: 'Kommunstyrelsen', diariekod: 'KS', forvaltning: 'Kommunledningsförvaltningen' };

export interface Fortroendevald {
  namn: string;
  parti: string;
  roll: Uppdragsroll;
  plats: number | null;
  turordning: number | null;
}

const ledamot = (plats: number, namn: string, parti: string, roll: Uppdragsroll = 'ledamot'): Fortroendevald => ({
  namn,
  parti,
  roll,
  plats,
  turordning: null,
});
const ersattare = (turordning: number, namn: string, parti: string): Fortroendevald => ({
  namn,
  parti,
  roll: 'ersattare',
  plats: null,
  turordning,
});

export const FORTROENDEVALDA: readonly Fortroendevald[] = [
  ledamot(1, 'Margareta Åkerlund', 'S', 'ordforande'),
  ledamot(2, 'Rolf Hedlund', 'V', 'forste_vice'),
  ledamot(3, 'Carl-Johan Sterner', 'M', 'andre_vice'),
  ledamot(4, 'Lena Fors', 'S'),
  ledamot(5, 'Hamid Rezvani', 'S'),
  ledamot(6, 'Birgitta Öhman', 'S'),
  ledamot(7, 'Sofia Lindqvist', 'C'),
  ledamot(8, 'Anders Nordin', 'M'),
  ledamot(9, 'Katarina Wester', 'M'),
  ledamot(10, 'Per-Olof Sjödin', 'KD'),
  ledamot(11, 'Yasmin Demir', 'L'),
  ersattare(1, 'Ingrid Malm', 'S'),
  ersattare(2, 'Tomas Ekdahl', 'S'),
  ersattare(1, 'Mikael Ström', 'V'),
  ersattare(1, 'Eva Brandt', 'M'),
  ersattare(2, 'Gustav Rehn', 'M'),
  ersattare(1, 'Helena Ås', 'C'),
];

export const INKALLELSEORDNING: Record<string, string[]> = {
  S: ['S', 'V', 'C'],
  V: ['V', 'S', 'C'],
  C: ['C', 'L', 'S'],
  M: ['M', 'KD', 'L'],
  KD: ['KD', 'M', 'L'],
  L: ['L', 'C', 'M'],
};

export interface Anstalld {
  namn: string;
  titel: string;
  telefon: string;
  roller: readonly Roll[];
}

export const ANSTALLDA = {
  sekreterare: {
    namn: 'Emma Wallin',
    titel: 'nämndsekreterare',
    telefon: '08-465 004 11',
    roller: ['namndsekreterare'],
  },
  registrator: { namn: 'Jonas Berg', titel: 'registrator', telefon: '08-465 004 12', roller: ['registrator'] },
  handlaggare: { namn: 'Håkan Brolin', titel: 'utredare', telefon: '08-465 004 13', roller: ['handlaggare'] },
  chef: {
    namn: 'Karin Sandell',
    titel: 'förvaltningschef',
    telefon: '08-465 004 14',
    roller: ['chef', 'forvaltningschef'],
  },
} as const satisfies Record<string, Anstalld>;

/** Påhittad adress i den påhittade kommunen. */
export const epost = (namn: string): string =>
  `${namn
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '.')}@ekbacka.example`;

export const DEMOLOSENORD = 'Ekbacka-demo-2026';

/** Inloggningar som demon skapar: kontonamn och vem det är. */
export const INLOGGNINGAR: readonly { anvandarnamn: string; namn: string; roll: string }[] = [
  { anvandarnamn: 'emma', namn: ANSTALLDA.sekreterare.namn, roll: 'nämndsekreterare' },
  { anvandarnamn: 'jonas', namn: ANSTALLDA.registrator.namn, roll: 'registrator' },
  { anvandarnamn: 'hakan', namn: ANSTALLDA.handlaggare.namn, roll: 'handläggare' },
  { anvandarnamn: 'karin', namn: ANSTALLDA.chef.namn, roll: 'förvaltningschef' },
  { anvandarnamn: 'margareta', namn: 'Margareta Åkerlund', roll: 'ordförande' },
  { anvandarnamn: 'lena', namn: 'Lena Fors', roll: 'ledamot' },
  { anvandarnamn: 'mikael', namn: 'Mikael Ström', roll: 'ersättare' },
  { anvandarnamn: 'admin', namn: 'Ida Nyman', roll: 'administratör' },
];
