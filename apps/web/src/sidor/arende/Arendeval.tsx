import { TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Valgrupp } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { arendenyckel } from './fragor.js';

const HOGST = 8;
const VANTA_MS = 250;

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

/** Ett annat ärende i nämnden: sök på dnr eller ord, och välj. */
export function Arendeval({
  namndId,
  utom,
  id,
  name,
  label,
  error,
  value,
  onChange,
}: {
  namndId: string;
  /** Ärendet man är i. */
  utom: string;
  id: string;
  name: string;
  label: string;
  error?: string | undefined;
  value: string;
  onChange: (arendeId: string) => void;
}): ReactNode {
  const [skrivet, skriv] = useState('');
  const [sokt, sok] = useState('');
  useEffect(() => {
    const klocka = setTimeout(() => sok(skrivet.trim()), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [skrivet]);
  const { data } = useQuery({ ...sokFraga(namndId, sokt), enabled: sokt !== '' });
  const traffar = sokt === '' ? [] : (data ?? []).filter((a) => a.id !== utom);
  return (
    <>
      <TextInput
        label={label}
        description="Skriv dnr eller ord, och välj ärendet."
        autoComplete="off"
        value={skrivet}
        onChange={(handelse) => skriv(handelse.currentTarget.value)}
        data-autofocus
      />
      <div role="status">
        {sokt !== '' && data !== undefined && traffar.length === 0 && (
          <p className="svag">Inget ärende stämmer med ”{sokt}”.</p>
        )}
      </div>
      {(traffar.length > 0 || error !== undefined) && (
        <Valgrupp
          id={id}
          name={name}
          label="Ärende"
          error={error}
          value={value}
          onChange={onChange}
          val={traffar.map((a) => ({ varde: a.id, ord: `${a.dnr} ${a.arendemening}` }))}
        />
      )}
    </>
  );
}
