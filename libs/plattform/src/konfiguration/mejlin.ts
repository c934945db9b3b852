import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { arNat } from './regler.js';

/** Hur Klubba tar emot e-post till nämndernas adresser. Utan port tas ingen emot. */
export interface Mejlinkonfiguration {
  /** 0: en ledig port, för den egna maskinen. */
  port: number;
  lyssna: string;
  /** Namnet i hälsningen; tomt: maskinens eget. */
  namn: string;
  /** Maskiner och nät som får lämna e-post. */
  fran: string[];
  /** Största brev i byte. */
  storlek: number;
  /** Samtidiga förbindelser. */
  forbindelser: number;
  /** Brev i minuten från samma maskin. */
  takt: number;
  /** Certifikat och nyckel (PEM) för STARTTLS, eller null. */
  tls: { cert: string; nyckel: string } | null;
  /** Ta bara emot över TLS. */
  kravTls: boolean;
  /** Den server vars Authentication-Results godtas, eller null. */
  betrodd: string | null;
}

const EGEN_MASKIN = ['127.0.0.1', '::1'];
const MB = 1024 * 1024;
const HAR = 'KLUBBA_MEJLIN';

type Hamta = (namn: string) => string | null;

function heltal(hamta: Hamta, namn: string, forval: number, grans: readonly [number, number], fel: string[]): number {
  const text = hamta(namn);
  if (text === null) return forval;
  const tal = /^\d{1,9}$/u.test(text) ? Number(text) : NaN;
  if (tal >= grans[0] && tal <= grans[1]) return tal;
  fel.push(`${namn} ska vara ett heltal mellan ${String(grans[0])} och ${String(grans[1])}.`);
  return forval;
}

function tlsfiler(hamta: Hamta, fel: string[]): Mejlinkonfiguration['tls'] {
  const [cert, nyckel] = [hamta(`${HAR}_TLS_CERT`), hamta(`${HAR}_TLS_NYCKEL`)];
  if (cert === null && nyckel === null) return null;
  if (cert === null || nyckel === null) {
    fel.push(`Ange både ${HAR}_TLS_CERT och ${HAR}_TLS_NYCKEL, sökvägar till filer i PEM.`);
    return null;
  }
  try {
    return { cert: readFileSync(cert, 'utf8'), nyckel: readFileSync(nyckel, 'utf8') };
  } catch {
    fel.push(`${HAR}_TLS_CERT eller ${HAR}_TLS_NYCKEL kan inte läsas. Ange sökvägar till filer som Klubba får läsa.`);
    return null;
  }
}

/** Vilka som får lämna e-post. En port mot nätet utan lista skulle ta emot från vem som helst. */
function avsandare(hamta: Hamta, lyssna: string, fel: string[]): string[] {
  const lista = hamta(`${HAR}_FRAN`);
  if (lista === null) {
    if (EGEN_MASKIN.includes(lyssna)) return EGEN_MASKIN;
    fel.push(`${HAR}_FRAN saknas. Ange de mejlservrar som får lämna e-post: 10.0.0.5, 10.1.0.0/16.`);
    return [];
  }
  const fran = lista.split(',').map((del) => del.trim());
  if (!fran.every(arNat)) fel.push(`${HAR}_FRAN ska vara IP-adresser eller nät med komma emellan.`);
  return fran;
}

/** Inställningarna ur KLUBBA_MEJLIN_*, eller en svensk mening per fel. `mejlin` är null när ingen port är satt. */
export function lasMejlin(hamta: Hamta): { mejlin: Mejlinkonfiguration | null; fel: string[] } {
  if (hamta(`${HAR}_PORT`) === null) return { mejlin: null, fel: [] };
  const fel: string[] = [];
  const lyssna = hamta(`${HAR}_LYSSNA`) ?? '127.0.0.1';
  if (isIP(lyssna) === 0) fel.push(`${HAR}_LYSSNA ska vara en IP-adress, till exempel 127.0.0.1 eller 0.0.0.0.`);
  const krav = hamta(`${HAR}_TLS`) ?? 'mojlig';
  if (krav !== 'krav' && krav !== 'mojlig') fel.push(`${HAR}_TLS ska vara krav eller mojlig.`);
  const tls = tlsfiler(hamta, fel);
  if (krav === 'krav' && tls === null) fel.push(`${HAR}_TLS=krav behöver ${HAR}_TLS_CERT och ${HAR}_TLS_NYCKEL.`);
  const mejlin: Mejlinkonfiguration = {
    port: heltal(hamta, `${HAR}_PORT`, 0, [0, 65_535], fel),
    lyssna,
    namn: hamta(`${HAR}_NAMN`) ?? '',
    fran: avsandare(hamta, lyssna, fel),
    storlek: heltal(hamta, `${HAR}_STORLEK_MB`, 50, [1, 500], fel) * MB,
    forbindelser: heltal(hamta, `${HAR}_FORBINDELSER`, 50, [1, 1000], fel),
    takt: heltal(hamta, `${HAR}_TAKT`, 600, [1, 100_000], fel),
    tls,
    kravTls: krav === 'krav',
    betrodd: hamta(`${HAR}_BETRODD`)?.toLowerCase() ?? null,
  };
  return { mejlin, fel };
}
