// Ett underlag att pröva planen mot: en nämnd med fem platser och två människor.
import { FORVALDA_REGLER } from '../../../reglemente/reglemente.js';
import type { Bladslag } from '../../import.typer.js';
import type { Lagradrad, Personlage, Underlag, Uppdragslage } from '../underlag.js';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const NAMND = uuid(1);

export const person = (n: number, over: Partial<Personlage> = {}): Personlage => ({
  id: uuid(100 + n),
  namn: `Person Nr${String(n)}`,
  riktigtNamn: over.namn ?? `Person Nr${String(n)}`,
  epost: null,
  telefon: null,
  fodelsedatum: null,
  skyddad: false,
  namnSkyddat: false,
  externtId: null,
  organ: [NAMND],
  version: 1,
  ...over,
});

export const uppdrag = (n: number, personId: string, over: Partial<Uppdragslage> = {}): Uppdragslage => ({
  id: uuid(500 + n),
  organId: NAMND,
  personId,
  roll: 'ledamot',
  parti: 'S',
  plats: n,
  turordning: null,
  egenTurordning: null,
  fran: '2023-01-01',
  till: null,
  version: 1,
  ...over,
});

export const underlag = (over: Partial<Underlag> = {}): Underlag => ({
  idag: '2026-12-02',
  lage: 'komplettera',
  periodFran: null,
  periodTill: null,
  namndId: NAMND,
  skiftesorgan: [],
  organ: [
    {
      id: NAMND,
      namn: 'Kulturnämnden',
      slag: 'namnd',
      diariekod: 'KN',
      forvaltning: null,
      overordnatId: null,
      version: 1,
    },
    {
      id: uuid(2),
      namn: 'Socialnämnden',
      slag: 'namnd',
      diariekod: 'SN',
      forvaltning: null,
      overordnatId: null,
      version: 1,
    },
  ],
  reglementen: [
    {
      ...FORVALDA_REGLER,
      platser: 5,
      antalErsattare: 5,
      inkallelseordning: { S: ['S', 'V'], V: ['V', 'S'], M: ['M', 'KD'], KD: ['KD', 'M'] },
      id: uuid(50),
      namndId: NAMND,
      giltigFran: '2023-01-01',
      giltigTill: null,
      frislapparePersonId: null,
      version: 1,
    },
  ],
  personer: [],
  uppdrag: [],
  enheter: [],
  anstallningar: [],
  konton: [],
  roller: [],
  farKonton: [],
  ...over,
});

export const rad = (blad: Bladslag, nr: number, falt: Record<string, string>): Lagradrad => ({
  id: uuid(90_000 + nr),
  blad,
  rad: nr,
  falt,
  personId: null,
  nyPerson: false,
  borttagen: false,
  rattad: false,
  version: 1,
});
