import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { sammantradesnyckel } from '../../klient/sammantradesfragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import type { Mote } from '../sammantrade/useMote.js';
import { sparaUndantag, type Undantag as Rad, undantagFraga, visningarFraga } from './fragor.js';

const GRUNDER: Readonly<Record<Rad['grund'], string>> = {
  myndighetsutovning: 'Nej: myndighetsutövning mot enskild (KL 7:14)',
  motpart: 'Nej: förhandling eller tvist med de anställda (KL 7:14)',
  upphandling: 'Nej: beställning eller upphandling (KL 7:14)',
  annan: 'Nej: rör inte kommunen som arbetsgivare (KL 7:13)',
};
const MED = 'med';

/** Vilka punkter personalföreträdarna är med vid. Visas bara när nämnden har några. */
export function Undantag({ mote }: { mote: Mote }): ReactNode {
  const { namndId, id, lista } = mote;
  const fragor = useQueryClient();
  const visningar = useQuery(visningarFraga(namndId, id, lista?.version ?? 0));
  const { data } = useQuery(undantagFraga(namndId, id));
  const spara = useMutation({
    mutationFn: async (undantag: Rad[]) => await sparaUndantag(namndId, id, undantag),
    onSuccess: async () => {
      kvittera('Personalföreträdarnas kallelse är ändrad');
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId, id) });
    },
  });
  const har = visningar.data?.visningar.some((v) => v.slag === 'personalforetradare') === true;
  if (!har || data === undefined || lista === null) return null;
  const valda = new Map(data.undantag.map((rad) => [rad.punktNyckel, rad.grund]));
  const byt = (punktNyckel: string, varde: string): void => {
    const grund = (Object.keys(GRUNDER) as Rad['grund'][]).find((en) => en === varde);
    const kvar = data.undantag.filter((rad) => rad.punktNyckel !== punktNyckel);
    spara.mutate(grund === undefined ? kvar : [...kvar, { punktNyckel, grund }]);
  };
  return (
    <Avdelning rubrik="Personalföreträdarna är med vid">
      {spara.error !== null && <Felbesked fel={spara.error} vad="Ändringen är inte sparad" />}
      <ul className="lista tatt">
        {lista.punkter
          .filter((punkt) => !punkt.utgar)
          .map((punkt, plats) => (
            <li key={punkt.nyckel}>
              <NativeSelect
                label={`${String(plats + 1)}. ${punkt.titel}`}
                value={punkt.sekretess ? 'sekretess' : (valda.get(punkt.nyckel) ?? MED)}
                disabled={punkt.sekretess}
                data={
                  punkt.sekretess
                    ? [{ value: 'sekretess', label: 'Nej: sekretess (KL 7:13)' }]
                    : [
                        { value: MED, label: 'Ja' },
                        ...Object.entries(GRUNDER).map(([value, label]) => ({ value, label })),
                      ]
                }
                onChange={(handelse) => byt(punkt.nyckel, handelse.currentTarget.value)}
              />
            </li>
          ))}
      </ul>
    </Avdelning>
  );
}
