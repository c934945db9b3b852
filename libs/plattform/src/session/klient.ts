import { createHash, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { lasEnhetskaka } from './kaka.js';

/** Varifrån en begäran kommer. */
export interface Klient {
  /** Nätet: IPv4-adressen, eller de 64 första bitarna av en IPv6-adress (resten väljer datorn själv). */
  nat: string;
  /** Adressen avkortad, som den får sparas och visas. */
  kortAdress: string;
  /** Webbläsare och system, i ord. */
  enhet: string;
  /** Enhetskakans värde; ett nytt när webbläsaren inte har någon. */
  enhetsvarde: string;
}

const WEBBLASARE: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//u, 'Firefox'],
  [/Chrome\/|\bCriOS\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
];
const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/u, 'iPhone'],
  [/\biPad\b/u, 'iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bWindows\b/u, 'Windows'],
  [/\bCrOS\b/u, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/u, 'Mac'],
  [/\bLinux\b/u, 'Linux'],
];

const forsta = (agent: string, tabell: readonly (readonly [RegExp, string])[]): string | undefined =>
  tabell.find(([monster]) => monster.test(agent))?.[1];

/** »Firefox på Windows«. Det som inte känns igen sägs vara okänt. */
export function enhetUr(agent: string): string {
  const webblasare = forsta(agent, WEBBLASARE);
  const system = forsta(agent, SYSTEM);
  if (webblasare === undefined) return system ?? 'Okänd enhet';
  return system === undefined ? webblasare : `${webblasare} på ${system}`;
}

/** IPv6 med alla åtta grupperna utskrivna. */
function grupper(adress: string): string[] {
  const [huvud = '', svans] = (adress.split('%')[0] ?? '').split('::');
  const fore = huvud === '' ? [] : huvud.split(':');
  const efter = svans === undefined || svans === '' ? [] : svans.split(':');
  const fattas = svans === undefined ? 0 : Math.max(0, 8 - fore.length - efter.length);
  return [...fore, ...Array<string>(fattas).fill('0'), ...efter];
}

const utanV4Prefix = (adress: string): string => adress.replace(/^::ffff:(?=\d+\.)/iu, '');

/** Det nät som försök räknas på. */
export function natUr(adress: string): string {
  const ren = utanV4Prefix(adress);
  return isIPv6(ren) ? `${grupper(ren).slice(0, 4).join(':')}::/64` : ren;
}

/** Adressen så avkortad att den inte pekar ut en dator: `192.0.2.x`, `2001:db8:0::`. */
export function kortAdress(adress: string): string {
  const ren = utanV4Prefix(adress);
  if (isIPv4(ren)) return `${ren.split('.').slice(0, 3).join('.')}.x`;
  return isIPv6(ren) ? `${grupper(ren).slice(0, 3).join(':')}::` : 'okänd';
}

/** 256 slumpade bitar som en kaka kan bära. */
export const nyttVarde = (): string => randomBytes(32).toString('base64url');

/** Det av ett hemligt värde som får stå i databasen. */
export const hashaVarde = (varde: string): Buffer => createHash('sha256').update(varde).digest();

/** Varifrån begäran kommer. */
export function klientI(begaran: FastifyRequest): Klient {
  return {
    nat: natUr(begaran.ip),
    kortAdress: kortAdress(begaran.ip),
    enhet: enhetUr(begaran.headers['user-agent'] ?? ''),
    enhetsvarde: lasEnhetskaka(begaran) ?? nyttVarde(),
  };
}
