import { koraMigrationer, migreraKo, skapaDatakalla, vantaPaDatabas } from '#plattform';
import { kedjemigrationer } from '#protokoll';

/**
 * Kör alla migrationer som återstår, och köns egna.
 * @returns namnen på dem som kördes
 */
export async function migrera(url: string): Promise<string[]> {
  await vantaPaDatabas(url);
  const datakalla = await skapaDatakalla({ url, entiteter: [], migrationer: kedjemigrationer, pool: 3 }).initialize();
  try {
    const korda = await koraMigrationer(datakalla);
    await migreraKo(url);
    return korda;
  } finally {
    await datakalla.destroy();
  }
}
