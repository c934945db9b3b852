import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { antal } from '../../sprak/ord.js';
import { ansvarigaFraga, useLasOmBevakningar } from './fragor.js';

/** Lämnar över en persons alla öppna bevakningar. */
export function LamnaOverAlla({ namndId, klart }: { namndId: string; klart: () => void }): ReactNode {
  const lasOm = useLasOmBevakningar(namndId);
  const { data = [] } = useQuery(ansvarigaFraga(namndId));
  const personer = [
    { value: '', label: 'Välj person' },
    ...data.filter((a) => a.slag === 'person').map((a) => ({ value: a.id, label: a.namn })),
  ];
  const f = useFormular({
    nyckel: `bevakningar:${namndId}:lamna`,
    fran: { franPersonId: '', tillPersonId: '', skal: '' },
    etiketter: { franPersonId: 'Från', tillPersonId: 'Till', skal: 'Varför' },
    granska: (v) => ({
      ...(v.franPersonId === '' ? { franPersonId: 'Välj den som lämnar över' } : {}),
      ...(v.tillPersonId === '' ? { tillPersonId: 'Välj den som tar över' } : {}),
    }),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/bevakningar/overlamning', {
          params: { path: { namndId } },
          body: { ...v, skal: v.skal.trim() === '' ? null : v.skal.trim() },
        }),
      ),
    klart: async (svar) => {
      await lasOm();
      kvittera(`${antal(svar.antal, 'bevakning', 'bevakningar')} har lämnats över`);
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Lämna över"
      pagar="Lämnar över …"
      gora="de kan lämnas över"
      vad="De är inte överlämnade"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('franPersonId')} data={personer} />
      <NativeSelect {...f.text('tillPersonId')} data={personer} />
      <TextInput {...f.text('skal')} autoComplete="off" />
    </Formular>
  );
}
