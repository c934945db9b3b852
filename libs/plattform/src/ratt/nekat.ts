import { DomanFel, saknas } from '../fel/doman-fel.js';
import { type Rattighet, RATTIGHETER, ROLL_TEXT } from './rattigheter.js';

/** 401: ingen är inloggad. */
export const inteInloggad = (): DomanFel =>
  new DomanFel('INLOGGNING.KRAVS', 'Logga in för att fortsätta.', { status: 401 });

/** 403: det får ses, men steget är någon annans. */
export function farInte(ratt: Rattighet): DomanFel {
  const roller = RATTIGHETER[ratt].map((roll) => ROLL_TEXT[roll]);
  const sista = roller.at(-1) ?? '';
  const vem = roller.length < 2 ? sista : `${roller.slice(0, -1).join(', ')} eller ${sista}`;
  return new DomanFel('RATT.SAKNAS', `Det här kan bara ${vem} i nämnden göra.`, { status: 403, data: { ratt } });
}

/** 403: begäran kommer från en annan webbplats. */
export const frammandeUrsprung = (): DomanFel =>
  new DomanFel(
    'RATT.FRAMMANDE_URSPRUNG',
    'Begäran kom från en annan webbplats och utfördes inte. Gå till Klubba och gör om det där.',
    {
      status: 403,
      niva: 'warn',
    },
  );

/** 404 för nämnden, lika för den som inte finns och den man inte hör till. */
export const namndSaknas = (): DomanFel => saknas('Nämnden');
