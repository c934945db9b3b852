import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../../delar/formular/Formular.js';
import { Konflikt } from '../../../delar/formular/Konflikt.js';
import { type Deras, useFormular } from '../../../delar/formular/useFormular.js';
import { Valgrupp } from '../../../delar/formular/Val.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { omVersion, organisationsnyckel } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { type Skydd, SKYDDSORD } from './skydd.js';

type Person = components['schemas']['PersonDto'];

interface Varden {
  namn: string;
  epost: string;
  telefon: string;
  adress: string;
  skydd: Skydd;
}

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  namn: 'Namn',
  epost: 'E-post',
  telefon: 'Telefon',
  adress: 'Bostadsadress',
  skydd: 'Skydd',
};

const somVarden = (p: Person): Varden => ({
  namn: p.namn,
  epost: p.epost ?? '',
  telefon: p.telefon ?? '',
  adress: '',
  skydd: p.skydd,
});

const tomt = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Bara det som ändrats skickas: det som är skyddat visas inte, och ska inte tömmas för det. */
const andrat = (fore: Varden, nu: Varden): Partial<components['schemas']['AndraPersonDto']> => ({
  ...(nu.namn === fore.namn ? {} : { namn: nu.namn.trim() }),
  ...(nu.epost === fore.epost ? {} : { epost: tomt(nu.epost) }),
  ...(nu.telefon === fore.telefon ? {} : { telefon: tomt(nu.telefon) }),
  ...(nu.adress === fore.adress ? {} : { adress: tomt(nu.adress) }),
  ...(nu.skydd === fore.skydd ? {} : { skydd: nu.skydd }),
});

/** Namn, kontaktuppgifter och skydd, som kan ändras. */
export function Kontaktuppgifter({ person: p }: { person: Person }): ReactNode {
  const { namndId } = useNamnd();
  const fragor = useQueryClient();
  const las = async (): Promise<Deras<Varden>> => {
    const ny = await hamtat(
      klient.GET('/api/namnder/{namndId}/personer/{personId}', { params: { path: { namndId, personId: p.id } } }),
    );
    return { varden: somVarden(ny), version: ny.version };
  };
  const f = useFormular<Varden, Person>({
    nyckel: `person:${p.id}`,
    fran: somVarden(p),
    version: p.version,
    etiketter: ETIKETTER,
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Skriv personens namn' } : {}),
    // Det skyddade ska inte ligga kvar i webbläsaren.
    hemliga: p.skydd === 'inget' ? [] : ['namn', 'epost', 'telefon', 'adress'],
    skicka: async (v, version) =>
      await hamtat(
        klient.PATCH('/api/namnder/{namndId}/personer/{personId}', {
          params: { path: { namndId, personId: p.id } },
          headers: omVersion(version),
          body: andrat(somVarden(p), v),
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera('Uppgifterna är sparade');
    },
    lasOm: las,
  });
  const skyddad = p.skydd !== 'inget';
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb="Spara uppgifterna"
        pagar="Sparar …"
        gora="uppgifterna kan sparas"
        vad="Uppgifterna är inte sparade"
      >
        {skyddad && (
          <p className="liten">
            Det som är skyddat visas inte här. Det som skrivs i ett fält ersätter det som finns; ett tomt fält ändrar
            inget.
          </p>
        )}
        <TextInput {...f.text('namn')} autoComplete="off" />
        <TextInput {...f.text('epost')} type="email" autoComplete="off" description="Dit kallelsen går." />
        <TextInput {...f.text('telefon')} autoComplete="off" />
        <Textarea
          {...f.text('adress')}
          autosize
          minRows={2}
          autoComplete="off"
          description="För brev. Visas bara för den som är utsedd att se den; det som skrivs ersätter det som finns."
        />
        <Valgrupp
          {...f.val('skydd')}
          hjalp="Skyddade uppgifter syns inte på någon skärm, i något dokument, brev eller utdrag."
          val={[
            { varde: 'inget', ord: SKYDDSORD.inget },
            { varde: 'kontakt', ord: SKYDDSORD.kontakt, foljd: 'e-post, telefon och bostad döljs' },
            { varde: 'namn', ord: SKYDDSORD.namn, foljd: 'personen får ett annat namn överallt' },
          ]}
        />
      </Formular>
    </>
  );
}
