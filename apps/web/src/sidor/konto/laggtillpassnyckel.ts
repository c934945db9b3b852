import { hamtat, klient } from '../../klient/klient.js';
import { gorPassnyckel } from './passnyckel.js';
import { medSteg } from './steg.js';

/**
 * Gör en passnyckel och lägger den till kontot.
 * @returns reservkoder, när kontot inte hade några
 * @throws Klubbafel när det avbröts eller inte gick
 */
export async function laggTillPassnyckel(namn: string): Promise<readonly string[] | null> {
  const { fraga } = await medSteg(async () => await hamtat(klient.POST('/api/konto/passnycklar/fraga')));
  const svar = await gorPassnyckel(fraga);
  const { reservkoder } = await hamtat(klient.POST('/api/konto/passnycklar', { body: { svar, namn } }));
  return reservkoder;
}

const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/iPhone/u, 'Min iPhone'],
  [/iPad/u, 'Min iPad'],
  [/Android/u, 'Min telefon'],
  [/Windows/u, 'Min Windowsdator'],
  [/Mac OS X/u, 'Min Mac'],
];

/** Ett namn att börja på. */
export const foreslagetNamn = (): string =>
  SYSTEM.find(([monster]) => monster.test(navigator.userAgent))?.[1] ?? 'Min dator';
