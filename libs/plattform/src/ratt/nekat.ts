import { DomanFel, saknas } from '../fel/doman-fel.js';
import type { Faktorhinder } from '../session/sessionslage.js';
import { type Rattighet, RATTIGHETER, ROLL_TEXT } from './rattigheter.js';

/** 401: ingen är inloggad. */
export const inteInloggad = (): DomanFel =>
  new DomanFel('INLOGGNING.KRAVS', 'Logga in för att fortsätta.', { status: 401 });

/** 403: lösenordet stämde, men inloggningen är inte klar. */
export const kraverFaktor = (hinder: Faktorhinder): DomanFel =>
  new DomanFel(
    'INLOGGNING.ANDRA_FAKTOR',
    hinder === 'kod'
      ? 'Logga in färdigt: ange koden ur din app, en reservkod eller din passnyckel.'
      : 'Ditt uppdrag kräver inloggning i två steg. Lägg till en passnyckel eller en kodapp för att fortsätta.',
    { status: 403, data: { hinder } },
  );

/** 403: det begärda kräver att man nyss bevisat vem man är. */
export const kraverSteg = (): DomanFel =>
  new DomanFel('INLOGGNING.STEG_UPP', 'Bekräfta att det är du innan du fortsätter.', { status: 403 });

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
