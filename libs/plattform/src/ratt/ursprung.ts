import type { FastifyRequest } from 'fastify';

const SAKRA = new Set(['GET', 'HEAD', 'OPTIONS']);

const vard = (adress: string): string | null => {
  try {
    return new URL(adress).host;
  } catch {
    return null;
  }
};

/**
 * Om en ändrande begäran kommer från en annan webbplats. Webbläsaren sätter huvudena själv, och ett skript kan inte ändra dem;
 * den som anropar utan webbläsare har ingen kaka som någon kan låna.
 */
export function frammandeBegaran(begaran: Pick<FastifyRequest, 'method' | 'headers' | 'host'>): boolean {
  if (SAKRA.has(begaran.method)) return false;
  const plats = begaran.headers['sec-fetch-site'];
  if (plats !== undefined && plats !== 'same-origin' && plats !== 'none') return true;
  const ursprung = begaran.headers.origin;
  return ursprung !== undefined && vard(ursprung) !== begaran.host;
}
