import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { handlingarFraga } from '../arende/fragor.js';
import { useLasOmRemisser } from './fragor.js';

const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Registrerar en inkommen handling som remiss till nämnden: vem som frågar, till vilken dag, och vem som svarar. */
export function RegistreraRemissIn({
  namndId,
  arendeId,
  klart,
}: {
  namndId: string;
  arendeId: string;
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOmRemisser(namndId);
  const ga = useNavigate();
  const handlingar = useQuery(handlingarFraga(namndId, arendeId));
  const inkomna = (handlingar.data?.rader ?? []).filter((h) => h.riktning === 'inkommen' && h.makuleringSkal === null);
  const f = useFormular({
    nyckel: `remissin:ny:${arendeId}`,
    fran: { handlingId: '', avsandare: '', derasDnr: '', sistaDag: '', fraga: '', avgorsAv: 'namnd' },
    etiketter: {
      handlingId: 'Handlingen som är remissen',
      avsandare: 'Från',
      derasDnr: 'Deras diarienummer',
      sistaDag: 'Svara senast',
      fraga: 'Vad de frågar',
      avgorsAv: 'Avgörs av',
    },
    granska: (v) => ({
      ...(v.handlingId === '' ? { handlingId: 'Välj handlingen, eller lägg till den i ärendet först' } : {}),
      ...(tolkaDatum(v.sistaDag, idag()) === null ? { sistaDag: 'Ange dagen då svaret ska vara framme' } : {}),
    }),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/remiss', {
          params: { path: { namndId, handlingId: v.handlingId } },
          body: {
            avsandare: eller(v.avsandare),
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
      <NativeSelect
        {...f.text('handlingId')}
        data={[
          { value: '', label: 'Välj handling' },
          ...inkomna.map((h) => ({ value: h.id, label: `${String(h.nr ?? '')} ${h.titel}` })),
        ]}
      />
      <TextInput
        {...f.text('avsandare')}
        description="Lämnas tomt när det är handlingens avsändare."
        autoComplete="off"
      />
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
