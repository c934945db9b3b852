import { Secret, TOTP } from 'otpauth';

const UTGIVARE = 'Klubba';
const PERIOD_S = 30;
const SIFFROR = 6;
/** Telefonens klocka får gå ett steg fel åt vardera hållet. */
const FONSTER = 1;
/** 160 bitar, som RFC 4226 råder till. */
export const HEMLIGHET_BYTE = 20;

function totp(hemlighet: Buffer, etikett = ''): TOTP {
  const bytes = Uint8Array.from(hemlighet);
  const secret = new Secret({ buffer: bytes.buffer });
  return new TOTP({ issuer: UTGIVARE, label: etikett, algorithm: 'SHA1', digits: SIFFROR, period: PERIOD_S, secret });
}

/** Det som appen läser ur QR-koden, och det som skrivs för hand när kameran inte går. */
export function totpadress(hemlighet: Buffer, inloggningsnamn: string): { adress: string; base32: string } {
  const ett = totp(hemlighet, inloggningsnamn);
  return { adress: ett.toString(), base32: ett.secret.base32 };
}

/** Tidssteget som koden hör till, inom ett steg från nu, eller null när den inte stämmer. */
export function stegFor(hemlighet: Buffer, kod: string, nu: Date): number | null {
  const ren = kod.replace(/\s/gu, '');
  if (!/^\d{6}$/u.test(ren)) return null;
  const delta = totp(hemlighet).validate({ token: ren, timestamp: nu.getTime(), window: FONSTER });
  return delta === null ? null : Math.floor(nu.getTime() / 1000 / PERIOD_S) + delta;
}
