import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Valgrupp } from '../../delar/formular/Val.js';
import { useArendesok } from '../arende/useArendesok.js';

/** Ärendet som ett delegationsbeslut hör till: sök på dnr eller ord, och välj. */
export function Beslutsarende({
  id,
  namndId,
  nu,
  value,
  onChange,
}: {
  id: string;
  namndId: string;
  /** Ärendet som är knutet, när det är känt. */
  nu: { id: string; dnr: string } | null;
  value: string;
  onChange: (arendeId: string, dnr: string) => void;
}): ReactNode {
  const [skrivet, skriv] = useState('');
  const [vald, valj] = useState(nu);
  const { sokt, traffar: funna } = useArendesok(namndId, skrivet);
  const traffar = funna ?? [];
  const knuten = value === '' ? null : value === nu?.id ? nu : vald;
  if (knuten !== null) {
    return (
      <p className="rad">
        <span>
          Ärende <b className="nr">{knuten.dnr}</b>
        </span>
        <Button size="xs" onClick={() => onChange('', '')}>
          Knyt inte till ärendet
        </Button>
      </p>
    );
  }
  return (
    <>
      <TextInput
        id={id}
        label="Ärende"
        description="Skriv dnr eller ord, och välj ärendet. Lämna tomt när beslutet inte hör till ett ärende."
        autoComplete="off"
        value={skrivet}
        onChange={(h) => skriv(h.currentTarget.value)}
      />
      <div role="status">
        {sokt !== '' && funna?.length === 0 && <p className="svag">Inget ärende stämmer med ”{sokt}”.</p>}
      </div>
      {traffar.length > 0 && (
        <Valgrupp
          id={`${id}-val`}
          name="arende"
          label="Välj ärendet"
          value=""
          onChange={(arendeId) => {
            const traff = traffar.find((a) => a.id === arendeId);
            if (traff === undefined) return;
            valj({ id: traff.id, dnr: traff.dnr });
            skriv('');
            onChange(traff.id, traff.dnr);
          }}
          val={traffar.map((a) => ({ varde: a.id, ord: `${a.dnr} ${a.arendemening}` }))}
        />
      )}
    </>
  );
}
