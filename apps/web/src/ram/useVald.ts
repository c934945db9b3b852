import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { MinNamnd } from '../klient/typer.js';

const SENAST = 'klubba:namnd';

/**
 * Nämnden i adressen, annars den man senast arbetade i: i den här fliken, och i en ny flik den senaste av alla. Den som
 * byter nämnd i en flik stör inte en annan.
 */
export function useVald(namnder: readonly MinNamnd[]): MinNamnd | undefined {
  const { namndId }: { namndId?: string } = useParams({ strict: false });
  const [senast, satt] = useState(() => sessionStorage.getItem(SENAST) ?? localStorage.getItem(SENAST));
  useEffect(() => {
    if (namndId === undefined) return;
    sessionStorage.setItem(SENAST, namndId);
    localStorage.setItem(SENAST, namndId);
    satt(namndId);
  }, [namndId]);
  return namnder.find((n) => n.namndId === (namndId ?? senast)) ?? namnder[0];
}
