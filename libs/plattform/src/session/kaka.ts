import type { FastifyReply, FastifyRequest } from 'fastify';

// Med prefixet __Host- tar webbläsaren bara emot kakan över https, för hela värden och utan Domain.
const PREFIX = '__Host-';
const SESSION = 'klubba';
const ENHET = 'klubba-enhet';
const UTMANING = 'klubba-utmaning';
const ETT_AR_S = 31_536_000;

const fulltNamn = (begaran: FastifyRequest, namn: string): string =>
  begaran.protocol === 'https' ? PREFIX + namn : namn;

function las(begaran: FastifyRequest, namn: string): string | null {
  const sokt = `${fulltNamn(begaran, namn)}=`;
  for (const del of (begaran.headers.cookie ?? '').split(';')) {
    const kaka = del.trim();
    if (!kaka.startsWith(sokt)) continue;
    const varde = kaka.slice(sokt.length);
    return /^[\w-]{43}$/u.test(varde) ? varde : null;
  }
  return null;
}

function skriv(begaran: FastifyRequest, svar: FastifyReply, namn: string, varde: string, sekunder: number): void {
  const saker = begaran.protocol === 'https' ? '; Secure' : '';
  void svar.header(
    'set-cookie',
    `${fulltNamn(begaran, namn)}=${varde}; Path=/; Max-Age=${String(sekunder)}; HttpOnly; SameSite=Lax${saker}`,
  );
}

/** Sessionens hemliga värde ur begäran, eller null. */
export const lasKaka = (begaran: FastifyRequest): string | null => las(begaran, SESSION);

/** Lämnar kakan till webbläsaren: utan åtkomst för skript, och inte med i andra webbplatsers formulär. */
export function sattKaka(begaran: FastifyRequest, svar: FastifyReply, varde: string, sekunder: number): void {
  skriv(begaran, svar, SESSION, varde, sekunder);
}

/** Tar bort kakan ur webbläsaren. */
export function taBortKaka(begaran: FastifyRequest, svar: FastifyReply): void {
  skriv(begaran, svar, SESSION, '', 0);
}

/** Webbläsarens eget värde: det skiljer en som loggat in förut från en okänd. Det ger ingen inloggning. */
export const lasEnhetskaka = (begaran: FastifyRequest): string | null => las(begaran, ENHET);

export function sattEnhetskaka(begaran: FastifyRequest, svar: FastifyReply, varde: string): void {
  skriv(begaran, svar, ENHET, varde, ETT_AR_S);
}

/** Det som binder ett svar till den webbläsare som fick frågan. */
export const lasUtmaningskaka = (begaran: FastifyRequest): string | null => las(begaran, UTMANING);

export function sattUtmaningskaka(begaran: FastifyRequest, svar: FastifyReply, varde: string, sekunder: number): void {
  skriv(begaran, svar, UTMANING, varde, sekunder);
}
