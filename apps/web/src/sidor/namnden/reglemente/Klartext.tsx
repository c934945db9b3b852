import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { organisationsnyckel } from '../fragor.js';
import { granska, type Regelvarden, somRegler } from './regler.js';

type Mening = components['schemas']['ReglementesmeningDto'];

/** Vad ett tänkt reglemente skulle betyda. Ingenting sparas. */
export const provFraga = (namndId: string, v: Regelvarden) => {
  const { giltigFran: _, forvaringsplats: __, ...brister } = granska(v);
  return queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'reglementesprov', v],
    enabled: Object.keys(brister).length === 0,
    placeholderData: keepPreviousData,
    queryFn: async () =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/reglementen/prov', { params: { path: { namndId } }, body: somRegler(v) }),
      ),
  });
};

/** Vad reglementet betydde eller betyder den dagen. */
export const klartextFraga = (namndId: string, datum: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'klartext', datum],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/reglemente', { params: { path: { namndId }, query: { datum } } }),
        )
      ).sammanfattning,
  });

/** Vad reglementet betyder, i hela meningar, ett område i taget. */
export function Klartext({ meningar }: { meningar: readonly Mening[] }): ReactNode {
  const omraden = [...new Set(meningar.map((mening) => mening.omrade))];
  return (
    <dl className="klartext">
      {omraden.map((omrade) => (
        <div key={omrade}>
          <dt>{omrade}</dt>
          {meningar
            .filter((mening) => mening.omrade === omrade)
            .map((mening) => (
              <dd key={mening.falt}>{mening.text}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
