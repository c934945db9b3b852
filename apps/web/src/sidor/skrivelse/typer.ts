import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Skrivelse = Schema['SkrivelseDto'];
export type Skrift = Schema['SkriftDto'];
export type Kommentar = Schema['SkriftkommentarDto'];
export type Skillnad = Schema['SkriftskillnadDto'];
export type Skillnadsrad = Schema['SkillnadsradDto'];
export type Skrivpass = Schema['SkrivpassDto'];
export type Bilaga = Schema['SkrivelsebilagaDto'];
