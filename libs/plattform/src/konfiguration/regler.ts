import { isIP } from 'node:net';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { arPlatshallare } from './hemlighet.js';

function regel(namn: string, prova: (varde: unknown) => boolean, val: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: namn, validator: { validate: prova } }, val);
}

function arUrl(varde: unknown, protokoll: readonly string[]): boolean {
  if (typeof varde !== 'string') return false;
  try {
    const url = new URL(varde);
    return protokoll.includes(url.protocol) && url.hostname !== '';
  } catch {
    return false;
  }
}

/** En IP-adress eller ett nät, aldrig alla. */
export function arNat(varde: string): boolean {
  const [adress = '', bitar, ...resten] = varde.split('/');
  const slag = isIP(adress);
  if (slag === 0 || resten.length > 0) return false;
  if (bitar === undefined) return true;
  // Ett nät på noll bitar är alla i världen: då kan vem som helst uppge vilken adress som helst.
  return /^\d{1,3}$/.test(bitar) && Number(bitar) > 0 && Number(bitar) <= (slag === 4 ? 32 : 128);
}

/** En adress med något av protokollen. */
export const UrlMed = (protokoll: readonly string[], val: ValidationOptions): PropertyDecorator =>
  regel('urlMed', (varde) => arUrl(varde, protokoll), val);

/** En lista med IP-adresser och nät, aldrig alla. */
export const ArProxylista = (val: ValidationOptions): PropertyDecorator =>
  regel(
    'arProxylista',
    (varde) => Array.isArray(varde) && varde.every((del) => typeof del === 'string' && arNat(del)),
    val,
  );

/** En nyckel på minst 32 tecken. */
export const InteKortNyckel = (val: ValidationOptions): PropertyDecorator =>
  regel('inteKortNyckel', (varde) => typeof varde === 'string' && varde.length >= 32, val);

/** En nyckel som inte är någons platshållare. */
export const InteUtfyllnad = (val: ValidationOptions): PropertyDecorator =>
  regel('inteUtfyllnad', (varde) => typeof varde !== 'string' || varde.length < 32 || !arPlatshallare(varde), val);
