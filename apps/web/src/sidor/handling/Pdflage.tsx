import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { hamtat, klient } from '../../klient/klient.js';
import { useNamnd } from '../namnden/useNamnd.js';
import type { Filkontroll } from './fragor.js';

/** Varför en Word-fil inte visas som PDF just nu: den görs, servern kan inte, eller det gick inte. Texten visas under. */
export function Pdflage({
  namndId,
  filId,
  pdf,
}: {
  namndId: string;
  filId: string;
  pdf: Filkontroll['pdf'];
}): ReactNode {
  const { far } = useNamnd();
  const cache = useQueryClient();
  const igen = useMutation({
    mutationFn: async () =>
      await hamtat(klient.POST('/api/namnder/{namndId}/filer/{filId}/pdf', { params: { path: { namndId, filId } } })),
    onSettled: async () => await cache.invalidateQueries({ queryKey: ['handling', namndId] }),
  });
  if (pdf === null || pdf.tillstand === 'klar') return null;
  if (pdf.tillstand === 'vantar') {
    return (
      <p className="svag" role="status">
        PDF:en görs. Så länge visas texten i filen.
      </p>
    );
  }
  return (
    <>
      <p className="svag">{pdf.skal} Här visas texten i filen.</p>
      {pdf.tillstand === 'fel' && far('handling.skriv') && (
        <p>
          <Button size="xs" loading={igen.isPending} onClick={() => igen.mutate()}>
            Gör PDF:en igen
          </Button>
        </p>
      )}
      {igen.error !== null && <Felbesked fel={igen.error} vad="PDF:en kunde inte beställas" />}
    </>
  );
}
