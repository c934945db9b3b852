import type { FastifyReply, FastifyRequest } from 'fastify';

// Med prefixet __Host- tar webbläsaren bara emot kakan över https, för hela värden och utan Domain.
const SAKER = '__Host-klubba';
const OPPEN = 'klubba';

const namn = (begaran: FastifyRequest): string => (begaran.protocol === 'https' ? SAKER : OPPEN);

/** Sessionens hemliga värde ur begäran, eller null. */
export function lasKaka(begaran: FastifyRequest): string | null {
  const sokt = `${namn(begaran)}=`;
  for (const del of (begaran.headers.cookie ?? '').split(';')) {
    const kaka = del.trim();
    if (!kaka.startsWith(sokt)) continue;
    const varde = kaka.slice(sokt.length);
    return /^[\w-]{43}$/u.test(varde) ? varde : null;
  }
  return null;
}

const skriv = (begaran: FastifyRequest, svar: FastifyReply, varde: string, sekunder: number): void => {
  const saker = begaran.protocol === 'https' ? '; Secure' : '';
  void svar.header(
    'set-cookie',
    `${namn(begaran)}=${varde}; Path=/; Max-Age=${String(sekunder)}; HttpOnly; SameSite=Lax${saker}`,
  );
};

/** Lämnar kakan till webbläsaren: utan åtkomst för skript, och inte med i andra webbplatsers formulär. */
export function sattKaka(begaran: FastifyRequest, svar: FastifyReply, varde: string, sekunder: number): void {
  skriv(begaran, svar, varde, sekunder);
}

/** Tar bort kakan ur webbläsaren. */
export function taBortKaka(begaran: FastifyRequest, svar: FastifyReply): void {
  skriv(begaran, svar, '', 0);
}
