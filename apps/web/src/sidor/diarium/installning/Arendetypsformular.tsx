import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PROVNINGSORD, type Provningsform, somVal } from '../../../delar/arendeord.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Konflikt } from '../../../delar/formular/Konflikt.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { omVersion } from '../../namnden/fragor.js';
import { handlaggareFraga, handlaggarval } from '../handlaggare.js';
import { type Arendetyp, arendetyperFraga } from '../uppslag.js';

interface Varden {
  namn: string;
  handlaggareId: string;
  enhet: string;
  bevakningDagar: string;
  bevakningText: string;
  provningsform: Provningsform;
  klassificering: string;
  gallring: string;
  aktiv: boolean;
}

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  namn: 'Namn',
  handlaggareId: 'Handläggare',
  enhet: 'Enhet',
  bevakningDagar: 'Bevakning, dagar efter registreringen',
  bevakningText: 'Vad som bevakas',
  provningsform: 'Hur beslutet kan överklagas',
  klassificering: 'Klassificering',
  gallring: 'Gallring',
  aktiv: 'Kan väljas för nya ärenden',
};

const somVarden = (t: Arendetyp | null): Varden => ({
  namn: t?.namn ?? '',
  handlaggareId: t?.handlaggareId ?? '',
  enhet: t?.enhet ?? '',
  bevakningDagar: t?.bevakningDagar == null ? '' : String(t.bevakningDagar),
  bevakningText: t?.bevakningText ?? '',
  provningsform: t?.provningsform ?? 'laglighetsprovning',
  klassificering: t?.klassificering ?? '',
  gallring: t?.gallring ?? '',
  aktiv: t?.aktiv ?? true,
});

const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const somBegaran = (v: Varden) => ({
  namn: v.namn.trim(),
  handlaggareId: eller(v.handlaggareId),
  enhet: eller(v.enhet),
  bevakningDagar: v.bevakningDagar.trim() === '' ? null : Number(v.bevakningDagar),
  bevakningText: eller(v.bevakningText),
  provningsform: v.provningsform,
  klassificering: eller(v.klassificering),
  gallring: eller(v.gallring),
  aktiv: v.aktiv,
});

function granska(v: Varden): Partial<Record<keyof Varden, string>> {
  const dagar = v.bevakningDagar.trim();
  return {
    ...(v.namn.trim() === '' ? { namn: 'Skriv vad ärendetypen heter' } : {}),
    ...(dagar !== '' && !/^[1-9]\d{0,3}$/u.test(dagar)
      ? { bevakningDagar: 'Ange antalet dagar, till exempel 14' }
      : {}),
    ...(dagar !== '' && v.bevakningText.trim() === ''
      ? { bevakningText: 'Skriv vad som ska vara gjort, till exempel svar' }
      : {}),
    ...(dagar === '' && v.bevakningText.trim() !== '' ? { bevakningDagar: 'Ange efter hur många dagar' } : {}),
  };
}

/** En ärendetyp: vad den fyller i när ett ärende registreras. Redan registrerade ärenden ändras inte. */
export function Arendetypsformular({
  namndId,
  typ,
  klart,
}: {
  namndId: string;
  /** null: en ny. */
  typ: Arendetyp | null;
  klart: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(namndId));
  const f = useFormular<Varden, Arendetyp>({
    nyckel: `arendetyp:${typ?.id ?? namndId}`,
    fran: somVarden(typ),
    ...(typ === null ? {} : { version: typ.version }),
    etiketter: ETIKETTER,
    granska,
    skicka: async (v, version) =>
      typ === null
        ? await hamtat(
            klient.POST('/api/namnder/{namndId}/arendetyper', { params: { path: { namndId } }, body: somBegaran(v) }),
          )
        : await hamtat(
            klient.PATCH('/api/namnder/{namndId}/arendetyper/{arendetypId}', {
              params: { path: { namndId, arendetypId: typ.id } },
              headers: omVersion(version),
              body: somBegaran(v),
            }),
          ),
    klart: async (svar) => {
      await fragor.invalidateQueries({ queryKey: arendetyperFraga(namndId).queryKey });
      kvittera(`Ärendetypen ”${svar.namn}” är sparad`);
      klart();
    },
    lasOm: async () => {
      const alla = await fragor.query({ ...arendetyperFraga(namndId), staleTime: 0 });
      const nu = alla.find((en) => en.id === typ?.id) ?? typ;
      return { varden: somVarden(nu), version: nu?.version ?? 0 };
    },
  });
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb="Spara ärendetypen"
        pagar="Sparar …"
        gora="ärendetypen kan sparas"
        vad="Ärendetypen är inte sparad"
        avbryt={{ gor: klart }}
      >
        <TextInput {...f.text('namn')} autoComplete="off" data-autofocus />
        <NativeSelect {...f.text('handlaggareId')} data={handlaggarval(handlaggare, 'Ingen särskild')} />
        <TextInput {...f.text('enhet')} autoComplete="off" />
        <TextInput {...f.text('bevakningDagar')} inputMode="numeric" autoComplete="off" />
        <TextInput {...f.text('bevakningText')} autoComplete="off" />
        <NativeSelect {...f.text('provningsform')} data={somVal(PROVNINGSORD)} />
        <TextInput {...f.text('klassificering')} autoComplete="off" />
        <TextInput {...f.text('gallring')} autoComplete="off" />
        <Kryss {...f.kryss('aktiv')} />
      </Formular>
    </>
  );
}
