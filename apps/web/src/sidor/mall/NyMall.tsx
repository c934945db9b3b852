import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { type Mall, mallnyckel } from './fragor.js';
import { typord } from './ord.js';

/** En ny mall börjar som en kopia av en som finns. */
export function NyMall({
  namndId,
  mallar,
  avbryt,
  klart,
}: {
  namndId: string;
  mallar: readonly Mall[];
  avbryt: () => void;
  klart: (mall: Mall) => void;
}): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular({
    nyckel: `mall:ny:${namndId}`,
    fran: { fran: mallar[0]?.id ?? '', namn: '' },
    etiketter: { fran: 'Börja med en kopia av', namn: 'Mallens namn' },
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Skriv vad mallen heter' } : {}),
    skicka: async (v) => {
      const kopia = mallar.find((en) => en.id === v.fran) ?? mallar[0];
      if (kopia === undefined) throw new Error('Nämnden har ingen mall att kopiera.');
      return await hamtat(
        klient.POST('/api/namnder/{namndId}/mallar', {
          params: { path: { namndId } },
          body: { dokumenttyp: kopia.dokumenttyp, namn: v.namn.trim(), innehall: kopia.innehall, forvald: false },
        }),
      );
    },
    klart: async (mall) => {
      await fragor.invalidateQueries({ queryKey: mallnyckel(namndId) });
      kvittera(`Mallen ${mall.namn} finns nu`);
      klart(mall);
    },
  });
  return (
    <Formular
      formular={f}
      verb="Lägg till mallen"
      pagar="Lägger till …"
      gora="mallen kan läggas till"
      vad="Mallen är inte tillagd"
      avbryt={{ gor: avbryt }}
    >
      <NativeSelect
        {...f.text('fran')}
        data={mallar.map((mall) => ({ value: mall.id, label: `${typord(mall.dokumenttyp)}: ${mall.namn}` }))}
      />
      <TextInput {...f.text('namn')} autoComplete="off" />
    </Formular>
  );
}
