import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Valgrupp } from '../../delar/formular/Val.js';
import { useArendesok } from './useArendesok.js';

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
  const { sokt, traffar: funna } = useArendesok(namndId, skrivet);
  const traffar = (funna ?? []).filter((a) => a.id !== utom);
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
        {sokt !== '' && funna !== undefined && traffar.length === 0 && (
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
