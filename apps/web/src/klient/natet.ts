import { onlineManager } from '@tanstack/react-query';
import { lager, useLager } from './lager.js';
import { noteraServertid, serverklockan } from './servertid.js';

const PROVA_MS = 5000;

/** Klockslaget då kontakten med servern tog slut; null när den finns. */
const borta = lager<string | null>(null);
let prov: ReturnType<typeof setInterval> | undefined;

async function prova(): Promise<void> {
  const svar = await fetch('/halsa', { headers: { 'klubba-bakgrund': 'ja' }, cache: 'no-store' }).catch(() => null);
  if (svar === null) return;
  noteraServertid(svar);
  natetUppe();
}

/** Servern svarade. */
export function natetUppe(): void {
  if (borta.las() === null) return;
  clearInterval(prov);
  borta.satt(null);
  onlineManager.setOnline(true);
}

/** Servern svarade inte: det som hämtas väntar tills den svarar igen. */
export function natetBorta(): void {
  if (borta.las() !== null) return;
  borta.satt(serverklockan());
  onlineManager.setOnline(false);
  prov = setInterval(() => void prova(), PROVA_MS);
}

window.addEventListener('offline', natetBorta);
window.addEventListener('online', () => void prova());

export const useNatetBorta = (): string | null => useLager(borta);
