import { Klubbafel, somKlubbafel } from '../../klient/fel.js';
import { lager, useLager } from '../../klient/lager.js';

const STEG_UPP = 'INLOGGNING.STEG_UPP';

/** En ändring som väntar på att läsaren bekräftar vem hen är. */
type Vantar = (bekraftat: boolean) => void;

const vantar = lager<Vantar | null>(null);

/** Den som väntar, för dialogen. */
export const useVantar = (): Vantar | null => useLager(vantar);

/** Svarar den som väntar, och stänger dialogen. */
export function svara(bekraftat: boolean): void {
  const den = vantar.las();
  vantar.satt(null);
  den?.(bekraftat);
}

const bekrafta = async (): Promise<boolean> =>
  await new Promise((klart) => {
    // Bara en fråga åt gången: den förra får nej.
    vantar.las()?.(false);
    vantar.satt(klart);
  });

/**
 * Gör något som kan kräva ett färskt bevis. Säger servern att det gör det öppnas dialogen, och när läsaren bekräftat görs
 * det igen. Det som skrivits står kvar.
 * @throws Klubbafel som `gor`, och `WEBB.INTE_BEKRAFTAT` när läsaren avstod
 */
export async function medSteg<T>(gor: () => Promise<T>): Promise<T> {
  try {
    return await gor();
  } catch (fel) {
    if (somKlubbafel(fel).kod !== STEG_UPP) throw fel;
    if (!(await bekrafta())) {
      throw new Klubbafel({
        kod: 'WEBB.INTE_BEKRAFTAT',
        title: 'Inget är ändrat',
        detail: 'Du bekräftade inte att det är du, så inget är ändrat.',
      });
    }
    return await gor();
  }
}
