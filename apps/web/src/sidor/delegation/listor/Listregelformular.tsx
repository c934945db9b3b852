import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../../delar/Dialog.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { type Listregler, sparaRegler } from './fragor.js';
import { useGor } from './useGor.js';

const tal = (text: string): number | null => (/^\d{1,2}$/u.test(text.trim()) ? Number(text.trim()) : null);
const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** När listorna ska vara inne, påminnelserna, och rätten att besluta när det brådskar. */
export function Listregelformular({
  namndId,
  regler,
  stang,
}: {
  namndId: string;
  regler: Listregler;
  stang: () => void;
}): ReactNode {
  const { ivag } = useGor(namndId);
  const f = useFormular({
    nyckel: `delegationsregler:${namndId}`,
    fran: {
      dag: String(regler.dag),
      klockan: regler.klockan,
      vardag: regler.nastaVardag,
      fore: regler.paminnFore == null ? '' : String(regler.paminnFore),
      efter: regler.paminnEfter == null ? '' : String(regler.paminnEfter),
      franManad: regler.franManad ?? '',
      genom: regler.bradskandeGenom ?? '',
    },
    version: regler.version,
    etiketter: {
      dag: 'Dag i nästa månad',
      klockan: 'Klockslag',
      vardag: 'Infaller dagen på en lördag eller helgdag gäller nästa vardag',
      fore: 'Påminn så många dagar före',
      efter: 'Påminn så många dagar efter',
      franManad: 'Första månaden som listor väntas för',
      genom: 'Nämndens beslut om brådskande ärenden (KL 6:39)',
    },
    granska: (v) => ({
      ...((tal(v.dag) ?? 0) < 1 || (tal(v.dag) ?? 0) > 28 ? { dag: 'Ange en dag 1–28' } : {}),
      ...(/^(?:[01]\d|2[0-3])[.:][0-5]\d$/u.test(v.klockan.trim()) ? {} : { klockan: 'Ange klockslaget som 12.00' }),
      ...(v.franManad.trim() === '' || /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(v.franManad.trim())
        ? {}
        : { franManad: 'Ange månaden som 2026-10' }),
    }),
    skicka: async (v, version) =>
      await sparaRegler(namndId, version, {
        dag: tal(v.dag) ?? 2,
        klockan: v.klockan.trim().replace('.', ':'),
        nastaVardag: v.vardag,
        paminnFore: tal(v.fore),
        paminnEfter: tal(v.efter),
        franManad: eller(v.franManad),
        bradskandeGenom: eller(v.genom),
        bradskandePersonId: eller(v.genom) === null ? null : (regler.bradskandePersonId ?? null),
      }),
    klart: async () => {
      await ivag(async () => await Promise.resolve(), 'Inställningarna är sparade');
      stang();
    },
  });
  return (
    <Dialog oppen rubrik="Inställningar för delegationslistor" stang={stang}>
      <Formular
        formular={f}
        verb="Spara inställningarna"
        pagar="Sparar …"
        gora="inställningarna kan sparas"
        vad="Inställningarna är inte sparade"
        avbryt={{ gor: stang }}
      >
        <TextInput {...f.text('dag')} inputMode="numeric" />
        <TextInput {...f.text('klockan')} />
        <Kryss {...f.kryss('vardag')} />
        <TextInput {...f.text('fore')} inputMode="numeric" description="Lämnas tomt när ingen ska påminnas före." />
        <TextInput {...f.text('efter')} inputMode="numeric" />
        <TextInput {...f.text('franManad')} description="Som 2026-10. Utan den räknas ingen lista som saknad." />
        <TextInput
          {...f.text('genom')}
          description="Som 2026-01-15 § 8. Utan det får ordföranden inte besluta åt nämnden."
        />
      </Formular>
    </Dialog>
  );
}
