import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { idag } from '../../../klient/servertid.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { useFordrojt } from '../../namnden/useFordrojt.js';
import { delegaterFraga } from '../fragor.js';
import { beslutsrattFraga } from './fragor.js';

/** Delegaten: de som har rätten enligt punkten den dagen står först. */
export function Delegatval({
  namndId,
  fraga,
  falt,
}: {
  namndId: string;
  /** Enheten, punkten och dagen som de skrivs. */
  fraga: { enhetId: string; punkt: string; dag: string };
  falt: {
    id: string;
    name: string;
    label: string;
    error: string | undefined;
    value: string;
    onBlur: () => void;
    onChange: React.ChangeEventHandler<HTMLSelectElement>;
  };
}): ReactNode {
  const { enhetId, punkt, dag } = useFordrojt(fraga);
  const tolkad = tolkaDatum(dag, idag());
  const { data } = useQuery({
    ...beslutsrattFraga(namndId, enhetId, punkt.trim(), tolkad ?? ''),
    enabled: punkt.trim() !== '' && tolkad !== null,
  });
  const { data: alla = [] } = useQuery(delegaterFraga(namndId));
  const med = data?.rader ?? [];
  const ovriga = alla.filter((en) => !med.some(({ personId }) => personId === en.personId));
  return (
    <>
      <NativeSelect
        {...falt}
        data={[
          { value: '', label: 'Välj' },
          {
            group: 'Får besluta den dagen',
            items: med.map((en, plats) => ({
              value: en.personId,
              label: plats === 0 ? en.namn : `${en.namn}, ersättare`,
            })),
          },
          { group: 'Andra', items: ovriga.map((en) => ({ value: en.personId, label: en.namn })) },
        ].filter((en) => !('items' in en) || en.items.length > 0)}
      />
      <p className="liten svag" role="status">
        {data?.brist ?? ''}
      </p>
    </>
  );
}
