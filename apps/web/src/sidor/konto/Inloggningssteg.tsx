import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { loggaUt } from '../../klient/inloggning.js';
import { lageFraga } from './fragor.js';
import { Faktorsteg } from './in/Faktorsteg.js';
import { Satt } from './in/Satt.js';
import { Skaffafaktor } from './in/Skaffafaktor.js';

/** Hela inloggningen, steg för steg: hur man loggar in, sin andra faktor, eller att skaffa en. */
export function Inloggningssteg({
  namnFran = '',
  till,
  iDialog = false,
  inloggad,
}: {
  namnFran?: string;
  till?: string | undefined;
  iDialog?: boolean;
  inloggad: () => Promise<void>;
}): ReactNode {
  const fragor = useQueryClient();
  const { data: lage, isPending } = useQuery(lageFraga);
  const vidare = async (): Promise<void> => {
    const nytt = await fragor.query({ ...lageFraga, staleTime: 0 });
    if (nytt.steg === 'inne') await inloggad();
  };
  const byt = async (): Promise<void> => {
    await loggaUt();
    await fragor.query({ ...lageFraga, staleTime: 0 });
  };
  if (isPending) return <p className="svag">Hämtar …</p>;
  if (lage?.steg === 'kod') return <Faktorsteg lage={lage} vidare={vidare} byt={byt} />;
  if (lage?.steg === 'registrera') return <Skaffafaktor lage={lage} vidare={vidare} byt={byt} />;
  return <Satt lage={lage} till={till} namnFran={namnFran} iDialog={iDialog} vidare={vidare} />;
}
