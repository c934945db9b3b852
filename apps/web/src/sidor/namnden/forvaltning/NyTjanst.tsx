import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { organisationsnyckel } from '../fragor.js';
import { type Anstallning, type Enhet, enhetsvag } from './enhetsfragor.js';

type Person = components['schemas']['PersonDto'];

interface Varden {
  personId: string;
  titel: string;
  enhetId: string;
  fran: string;
}

/** Lägger in en tjänst: titeln står under skrivelser och i protokoll. */
export function NyTjanst({
  namndId,
  enheter,
  personer,
}: {
  namndId: string;
  enheter: readonly Enhet[];
  personer: readonly Person[];
}): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Anstallning>({
    nyckel: `tjanst:${namndId}`,
    fran: { personId: '', titel: '', enhetId: '', fran: idag() },
    etiketter: { personId: 'Vem?', titel: 'Titel', enhetId: 'Enhet', fran: 'Från' },
    granska: (v) => ({
      ...(v.personId === '' ? { personId: 'Välj vem som har tjänsten' } : {}),
      ...(v.titel.trim() === '' ? { titel: 'Skriv titeln så som den ska stå i dokumenten' } : {}),
    }),
    skicka: async ({ personId, titel, enhetId, fran }) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/anstallningar', {
          params: { path: { namndId } },
          body: { personId, titel: titel.trim(), enhetId: enhetId === '' ? null : enhetId, fran },
        }),
      ),
    klart: async (t) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`${t.namn} är ${t.titel} från ${t.fran}`);
    },
  });
  return (
    <Formular
      formular={f}
      verb="Lägg in tjänsten"
      pagar="Sparar …"
      gora="tjänsten kan läggas in"
      vad="Tjänsten är inte inlagd"
    >
      <NativeSelect
        {...f.text('personId')}
        data={[{ value: '', label: 'Välj' }, ...personer.map((p) => ({ value: p.id, label: p.namn }))]}
      />
      <TextInput {...f.text('titel')} description="Som den står i dokumenten." autoComplete="off" />
      <NativeSelect
        {...f.text('enhetId')}
        data={[{ value: '', label: 'Ingen' }, ...enheter.map((e) => ({ value: e.id, label: enhetsvag(e) }))]}
      />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
    </Formular>
  );
}
