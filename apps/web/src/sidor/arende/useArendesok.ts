import { queryOptions, useQuery } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import { useFordrojt } from '../namnden/useFordrojt.js';
import { arendenyckel } from './fragor.js';

const HOGST = 8;

const sokFraga = (namndId: string, sok: string) =>
  queryOptions({
    queryKey: [...arendenyckel(namndId), 'val', sok],
    queryFn: async ({ signal }) =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden', {
            params: { path: { namndId }, query: { sok, antal: HOGST } },
            signal,
          }),
        )
      ).rader,
  });

/**
 * Nämndens ärenden för den som skriver ett dnr eller ord.
 * @returns det som är sökt, och träffarna: undefined tills svaret har kommit
 */
export function useArendesok(namndId: string, skrivet: string) {
  const sokt = useFordrojt(skrivet).trim();
  const { data } = useQuery({ ...sokFraga(namndId, sokt), enabled: sokt !== '' });
  return { sokt, traffar: sokt === '' ? [] : data };
}
