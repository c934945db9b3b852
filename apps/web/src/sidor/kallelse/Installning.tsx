import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { sammantradesnyckel } from '../../klient/sammantradesfragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { klockan } from '../../sprak/datum.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Installning as Sparad, installningFraga, sparaInstallning } from './fragor.js';

const FORSTA_HALVTIMMEN = 12;
const SISTA_HALVTIMMEN = 40;
/** Halvtimmarna från sex till tjugo. */
const KLOCKSLAG = Array.from({ length: SISTA_HALVTIMMEN - FORSTA_HALVTIMMEN + 1 }, (_, nr) => {
  const halvor = FORSTA_HALVTIMMEN + nr;
  return `${String(Math.floor(halvor / 2)).padStart(2, '0')}:${halvor % 2 === 0 ? '00' : '30'}`;
});

/** `7, 3` som dagar, eller null när det inte är det. */
function lasDagar(text: string): number[] | null {
  const delar = text.split(/[\s,]+/u).filter((del) => del !== '');
  const dagar = delar.map(Number);
  return dagar.length <= 5 && dagar.every((dag) => Number.isInteger(dag) && dag >= 1 && dag <= 30) ? dagar : null;
}

function Formularet({ namndId, sparad }: { namndId: string; sparad: Sparad }): ReactNode {
  const fragor = useQueryClient();
  const [klockslag, sattKlockslag] = useState(sparad.klockslag);
  const [dagar, sattDagar] = useState(sparad.paminnDagar.join(', '));
  const lasta = lasDagar(dagar);
  const spara = useMutation({
    mutationFn: async (paminnDagar: number[]) =>
      await sparaInstallning(namndId, { klockslag, paminnDagar, version: sparad.version }),
    onSuccess: async () => {
      kvittera('Inställningen är sparad');
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId) });
    },
  });
  const val = KLOCKSLAG.includes(klockslag) ? KLOCKSLAG : [klockslag, ...KLOCKSLAG];
  return (
    <form
      className="formular"
      noValidate
      onSubmit={(handelse) => {
        handelse.preventDefault();
        if (lasta !== null && !spara.isPending) spara.mutate(lasta);
      }}
    >
      <NativeSelect
        label="Kallelsen går ut kl."
        description="På dagen för kallelsen, när listan är frisläppt."
        value={klockslag}
        data={val.map((tid) => ({ value: tid, label: klockan(tid) }))}
        onChange={(handelse) => sattKlockslag(handelse.currentTarget.value)}
      />
      <TextInput
        label="Påminn sekreteraren så många dagar före"
        description="Om listan inte är frisläppt. Flera dagar skrivs med komma: 7, 3."
        value={dagar}
        onChange={(handelse) => sattDagar(handelse.currentTarget.value)}
        error={lasta === null ? 'Skriv högst fem tal mellan 1 och 30' : undefined}
        autoComplete="off"
      />
      <p className="svag">
        Sista vardagen före dagen för kallelsen larmas också ordföranden, och igen på dagen, på sista dagen och när den
        har gått.
      </p>
      {spara.error !== null && <Felbesked fel={spara.error} vad="Inställningen är inte sparad" />}
      <p className="rad">
        <Button type="submit" variant="filled" aria-disabled={lasta === null || spara.isPending}>
          Spara inställningen
        </Button>
      </p>
    </form>
  );
}

/** När nämndens kallelser går ut av sig själva, och när det påminns innan. */
export function Installning(): ReactNode {
  const { namndId, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery(installningFraga(namndId));
  if (!far('sammantrade.skriv')) return <FinnsInte />;
  return (
    <>
      <Sidhuvud rubrik="När kallelsen går ut" titel="Kallelse" />
      {error !== null && <Felbesked fel={error} vad="Inställningen kunde inte hämtas" igen={() => void refetch()} />}
      {isPending ? (
        <Skelett rader={3} vad="inställningen" />
      ) : (
        data !== undefined && <Formularet key={data.version} namndId={namndId} sparad={data} />
      )}
    </>
  );
}
