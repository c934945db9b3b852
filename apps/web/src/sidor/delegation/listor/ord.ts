import type { Marke } from '../../../delar/Lage.js';
import { dag, klockan } from '../../../sprak/datum.js';
import type { Listmanad } from './fragor.js';

const MANADER = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** "oktober" */
export const manadsnamn = (manad: string): string => MANADER[Number(manad.slice(5)) - 1] ?? manad;

/** "oktober 2026" */
export const manadAr = (manad: string): string => `${manadsnamn(manad)} ${manad.slice(0, 4)}`;

/** "måndag 2 november kl. 12.00" */
export const senastOrd = (senast: string): string => `${dag(senast.slice(0, 10))} kl. ${klockan(senast.slice(11))}`;

export const STATUSMARKE: Readonly<Record<Listmanad['status'], Marke>> = {
  kommen: 'klar',
  sen: 'klar',
  oppnad: 'halv',
  vantas: 'tom',
  saknas: 'varning',
};

export const STATUSORD: Readonly<Record<Listmanad['status'], string>> = {
  kommen: 'Inlämnad',
  sen: 'Inlämnad sent',
  oppnad: 'Öppnad för rättelse',
  vantas: 'Väntas',
  saknas: 'Saknas',
};
