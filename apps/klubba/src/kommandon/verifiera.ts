import { skapaDatakalla, vantaPaDatabas, verifieraKedjor } from '#plattform';
import { databasadress } from './migrera.js';

/** `klubba verifiera`: 0 när kedjorna är hela, 2 när något är ändrat, borttaget eller tillagt. */
export async function verifiera(): Promise<number> {
  const url = databasadress();
  await vantaPaDatabas(url);
  const datakalla = await skapaDatakalla({ url, entiteter: [], migrationer: [], pool: 2 }).initialize();
  try {
    const svar = await verifieraKedjor(datakalla);
    process.stdout.write(`${JSON.stringify(svar)}\n`);
    for (const fynd of svar.fynd) process.stderr.write(`${fynd.text}\n`);
    if (svar.fynd.length === 0) process.stderr.write('Händelseloggen är hel.\n');
    return svar.fynd.length === 0 ? 0 : 2;
  } finally {
    await datakalla.destroy();
  }
}
