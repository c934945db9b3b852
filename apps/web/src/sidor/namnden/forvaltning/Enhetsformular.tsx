import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Konflikt } from '../../../delar/formular/Konflikt.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { omVersion, organisationsnyckel } from '../fragor.js';
import { type Enhet, enheterFraga, enhetsvag } from './enhetsfragor.js';

type Person = components['schemas']['PersonDto'];

interface Varden {
  namn: string;
  overordnadId: string;
  chefId: string;
  fran: string;
  till: string;
}

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  namn: 'Enhetens namn',
  overordnadId: 'Ligger under',
  chefId: 'Chef',
  fran: 'Från',
  till: 'Till och med',
};

const somVarden = (e: Enhet | null): Varden => ({
  namn: e?.namn ?? '',
  overordnadId: e?.overordnadId ?? '',
  chefId: e?.chefId ?? '',
  fran: e?.fran ?? '',
  till: e?.till ?? '',
});

const ellerInget = (text: string): string | null => (text === '' ? null : text);
const somKropp = (v: Varden) => ({
  namn: v.namn.trim(),
  overordnadId: ellerInget(v.overordnadId),
  chefId: ellerInget(v.chefId),
  fran: ellerInget(v.fran),
  till: ellerInget(v.till),
});

/** En ny enhet, eller en som ändras, flyttas eller avslutas. */
export function Enhetsformular({
  namndId,
  enhet,
  enheter,
  personer,
  klart,
}: {
  namndId: string;
  enhet: Enhet | null;
  enheter: readonly Enhet[];
  personer: readonly Person[];
  klart: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Enhet>({
    nyckel: `enhet:${namndId}:${enhet?.id ?? 'ny'}`,
    fran: somVarden(enhet),
    ...(enhet === null ? {} : { version: enhet.version }),
    etiketter: ETIKETTER,
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv enhetens namn' } : {}),
      ...(v.fran !== '' && v.till !== '' && v.till < v.fran
        ? { till: 'Sista dagen kan inte ligga före den första' }
        : {}),
    }),
    skicka: async (v, version) =>
      enhet === null
        ? await hamtat(
            klient.POST('/api/namnder/{namndId}/enheter', { params: { path: { namndId } }, body: somKropp(v) }),
          )
        : await hamtat(
            klient.PATCH('/api/namnder/{namndId}/enheter/{enhetId}', {
              params: { path: { namndId, enhetId: enhet.id } },
              headers: omVersion(version),
              body: somKropp(v),
            }),
          ),
    lasOm: async () => {
      const alla = await fragor.query({ ...enheterFraga(namndId), staleTime: 0 });
      const ny = alla.find((e) => e.id === enhet?.id) ?? null;
      return { varden: somVarden(ny), version: ny?.version ?? 0 };
    },
    klart: async (sparad) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(enhet === null ? `${sparad.namn} är upplagd` : `${sparad.namn} är ändrad`);
      klart();
    },
  });
  const mojliga = enheter.filter((e) => e.id !== enhet?.id && !(enhet !== null && e.vag.includes(enhet.namn)));
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb={enhet === null ? 'Lägg upp enheten' : 'Spara enheten'}
        pagar="Sparar …"
        gora="enheten kan sparas"
        vad="Enheten är inte sparad"
        {...(enhet === null ? {} : { avbryt: { gor: klart } })}
      >
        <TextInput {...f.text('namn')} autoComplete="off" />
        <NativeSelect
          {...f.text('overordnadId')}
          data={[{ value: '', label: 'Ingen: överst' }, ...mojliga.map((e) => ({ value: e.id, label: enhetsvag(e) }))]}
        />
        <NativeSelect
          {...f.text('chefId')}
          data={[{ value: '', label: 'Ingen' }, ...personer.map((p) => ({ value: p.id, label: p.namn }))]}
        />
        <Datumfalt {...f.text('fran')} hjalp="Kan lämnas tomt." bytTill={(varde) => f.andra('fran', varde)} />
        <Datumfalt
          {...f.text('till')}
          hjalp="Lämnas tomt för tills vidare."
          bytTill={(varde) => f.andra('till', varde)}
        />
      </Formular>
    </>
  );
}
