import { Button, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Valgrupp } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { useFordrojt } from '../namnden/useFordrojt.js';
import { delegationsnyckel } from './fragor.js';

const HOGST = 6;

const sokFraga = (namndId: string, sok: string) =>
  queryOptions({
    queryKey: [...delegationsnyckel(namndId), 'arendeval', sok],
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
  const sok = useFordrojt(skrivet).trim();
  const { data } = useQuery({ ...sokFraga(namndId, sok), enabled: sok !== '' });
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
  const traffar = sok === '' ? [] : (data ?? []);
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
        {sok !== '' && data?.length === 0 && <p className="svag">Inget ärende stämmer med ”{sok}”.</p>}
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
