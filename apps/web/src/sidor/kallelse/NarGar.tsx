import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dagfalt } from '../../delar/formular/Dagfalt.js';
import { sammantradesnyckel } from '../../klient/sammantradesfragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { dag, klockan, langDag } from '../../sprak/datum.js';
import type { Mote } from '../sammantrade/useMote.js';
import { bytKallelsedag, installningFraga } from './fragor.js';

/** När kallelsen går ut av sig själv; en annan dag går att välja till och med den sista. */
export function NarGar({ mote }: { mote: Mote }): ReactNode {
  const { sammantrade: s, namndId } = mote;
  const fragor = useQueryClient();
  const { data } = useQuery(installningFraga(namndId));
  const byt = useMutation({
    mutationFn: async (nyDag: string) => await bytKallelsedag(s, nyDag),
    onSuccess: async () => {
      kvittera('Dagen för kallelsen är bytt');
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId) });
    },
  });
  const klockslag = klockan(data?.klockslag ?? '09:00');
  return (
    <Avdelning rubrik="När">
      <p>
        Kallelsen går ut av sig själv {langDag(s.kallelsedag)} kl. {klockslag}, om listan är frisläppt då. Sista dagen
        är {dag(s.senastKallelse)}.
      </p>
      {mote.far('sammantrade.skriv') && (
        <Dagfalt id="kallelsedag" label="Annan dag" varde={s.kallelsedag} byt={(nyDag) => byt.mutate(nyDag)} />
      )}
      {byt.error !== null && <Felbesked fel={byt.error} vad="Dagen är inte bytt" />}
    </Avdelning>
  );
}
