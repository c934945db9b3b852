import type { Entitet, Migration } from '#plattform';
import { Beslutsforslagsrad } from '../skrivelse/beslutsforslag.entity.js';
import { Tjansteskrivelserad } from '../skrivelse/tjansteskrivelse.entity.js';
import { Undertecknarrad } from '../skrivelse/undertecknare.entity.js';
import { Beredning1700000000300 } from './0300-beredning.js';
import { Skrivelseflode1700000000301 } from './0301-skrivelseflode.js';
import { IStallet1700000000302 } from './0302-i-stallet.js';

/** Beredningens migrationer i ordning. */
export const beredningMigrationer: Migration[] = [
  Beredning1700000000300,
  Skrivelseflode1700000000301,
  IStallet1700000000302,
];

/** Beredningens entiteter. */
export const beredningEntiteter: Entitet[] = [Tjansteskrivelserad, Undertecknarrad, Beslutsforslagsrad];
