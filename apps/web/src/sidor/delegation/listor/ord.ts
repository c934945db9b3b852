import type { Marke } from '../../../delar/Lage.js';
import { dag, klockan } from '../../../sprak/datum.js';
import type { Listmanad } from './fragor.js';

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
