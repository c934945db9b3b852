import { useMutation, useQueryClient } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import { sammantradesnyckel } from '../../klient/sammantradesfragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import type { Mote } from './useMote.js';

/** Släpper listan i den lydelse man ser. */
export function useSlapp({ namndId, id, lista }: Mote) {
  const fragor = useQueryClient();
  return useMutation({
    mutationFn: async () =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/frislappning', {
          params: { path: { namndId, sammantradeId: id } },
          headers: { 'If-Match': `"${String(lista?.version ?? 0)}"` },
        }),
      ),
    onSuccess: async () => {
      kvittera('Föredragningslistan är frisläppt');
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId) });
    },
  });
}

/** Skickar kallelsen eller tillägget; skälet krävs efter sista dagen. */
export function useSkicka({ namndId, id }: Mote, vad: 'kallelsen' | 'tillägget') {
  const fragor = useQueryClient();
  return useMutation({
    mutationFn: async (skal: string) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelse', {
          params: { path: { namndId, sammantradeId: id } },
          body: skal.trim() === '' ? {} : { skal: skal.trim() },
        }),
      ),
    onSuccess: async () => {
      kvittera(vad === 'kallelsen' ? 'Kallelsen är på väg' : 'Tillägget är på väg');
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId) });
    },
  });
}
