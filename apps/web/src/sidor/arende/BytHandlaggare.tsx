import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { handlaggareFraga, handlaggarval } from '../diarium/handlaggare.js';
import { eller, rattaArende, useLasOm } from './andring.js';
import { type Arende, lasArende } from './fragor.js';

const somVarden = (a: Arende) => ({ handlaggareId: a.handlaggareId ?? '', enhet: a.enhet ?? '', skal: '' });

/** Byter handläggare; den nya får veta det, och bytet står kvar med skälet. */
export function BytHandlaggare({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(a.namndId));
  const f = useFormular({
    nyckel: `handlaggare:${a.id}`,
    fran: somVarden(a),
    version: a.version,
    etiketter: { handlaggareId: 'Handläggare', enhet: 'Enhet', skal: 'Varför' },
    skicka: async (v, version) =>
      await rattaArende(a, version, {
        handlaggareId: eller(v.handlaggareId),
        enhet: eller(v.enhet),
        ...(v.skal.trim() === '' ? {} : { skal: v.skal.trim() }),
      }),
    klart: async (svar) => {
      await lasOm();
      kvittera(
        svar.handlaggareNamn === null ? 'Ärendet har ingen handläggare' : `${svar.handlaggareNamn} handlägger ärendet`,
      );
      klart();
    },
    lasOm: async () => {
      const nu = await lasArende(a.namndId, a.id);
      return { varden: somVarden(nu), version: nu.version };
    },
  });
  const visa = (falt: string, varde: unknown): string =>
    falt === 'handlaggareId' ? (handlaggare.find((h) => h.personId === varde)?.namn ?? 'Ingen än') : String(varde);
  return (
    <>
      <Konflikt formular={f} visa={visa} />
      <Formular
        formular={f}
        verb="Byt handläggare"
        pagar="Byter …"
        gora="handläggaren kan bytas"
        vad="Handläggaren är inte bytt"
        avbryt={{ gor: klart }}
      >
        <NativeSelect {...f.text('handlaggareId')} data={handlaggarval(handlaggare, 'Ingen än')} data-autofocus />
        <TextInput {...f.text('enhet')} autoComplete="off" />
        <TextInput {...f.text('skal')} description="Syns bland bytena." autoComplete="off" />
      </Formular>
    </>
  );
}
