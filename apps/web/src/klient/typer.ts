import type { components } from './schema.js';

type Schema = components['schemas'];

export type Jag = Schema['JagDto'];
export type MinNamnd = Schema['MinNamndDto'];
export type Sammantrade = Schema['SammantradeDto'];
export type Sammantradesdetalj = Schema['SammantradesoversiktDto'];
export type Foredragningslista = Schema['ForedragningslistaDto'];
export type Punkt = Schema['PunktDto'];
export type Listandring = Schema['ListandringDto'];
export type Kallelseuppgift = Schema['KallelseDto'];
export type Liggarrad = Schema['LiggarradDto'];
export type Narvarorad = Schema['NarvaroradDto'];
export type Paragrafrad = Schema['ParagrafradDto'];
export type Paragrafdetalj = Schema['ParagrafDto'];
export type Omrostning = Schema['VisadOmrostningDto'];
export type Protokoll = Schema['ProtokollDto'];
export type Protokollsdel = Schema['ProtokollsdelDto'];
export type Tillkannagivande = Schema['TillkannagivandeDto'];
export type Dokumentrad = Schema['DokumentDto'];
