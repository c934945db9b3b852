import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import { kontonFraga } from '../../administration/konton/kontofragor.js';
import { organisationsnyckel } from '../fragor.js';
import { useFordrojt } from '../useFordrojt.js';
import { GES, type Kontoroll, ROLLFOLJD, ROLLNAMN, type Rollrad } from './roller.js';

interface Varden {
  kontoId: string;
  roll: Kontoroll;
  fran: string;
  till: string;
}

/** Så många träffar visas att välja bland. */
const FLEST = 50;
const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

/** Ger ett konto en roll i nämnden. */
export function GeRoll({ namndId, rader }: { namndId: string; rader: readonly Rollrad[] }): ReactNode {
  const fragor = useQueryClient();
  const [sokt, sok] = useState('');
  // Bara administratören av hela Klubba får svar: för andra står de som redan har en roll här.
  const { data: funna } = useQuery({ ...kontonFraga(useFordrojt(sokt), 1, FLEST) });
  const konton = [
    ...new Map(
      funna === undefined
        ? rader.map((rad) => [rad.kontoId, rad.namn])
        : funna.rader.filter((k) => !k.avstangt).map((k) => [k.id, `${k.namn} (${k.inloggningsnamn})`]),
    ),
  ];
  const f = useFormular<Varden, undefined>({
    nyckel: `roll:${namndId}`,
    fran: { kontoId: '', roll: 'handlaggare', fran: idag(), till: '' },
    etiketter: { kontoId: 'Vem?', roll: 'Roll', fran: 'Från', till: 'Till och med' },
    granska: (v) => ({
      ...(v.kontoId === '' ? { kontoId: 'Välj vem som ska ha rollen' } : {}),
      ...(DATUM.test(v.fran) ? {} : { fran: 'Ange den första dagen' }),
      ...(v.till !== '' && v.till < v.fran ? { till: 'Sista dagen kan inte ligga före den första' } : {}),
    }),
    skicka: async ({ kontoId, roll, fran, till }) => {
      await hamtat(
        klient.POST('/api/namnder/{namndId}/roller', {
          params: { path: { namndId } },
          body: { kontoId, roll, fran, till: till === '' ? null : till },
        }),
      );
      return undefined;
    },
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera('Rollen är given');
    },
  });
  return (
    <Formular formular={f} verb="Ge rollen" pagar="Sparar …" gora="rollen kan ges" vad="Rollen är inte given">
      {funna !== undefined && (
        <TextInput
          label="Sök konto"
          description={antal(funna.antal, 'konto', 'konton')}
          value={sokt}
          onChange={(handelse) => sok(handelse.currentTarget.value)}
          autoComplete="off"
        />
      )}
      <NativeSelect
        {...f.text('kontoId')}
        data={[{ value: '', label: 'Välj' }, ...konton.map(([value, label]) => ({ value, label }))]}
      />
      <NativeSelect
        {...f.text('roll')}
        description={ROLLFOLJD[f.varden.roll]}
        data={GES.map((value) => ({ value, label: ROLLNAMN[value] ?? value }))}
      />
      <Datumfalt {...f.text('fran')} bytTill={(varde) => f.andra('fran', varde)} />
      <Datumfalt
        {...f.text('till')}
        hjalp="Lämnas tomt för tills vidare."
        bytTill={(varde) => f.andra('till', varde)}
      />
    </Formular>
  );
}
