import { allaRubriker, type Brevhuvuden } from './brevhuvuden.js';

/** Om avsändaren är den som brevet säger, så som den betrodda servern prövat det. */
export interface Avsandarkontroll {
  utfall: 'akta' | 'underkand' | 'ej_kontrollerad';
  /** En mening om vad som prövats. */
  text: string;
}

const EJ: Avsandarkontroll = { utfall: 'ej_kontrollerad', text: 'Avsändaren är inte kontrollerad.' };

const utanKommentarer = (text: string): string => text.replace(/\([^()]*\)/gu, ' ');

/** Samma domän, eller den ena en underdomän till den andra (DMARC, avslappnad). */
const hangerIhop = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

interface Metod {
  namn: string;
  svar: string;
  egenskaper: string;
}

const metoder = (delar: readonly string[]): Metod[] =>
  delar.flatMap((del) => {
    const traff = /^\s*(dmarc|dkim|spf)\s*=\s*(\w+)(.*)$/su.exec(del.toLowerCase());
    return traff === null ? [] : [{ namn: traff[1] ?? '', svar: traff[2] ?? '', egenskaper: traff[3] ?? '' }];
  });

function styrker({ namn, svar, egenskaper }: Metod, doman: string): boolean {
  if (svar !== 'pass') return false;
  if (namn === 'dmarc') return true;
  const uppgift =
    namn === 'dkim'
      ? /header\.(?:d|i)\s*=\s*(?:[^\s@;]*@)?([\w.-]+)/u
      : /smtp\.mailfrom\s*=\s*(?:[^\s@;]*@)?([\w.-]+)/u;
  const prov = uppgift.exec(egenskaper)?.[1];
  return prov !== undefined && doman !== '' && hangerIhop(prov, doman);
}

/**
 * Läser Authentication-Results (RFC 8601), bara den översta och bara när den betrodda servern skrivit den: alla andra kan
 * avsändaren ha skrivit själv.
 * @param betrodd serverns authserv-id, med små bokstäver
 * @param franAdress adressen i From
 */
export function provaAvsandare(
  huvuden: Brevhuvuden,
  betrodd: string | null,
  franAdress: string | null,
): Avsandarkontroll {
  const oversta = allaRubriker(huvuden, 'authentication-results')[0];
  if (betrodd === null || oversta === undefined) return EJ;
  const [server = '', ...delar] = utanKommentarer(oversta).split(';');
  if ((server.trim().toLowerCase().split(/\s+/u)[0] ?? '') !== betrodd) return EJ;
  const doman = (franAdress?.split('@')[1] ?? '').toLowerCase();
  const prov = metoder(delar);
  if (prov.length === 0) return EJ;
  const dmarc = prov.find(({ namn }) => namn === 'dmarc');
  if (dmarc?.svar === 'fail') {
    return { utfall: 'underkand', text: 'Avsändaren kunde inte styrkas (DMARC): brevet kan vara förfalskat.' };
  }
  const grund = prov.find((metod) => styrker(metod, doman));
  if (grund !== undefined) return { utfall: 'akta', text: `Avsändaren är äkta (${grund.namn.toUpperCase()}).` };
  if (prov.some(({ svar }) => svar === 'fail')) {
    return { utfall: 'underkand', text: 'Avsändaren kunde inte styrkas: brevet kan vara förfalskat.' };
  }
  return EJ;
}
