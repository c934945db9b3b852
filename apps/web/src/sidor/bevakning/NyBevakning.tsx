import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { dag } from '../../sprak/datum.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { ansvarigaFraga, useLasOmBevakningar } from './fragor.js';
import { ansvarsval, urAnsvar } from './ord.js';

const SLAG = [
  { value: 'hand', label: 'En dag att minnas' },
  { value: 'lofte', label: 'Vi har lovat ett svar' },
  { value: 'uppdrag', label: 'Ett uppdrag i ett beslut' },
  { value: 'medborgarforslag', label: 'Medborgarförslag: ett år från det väcktes (KL 6:34)' },
  { value: 'motion', label: 'Motion: ett år från den väcktes (KL 5:35)' },
] as const;
type Slag = (typeof SLAG)[number]['value'];

const arAret = (slag: string): boolean => slag === 'medborgarforslag' || slag === 'motion';

/** En ny bevakning i ärendet. */
export function NyBevakning({
  namndId,
  arendeId,
  handlaggareId = null,
  klart,
}: {
  namndId: string;
  arendeId: string;
  handlaggareId?: string | null;
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOmBevakningar(namndId);
  const { data: ansvariga = [] } = useQuery(ansvarigaFraga(namndId));
  const f = useFormular({
    nyckel: `bevakning:${arendeId}`,
    fran: {
      kalla: 'hand',
      forfallodag: '',
      vad: '',
      ansvar: handlaggareId === null ? '' : `person:${handlaggareId}`,
      skal: '',
    },
    etiketter: { kalla: 'Vad är det', forfallodag: 'Dag', vad: 'Vad ska göras', ansvar: 'Ansvarar', skal: 'Varför' },
    stigar: { vackt: 'forfallodag', ansvarigPersonId: 'ansvar', enhetId: 'ansvar' },
    granska: (v) => ({
      ...(tolkaDatum(v.forfallodag, idag()) === null
        ? { forfallodag: 'Ange en dag, till exempel 15/10 eller +14' }
        : {}),
      ...(v.vad.trim() === '' ? { vad: 'Skriv vad som ska göras' } : {}),
    }),
    skicka: async (v) => {
      const dagen = tolkaDatum(v.forfallodag, idag()) ?? '';
      const { personId, enhetId } = urAnsvar(v.ansvar);
      return await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/bevakningar', {
          params: { path: { namndId, arendeId } },
          body: {
            kalla: v.kalla as Slag,
            ...(arAret(v.kalla) ? { vackt: dagen } : { forfallodag: dagen }),
            vad: v.vad.trim(),
            skal: v.skal.trim() === '' ? null : v.skal.trim(),
            ansvarigPersonId: personId,
            enhetId,
          },
        }),
      );
    },
    klart: async (svar) => {
      await lasOm();
      kvittera(`Bevakas till ${dag(svar.forfallodag)}`);
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Bevaka"
      pagar="Sparar …"
      gora="bevakningen kan sparas"
      vad="Bevakningen är inte sparad"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('kalla')} data={[...SLAG]} />
      <TextInput {...f.text('vad')} autoComplete="off" data-autofocus />
      <Datumfalt {...f.tolkad('forfallodag')} label={arAret(f.varden.kalla) ? 'Väcktes i fullmäktige' : 'Dag'} />
      <NativeSelect {...f.text('ansvar')} data={ansvarsval(ansvariga)} />
      <Textarea {...f.text('skal')} autosize minRows={2} />
    </Formular>
  );
}
