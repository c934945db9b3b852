import type { Mote } from './useMote.js';
import { dag, langDag } from '../../sprak/datum.js';

/** Det som kan göras härnäst med listan och kallelsen, eller varför det inte går. */
export type Steg =
  | { slag: 'inget' }
  | { slag: 'slapp'; mening: string }
  | { slag: 'skicka'; oppet: boolean; mening: string; sent: boolean; vad: 'kallelsen' | 'tillägget' }
  | { slag: 'vanta'; mening: string };

/** Räknar ut steget ur läget, rollen och det som API:t säger är öppet. */
export function nastaSteg(mote: Mote): Steg {
  const { sammantrade: s, lista, nu } = mote;
  const forbereds = s.tillstand === 'planerat' || (s.tillstand === 'kallat' && lista?.fryst === false);
  if (!forbereds || lista === null) return { slag: 'inget' };
  const vad = s.tillstand === 'planerat' ? 'kallelsen' : 'tillägget';
  const far = mote.far('kallelse.skicka');
  if (lista.punkter.every((p) => p.utgar)) {
    return { slag: 'vanta', mening: 'Listan har inga punkter. Minst en behövs innan den kan släppas.' };
  }
  if (!lista.frislappt) {
    if (mote.farSlappa) {
      const sedan =
        s.tillstand === 'planerat' && nu <= s.kallelsedag
          ? `Kallelsen går sedan ut av sig själv ${langDag(s.kallelsedag)}.`
          : `Nämndsekreteraren skickar sedan ${vad}.`;
      return { slag: 'slapp', mening: sedan };
    }
    const mening = `Ordföranden, eller den som ordföranden har utsett, behöver släppa listan innan ${vad} kan skickas.`;
    return far ? { slag: 'skicka', oppet: false, mening, sent: false, vad } : { slag: 'vanta', mening };
  }
  const senast = vad === 'kallelsen' ? s.senastKallelse : s.senastTillagg;
  const gar =
    vad === 'kallelsen' && nu < s.kallelsedag
      ? `Listan är frisläppt. Kallelsen går ut av sig själv ${dag(s.kallelsedag)}.`
      : 'Listan är frisläppt.';
  if (!far) return { slag: 'vanta', mening: gar };
  const sent = nu > senast;
  const hinder = s.steg.find((ett) => ett.namn === 'kalla');
  if (vad === 'kallelsen' && hinder?.hinder) {
    return { slag: 'skicka', oppet: false, mening: hinder.hinder.text, sent, vad };
  }
  const mening = sent ? `Sista dagen var ${dag(senast)} (KL 6:17, reglementet). Det går att skicka med ett skäl.` : gar;
  return { slag: 'skicka', oppet: true, mening, sent, vad };
}
