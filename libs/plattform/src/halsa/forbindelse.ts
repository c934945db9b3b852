import { connect } from 'node:net';

const TIDSGRANS_MS = 2_000;

/**
 * Går det att nå servern? Med `halsning` väntas den in, så att en proxy framför en död server inte räknas.
 * @throws Error när ingen svarar, eller svarar annat
 */
export async function provaForbindelse(url: string, forvaldPort: number, halsning?: RegExp): Promise<void> {
  const adress = new URL(url);
  const port = adress.port === '' ? forvaldPort : Number(adress.port);
  await new Promise<void>((klar, nej) => {
    const uttag = connect({ host: adress.hostname.replace(/^\[|\]$/g, ''), port });
    const slut = (fel?: Error): void => {
      uttag.destroy();
      if (fel === undefined) klar();
      else nej(fel);
    };
    uttag.setTimeout(TIDSGRANS_MS, () => {
      slut(new Error('svarar inte'));
    });
    uttag.once('error', slut);
    uttag.once('connect', () => {
      if (halsning === undefined) slut();
    });
    uttag.once('data', (bit) => {
      slut(halsning === undefined || halsning.test(bit.toString('latin1')) ? undefined : new Error('svarar fel'));
    });
  });
}
