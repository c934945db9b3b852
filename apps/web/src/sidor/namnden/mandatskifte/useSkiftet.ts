import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  forhandsvisningFraga,
  importnyckel,
  type Omfattning,
  omgangFraga,
  platserFraga,
  raderFraga,
} from '../fil/importapi.js';
import { kvarlamnatFraga, skifteFraga, skiftesnyckel } from './skiftesapi.js';

/** Skiftet med filens rader, platserna och det som hänger kvar, allteftersom det finns. */
export function useSkiftet(omfattning: Omfattning, skifteId: string, vald?: string) {
  const fragor = useQueryClient();
  const skifte = useQuery(skifteFraga(omfattning, skifteId));
  // Ett skifte i hela kommunen visas en nämnd i taget.
  const organId = omfattning.slag === 'namnd' ? undefined : (vald ?? skifte.data?.namnder[0]?.id);
  const importId = skifte.data?.importId ?? '';
  const omgang = useQuery({ ...omgangFraga(omfattning, importId), enabled: importId !== '' });
  const last = omgang.data?.tillstand === 'last' || omgang.data?.tillstand === 'genomford';
  const visning = useQuery({
    ...forhandsvisningFraga(omfattning, importId),
    enabled: omgang.data?.tillstand === 'last',
  });
  const rader = useQuery({ ...raderFraga(omfattning, importId), enabled: last });
  const platser = useQuery({ ...platserFraga(omfattning, importId, organId), enabled: last });
  const kvar = useQuery({ ...kvarlamnatFraga(omfattning, skifteId), enabled: last });
  // När filen är läst kan skiftet ha blivit öppet att genomföra.
  const tillstand = omgang.data?.tillstand;
  const antalFel = visning.data?.antal.fel;
  useEffect(() => {
    void fragor.invalidateQueries({ queryKey: skifteFraga(omfattning, skifteId).queryKey });
  }, [fragor, omfattning.slag, omfattning.id, skifteId, tillstand, antalFel]);
  const lasOm = async (): Promise<void> => {
    await fragor.invalidateQueries({ queryKey: skiftesnyckel(omfattning) });
    await fragor.invalidateQueries({ queryKey: importnyckel(omfattning) });
  };
  return { skifte, organId, importId, omgang, last, visning, rader, platser, kvar, lasOm };
}
