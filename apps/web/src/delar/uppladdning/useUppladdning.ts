import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Uppladdningsko } from './uppladdningsko.js';
import type { Uppladdningsrad } from './uppladdningsrad.js';

/** Egna uppladdningar som inte är registrerade, och det man gör med dem. */
export interface Uppladdningar {
  rader: readonly Uppladdningsrad[];
  /** Id för de färdiga, i listans ordning: det som registreringen tar emot. */
  klara: readonly string[];
  /** Någon fil är på väg. */
  pagar: boolean;
  lagg: (filer: readonly File[]) => void;
  paus: (nyckel: string) => void;
  /** Fortsätter en pausad, eller försöker en som inte kom fram. */
  fortsatt: (nyckel: string) => void;
  /** Tar med en som laddades upp tidigare. */
  anvand: (nyckel: string) => void;
  taBort: (nyckel: string) => void;
  /** Glömmer de registrerade: `rensa(u.klara)` när servern svarat. */
  rensa: (ider: readonly string[]) => void;
}

/**
 * Uppladdningar till en nämnd: många på en gång, i bitar, med paus och nytt försök. Det som laddats upp men inte
 * registrerats kommer tillbaka när sidan läses in igen, att använda eller ta bort.
 */
export function useUppladdningar(namndId: string): Uppladdningar {
  const ko = useMemo(() => new Uppladdningsko(namndId), [namndId]);
  const rader = useSyncExternalStore(ko.folj, ko.las);
  useEffect(() => {
    void ko.hamtaEgna();
    return () => ko.stanna();
  }, [ko]);
  return useMemo(
    () => ({
      rader,
      klara: rader.flatMap((rad) => (rad.lage === 'klar' && rad.id !== null ? [rad.id] : [])),
      pagar: rader.some((rad) => rad.lage === 'gar' || rad.lage === 'vantar'),
      lagg: (filer) => ko.lagg(filer),
      paus: (nyckel) => ko.paus(nyckel),
      fortsatt: (nyckel) => ko.fortsatt(nyckel),
      anvand: (nyckel) => ko.anvand(nyckel),
      taBort: (nyckel) => ko.taBort(nyckel),
      rensa: (ider) => ko.rensa(ider),
    }),
    [ko, rader],
  );
}
