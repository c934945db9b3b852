import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forhandsvisningFraga, importnyckel, omgangFraga, platserFraga, raderFraga } from '../fil/importapi.js';
import { kvarlamnatFraga, skifteFraga, skiftesnyckel } from './skiftesapi.js';

/** Skiftet med filens rader, platserna och det som hänger kvar, allteftersom det finns. */
export function useSkiftet(namndId: string, skifteId: string) {
  const fragor = useQueryClient();
  const omfattning = { slag: 'namnd' as const, id: namndId };
  const skifte = useQuery(skifteFraga(namndId, skifteId));
  const importId = skifte.data?.importId ?? '';
  const omgang = useQuery({ ...omgangFraga(omfattning, importId), enabled: importId !== '' });
  const last = omgang.data?.tillstand === 'last' || omgang.data?.tillstand === 'genomford';
  const visning = useQuery({
    ...forhandsvisningFraga(omfattning, importId),
    enabled: omgang.data?.tillstand === 'last',
  });
  const rader = useQuery({ ...raderFraga(omfattning, importId), enabled: last });
  const platser = useQuery({ ...platserFraga(omfattning, importId), enabled: last });
  const kvar = useQuery({ ...kvarlamnatFraga(namndId, skifteId), enabled: last });
  // När filen är läst kan skiftet ha blivit öppet att genomföra.
  const tillstand = omgang.data?.tillstand;
  const antalFel = visning.data?.antal.fel;
  useEffect(() => {
    void fragor.invalidateQueries({ queryKey: skifteFraga(namndId, skifteId).queryKey });
  }, [fragor, namndId, skifteId, tillstand, antalFel]);
  const lasOm = async (): Promise<void> => {
    await fragor.invalidateQueries({ queryKey: skiftesnyckel(namndId) });
    await fragor.invalidateQueries({ queryKey: importnyckel(omfattning) });
  };
  return { skifte, omfattning, importId, omgang, last, visning, rader, platser, kvar, lasOm };
}
