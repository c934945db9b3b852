import type { components } from '../../../klient/schema.js';
import { langDag } from '../../../sprak/datum.js';
import type { Uppdrag } from '../fragor.js';
import { arLedamot, ROLLORD } from '../ord.js';

export type Handelse = 'avgang' | 'val' | 'byte';
type Orsak = components['schemas']['AvgangDto']['orsak'];
export type Roll = Uppdrag['roll'];

/** Allt som kan skrivas om ett val, en avsägelse eller ett byte. */
export interface Valvarden {
  vad: Handelse;
  uppdragId: string;
  orsak: Orsak;
  sista: string;
  /** Personens id, `ny`, eller tomt. */
  person: string;
  namn: string;
  epost: string;
  /** Uppdraget som fylls; tomt när platsen är ny. */
  efter: string;
  roll: Roll;
  parti: string;
  plats: string;
  forsta: string;
  organ: string;
  paragraf: string;
  beslutsdag: string;
}

export const ETIKETTER: Readonly<Record<keyof Valvarden, string>> = {
  vad: 'Vad har hänt?',
  uppdragId: 'Vem?',
  orsak: 'Varför?',
  sista: 'Sista dagen med uppdraget',
  person: 'Vem har valts?',
  namn: 'Namn',
  epost: 'E-post',
  efter: 'Efter',
  roll: 'Uppdrag',
  parti: 'Parti',
  plats: 'Plats',
  forsta: 'Första dagen med uppdraget',
  organ: 'Beslutat av',
  paragraf: 'Paragraf',
  beslutsdag: 'Beslutets dag',
};

export const ORSAKER: Readonly<Record<Orsak, string>> = {
  avsagelse: 'Avsägelse (KL 4:6)',
  aterkallelse: 'Uppdraget har återkallats (KL 4:10)',
  valbarhet: 'Inte längre valbar (KL 4:7)',
  avliden: 'Har avlidit',
  annat: 'Annan orsak',
};

/** Utan beslut av fullmäktige lämnar ingen genom avsägelse eller återkallelse. */
const KRAVER_BESLUT: readonly Orsak[] = ['avsagelse', 'aterkallelse'];

/** Om händelsen ska ha ett beslut bakom sig. Den som inte är förtroendevald väljs inte av fullmäktige. */
export function kraverBeslut(v: Valvarden): boolean {
  if (v.vad === 'avgang') return KRAVER_BESLUT.includes(v.orsak);
  return v.vad === 'byte' || v.efter !== '' || arLedamot(v.roll) || v.roll === 'ersattare' || v.roll === 'insynsplats';
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

function granskaVal(v: Valvarden): Partial<Record<keyof Valvarden, string>> {
  const fortroendevald = arLedamot(v.roll) || v.roll === 'ersattare';
  return {
    ...(v.person === '' ? { person: 'Välj vem som har valts, eller Ny person' } : {}),
    ...(v.person === 'ny' && v.namn.trim() === '' ? { namn: 'Skriv personens namn' } : {}),
    ...(v.efter === '' && fortroendevald && v.parti.trim() === ''
      ? { parti: 'Skriv partiet, eller - för den som inte hör till något' }
      : {}),
    ...(v.efter === '' && arLedamot(v.roll) && !/^\d{1,3}$/u.test(v.plats.trim())
      ? { plats: 'Ange platsens nummer' }
      : {}),
  };
}

/** Ett fel per fält. */
export function granska(v: Valvarden): Partial<Record<keyof Valvarden, string>> {
  const dagar = {
    ...(v.vad === 'avgang' && !DATUM.test(v.sista) ? { sista: 'Ange sista dagen med uppdraget' } : {}),
    ...(v.vad !== 'avgang' && !DATUM.test(v.forsta) ? { forsta: 'Ange första dagen med uppdraget' } : {}),
  };
  const vem = v.vad !== 'val' && v.uppdragId === '' ? { uppdragId: 'Välj vem det gäller' } : {};
  const beslut = kraverBeslut(v)
    ? {
        ...(v.organ.trim() === '' ? { organ: 'Ange vem som har beslutat' } : {}),
        ...(v.paragraf.trim() === '' ? { paragraf: 'Ange beslutets paragraf' } : {}),
        ...(DATUM.test(v.beslutsdag) ? {} : { beslutsdag: 'Ange beslutets dag' }),
      }
    : {};
  return { ...vem, ...(v.vad === 'val' ? granskaVal(v) : {}), ...dagar, ...beslut };
}

/** Beslutet som det skickas; null när inget är angivet. */
export const somBeslut = (v: Valvarden): { organ: string; paragraf: string; datum: string } | null =>
  v.beslutsdag === '' ? null : { organ: v.organ.trim(), paragraf: v.paragraf.trim(), datum: v.beslutsdag };

const vilken = (u: Uppdrag): string => {
  if (u.plats !== null) return `${ROLLORD[u.roll]}, plats ${String(u.plats)}`;
  return u.turordning === null ? ROLLORD[u.roll] : `${ROLLORD[u.roll]} ${String(u.turordning)}`;
};

/** `Lena Fors (S), ledamot, plats 5` */
export const uppdragsord = (u: Uppdrag): string => `${u.namn}${u.parti === null ? '' : ` (${u.parti})`}, ${vilken(u)}`;

/** Vad som blir följden, i en mening; tom tills det som behövs är ifyllt. */
export function foljden(v: Valvarden, u: Uppdrag | undefined, namn: string): string {
  if (v.vad === 'avgang') {
    if (u === undefined || !DATUM.test(v.sista)) return '';
    return `${u.namn} lämnar uppdraget som ${vilken(u)}. Sista dagen är ${langDag(v.sista)}, därefter är platsen vakant.`;
  }
  if (!DATUM.test(v.forsta)) return '';
  if (v.vad === 'byte') {
    return u === undefined ? '' : `${u.namn}, ${vilken(u)}, är ${ROLLORD[v.roll]} från och med ${langDag(v.forsta)}.`;
  }
  if (namn === '') return '';
  const som = u === undefined ? ROLLORD[v.roll] : `${vilken(u)}, efter ${u.namn}`;
  return `${namn} är ${som} från och med ${langDag(v.forsta)}.`;
}
