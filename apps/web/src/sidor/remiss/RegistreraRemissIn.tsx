import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { useLasOmRemisser } from './fragor.js';

const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Registrerar en inkommen handling som remiss till nämnden: vem som frågar, till vilken dag, och vem som svarar. */
export function RegistreraRemissIn({
  namndId,
  handling,
  klart,
}: {
  namndId: string;
  handling: { id: string; avsandare: string | null };
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOmRemisser(namndId);
  const ga = useNavigate();
  const f = useFormular({
    nyckel: `remissin:ny:${handling.id}`,
    fran: { avsandare: handling.avsandare ?? '', derasDnr: '', sistaDag: '', fraga: '', avgorsAv: 'namnd' },
    etiketter: {
      avsandare: 'Från',
      derasDnr: 'Deras diarienummer',
      sistaDag: 'Svara senast',
      fraga: 'Vad de frågar',
      avgorsAv: 'Avgörs av',
    },
    granska: (v) => ({
      ...(v.avsandare.trim() === '' ? { avsandare: 'Skriv vem som har skickat remissen' } : {}),
      ...(tolkaDatum(v.sistaDag, idag()) === null ? { sistaDag: 'Ange dagen då svaret ska vara framme' } : {}),
    }),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/remiss', {
          params: { path: { namndId, handlingId: handling.id } },
          body: {
            avsandare: v.avsandare.trim(),
            derasDnr: eller(v.derasDnr),
            sistaDag: tolkaDatum(v.sistaDag, idag()) ?? '',
            fraga: eller(v.fraga),
            avgorsAv: v.avgorsAv === 'delegation' ? 'delegation' : 'namnd',
          },
        }),
      ),
    klart: async (svar) => {
      await lasOm();
      kvittera('Remissen är registrerad och bevakas');
      klart();
      await ga({ to: '/namnder/$namndId/remisser/inkommen/$remissInId', params: { namndId, remissInId: svar.id } });
    },
  });
  return (
    <Formular
      formular={f}
      verb="Registrera remissen"
      pagar="Registrerar …"
      gora="remissen kan registreras"
      vad="Remissen är inte registrerad"
      avbryt={{ gor: klart }}
    >
      <TextInput {...f.text('avsandare')} autoComplete="off" />
      <TextInput {...f.text('derasDnr')} autoComplete="off" />
      <Datumfalt {...f.tolkad('sistaDag')} />
      <Textarea {...f.text('fraga')} autosize minRows={2} />
      <NativeSelect
        {...f.text('avgorsAv')}
        data={[
          { value: 'namnd', label: 'Nämnden' },
          { value: 'delegation', label: 'Delegation' },
        ]}
      />
    </Formular>
  );
}
