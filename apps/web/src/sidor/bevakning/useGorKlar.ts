import { useQueryClient } from '@tanstack/react-query';
import { somKlubbafel } from '../../klient/fel.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { type Bevakning, bevakningsnyckel, gorKlar, oppnaIgen } from './fragor.js';
import { vadOrd } from './ord.js';

/** Markerar en bevakning som klar, och låter den som gjorde det ångra sig. */
export function useGorKlar(): (b: Bevakning) => Promise<void> {
  const fragor = useQueryClient();
  const lasOm = async (namndId: string): Promise<void> => {
    await fragor.invalidateQueries({ queryKey: bevakningsnyckel(namndId) });
    await fragor.invalidateQueries({ queryKey: ['start', 'bevakningar'] });
  };
  return async (b) => {
    try {
      const svar = await gorKlar(b);
      await lasOm(b.namndId);
      kvittera(`Klar: ${vadOrd(b)}`, async () => {
        await oppnaIgen(svar);
        await lasOm(b.namndId);
      });
    } catch (fel) {
      await lasOm(b.namndId);
      kvittera(`Bevakningen är inte markerad som klar. ${somKlubbafel(fel).message}`);
    }
  };
}
