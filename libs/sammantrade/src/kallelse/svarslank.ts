import { createHmac, timingSafeEqual } from 'node:crypto';

const ID_BYTE = 16;
const MARKE_BYTE = 24;

const somByte = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const somId = (byte: Buffer): string =>
  byte.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
const marke = (hemlighet: string, kropp: Buffer): Buffer =>
  createHmac('sha256', hemlighet).update('klubba.kallelsesvar.1').update(kropp).digest().subarray(0, MARKE_BYTE);

/** Länkens hemliga del: vem den är till och vilken kallelse, märkt så att den inte kan göras av någon annan. */
export function skapaSvarstoken(hemlighet: string, kallelseId: string, personId: string): string {
  const kropp = Buffer.concat([somByte(kallelseId), somByte(personId)]);
  return Buffer.concat([kropp, marke(hemlighet, kropp)]).toString('base64url');
}

/** @returns null för en länk som inte är gjord av Klubba */
export function lasSvarstoken(hemlighet: string, token: string): { kallelseId: string; personId: string } | null {
  if (!/^[\w-]{40,120}$/u.test(token)) return null;
  const byte = Buffer.from(token, 'base64url');
  if (byte.length !== 2 * ID_BYTE + MARKE_BYTE) return null;
  const kropp = byte.subarray(0, 2 * ID_BYTE);
  if (!timingSafeEqual(byte.subarray(2 * ID_BYTE), marke(hemlighet, kropp))) return null;
  return { kallelseId: somId(kropp.subarray(0, ID_BYTE)), personId: somId(kropp.subarray(ID_BYTE)) };
}
