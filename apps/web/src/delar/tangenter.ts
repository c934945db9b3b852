import { useEffect, useSyncExternalStore } from 'react';

/** En tangent på sidan: den står på sin knapp, och i listan som `?` visar. */
export interface Tangent {
  /** Som `aria-keyshortcuts` skriver den: `Control+Enter`, `N`, `G S`. */
  tangent: string;
  vad: string;
  /** Utan den sköter den som visar knappen själv om trycket. */
  gor?: () => void;
}

const AV = 'klubba:enkla-tangenter';
const FALT = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]';

let pa = localStorage.getItem(AV) !== 'av';
const lagda = new Map<symbol, readonly Tangent[]>();
let alla: readonly Tangent[] = [];
const lyssnare = new Set<() => void>();

function meddela(): void {
  alla = [...lagda.values()].flat();
  for (const anropa of lyssnare) anropa();
}

const folj = (anropa: () => void): (() => void) => {
  lyssnare.add(anropa);
  return () => lyssnare.delete(anropa);
};

/** Tangenter av ett enda tecken går att slå av (WCAG 2.1.4). */
export function sattEnklaTangenter(ska: boolean): void {
  pa = ska;
  localStorage.setItem(AV, ska ? 'pa' : 'av');
  meddela();
}

export const useEnklaTangenter = (): boolean => useSyncExternalStore(folj, () => pa);

/** Om tangenter av ett enda tecken gäller just nu. */
export const enklaTangenterGaller = (): boolean => pa;

/** Sidans tangenter, de som läggs till sist sist. */
export const useTangentlista = (): readonly Tangent[] => useSyncExternalStore(folj, () => alla);

/** Om man skriver i ett fält: då är ett tecken ett tecken. */
export const skriver = (handelse: KeyboardEvent): boolean =>
  handelse.target instanceof Element && handelse.target.closest(FALT) !== null;

/** Om något ligger ovanpå sidan: dess tangenter gäller då inte. */
export const dialogUppe = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

const stammer = (handelse: KeyboardEvent, tangent: string): boolean => {
  const delar = tangent.split('+');
  const sista = delar.pop() ?? '';
  return (
    handelse.key.toLocaleLowerCase('sv') === sista.toLocaleLowerCase('sv') &&
    (handelse.ctrlKey || handelse.metaKey) === delar.includes('Control') &&
    handelse.altKey === delar.includes('Alt')
  );
};

/**
 * Lägger till tangenter så länge delen visas. De med `gor` gäller i hela sidan, men ett ensamt tecken aldrig i ett fält,
 * och inga när en dialog är uppe.
 */
export function useTangenter(tangenter: readonly Tangent[]): void {
  useEffect(() => {
    const nyckel = Symbol('tangenter');
    lagda.set(nyckel, tangenter);
    meddela();
    const tryckt = (handelse: KeyboardEvent): void => {
      if (handelse.defaultPrevented || dialogUppe()) return;
      const enkel = !handelse.ctrlKey && !handelse.metaKey && !handelse.altKey;
      if (enkel && handelse.key.length === 1 && (!pa || skriver(handelse))) return;
      const traff = tangenter.find((ett) => ett.gor !== undefined && stammer(handelse, ett.tangent));
      if (traff?.gor === undefined) return;
      handelse.preventDefault();
      traff.gor();
    };
    document.addEventListener('keydown', tryckt);
    return () => {
      lagda.delete(nyckel);
      document.removeEventListener('keydown', tryckt);
      meddela();
    };
  }, [tangenter]);
}

const ORD: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Space: 'Mellanslag',
  Escape: 'Esc',
  Shift: 'Skift',
};

/** Tangenten som den står på en knapp: `Ctrl Enter`. */
export const tangentord = (tangent: string): string =>
  tangent
    .split(/[+ ]/u)
    .map((del) => ORD[del] ?? del)
    .join(' ');
