import './mall.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { heltal, uppraknat } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Formulering, formuleringarFraga } from './fragor.js';
import { Formuleringsformular } from './Formuleringsformular.js';
import { PLATSER } from './ord.js';

/** Formuleringen som den läses, med luckorna utmärkta. */
function Lydelse({ delar }: { delar: Formulering['delar'] }): ReactNode {
  return (
    <span className="antikva">
      {delar.map((del, plats) =>
        del.slag === 'text' ? (
          del.text
        ) : (
          <span className="formuleringslucka" key={plats}>
            {del.text}
          </span>
        ),
      )}
    </span>
  );
}

function Rad({ formulering: f, andra }: { formulering: Formulering; andra: (() => void) | null }): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {f.namn}
        {!f.aktiv && (
          <>
            {' '}
            <Lage marke="utgar">Avställd</Lage>
          </>
        )}
      </th>
      <td role="cell">
        <Lydelse delar={f.delar} />
      </td>
      <Cell>
        {uppraknat(
          PLATSER.filter(({ varde }) => f.platser.includes(varde)).map(({ ord }) => ord.toLocaleLowerCase('sv')),
        )}
      </Cell>
      <Cell etikett="använd gånger">{heltal(f.anvand)}</Cell>
      <td role="cell">
        {andra !== null && (
          <Button size="xs" onClick={andra}>
            Ändra<span className="dold"> {f.namn}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Nämndens formuleringar: det som den som skriver kan välja bland, med luckor att fylla i. */
export function Formuleringar(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const [vald, valj] = useState<Formulering | 'ny' | null>(null);
  const { data, error, isPending, refetch } = useQuery({ ...formuleringarFraga(namndId), enabled: far('mall.las') });
  if (!far('mall.las')) return <FinnsInte />;
  const stang = (): void => valj(null);
  return (
    <>
      <Sidhuvud
        rubrik="Formuleringar"
        titel={`Formuleringar, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Formuleringar`}
        ingress="Meningar med luckor att välja när man skriver. Den som används mest erbjuds först. Texter där en formulering redan står ändras inte."
        hoger={
          far('mall.skriv') && (
            <Button variant="filled" onClick={() => valj('ny')}>
              Ny formulering
            </Button>
          )
        }
      />
      {error !== null && <Felbesked fel={error} vad="Formuleringarna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="formuleringarna" />}
      {data?.length === 0 && (
        <Tomt>Nämnden har inga formuleringar. Lägg till den första, eller lägg in de förvalda under Mallar.</Tomt>
      )}
      {data !== undefined && data.length > 0 && (
        <Tabell
          bildtext="Formuleringar"
          kolumner={['Namn', 'Lydelse', 'Erbjuds i', 'Gånger', { namn: 'Ändra', klass: '', dold: true }]}
        >
          {data.map((f) => (
            <Rad key={f.id} formulering={f} andra={far('mall.skriv') ? () => valj(f) : null} />
          ))}
        </Tabell>
      )}
      <Dialog
        oppen={vald !== null}
        rubrik={vald === 'ny' || vald === null ? 'Ny formulering' : vald.namn}
        stang={stang}
      >
        {vald !== null && (
          <Formuleringsformular
            key={vald === 'ny' ? 'ny' : vald.id}
            namndId={namndId}
            formulering={vald === 'ny' ? null : vald}
            stang={stang}
          />
        )}
      </Dialog>
    </>
  );
}
