import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { dialogUppe, enklaTangenterGaller, skriver, type Tangent, useTangenter } from '../delar/tangenter.js';
import type { Skarm } from './skarmar.js';

const VANTA_MS = 1500;

/** G och en bokstav går till en av menyns skärmar. */
export function useSnabbvagar(skarmar: readonly Skarm[]): void {
  const router = useRouter();
  const nyckel = skarmar.map((s) => s.lank).join(' ');
  const kanda = useMemo(
    (): Tangent[] => skarmar.map(({ bokstav, namn }) => ({ tangent: `G ${bokstav}`, vad: `Gå till ${namn}` })),
    [nyckel],
  );
  useTangenter(kanda);
  useEffect(() => {
    // Tiden räknas från att sidan öppnades: noll vore ett G i samma stund.
    let vantar = Number.NEGATIVE_INFINITY;
    const tryckt = (handelse: KeyboardEvent): void => {
      const ensam = !handelse.ctrlKey && !handelse.metaKey && !handelse.altKey;
      if (!ensam || !enklaTangenterGaller() || skriver(handelse) || dialogUppe()) return;
      const nu = handelse.timeStamp;
      if (nu - vantar > VANTA_MS) {
        if (handelse.key === 'g') vantar = nu;
        return;
      }
      vantar = Number.NEGATIVE_INFINITY;
      const mal = skarmar.find(({ bokstav }) => bokstav.toLocaleLowerCase('sv') === handelse.key);
      if (mal === undefined) return;
      handelse.preventDefault();
      // Samma bokstav kan göra något i listan som har fokus.
      handelse.stopPropagation();
      void router.navigate({ href: mal.lank });
    };
    document.addEventListener('keydown', tryckt, { capture: true });
    return () => document.removeEventListener('keydown', tryckt, { capture: true });
  }, [nyckel, router]);
}
