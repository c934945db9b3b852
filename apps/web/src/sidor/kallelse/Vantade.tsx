import './kallelse.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { Person } from '../../delar/Person.js';
import type { Mote } from '../sammantrade/useMote.js';
import { type Uppstallning, uppstallningFraga } from './fragor.js';

type Plats = Uppstallning['platser'][number];

function vid({ ordinarie, tjanstgorande, svar }: Plats): string {
  if (tjanstgorande === null) return 'ingen än';
  if (ordinarie !== null && tjanstgorande.personId !== ordinarie.personId) return `för ${ordinarie.namn}`;
  if (svar === null) return 'inget svar';
  return svar === 'distans' ? 'distans' : '';
}

function Tom({ plats }: { plats: Plats }): ReactNode {
  return (
    <p>
      {plats.ordinarie === null ? `Plats ${String(plats.plats)} är tom.` : `${plats.ordinarie.namn} har förhinder.`}{' '}
      {plats.nasta === null
        ? 'Ingen ersättare står på tur.'
        : `På tur enligt inkallelseordningen: ${plats.nasta.namn}${plats.nasta.parti === null ? '' : ` (${plats.nasta.parti})`}.`}
    </p>
  );
}

/** Hur nämnden blir med svaren som har kommit, enligt inkallelseordningen. */
export function Vantade({ mote }: { mote: Mote }): ReactNode {
  const far = mote.far('utskick.las');
  const { data, error } = useQuery({
    ...uppstallningFraga(mote.namndId, mote.id),
    enabled: far,
  });
  if (error !== null) return <Felbesked fel={error} vad="Uppställningen kunde inte räknas" />;
  if (!far || data === undefined) return null;
  const tomma = data.platser.filter((plats) => plats.tjanstgorande === null);
  return (
    <Panel rubrik="Väntad uppställning">
      <p>
        <Lage marke={data.beslutsfor ? 'klar' : 'stopp'}>{data.beslutsfor ? 'Beslutsför' : 'Inte beslutsför'}</Lage>
      </p>
      <p>{data.kvorumtext}</p>
      <p className="svag">{data.balanstext}</p>
      <ol className="lista tatt vantade">
        {data.platser.map((plats) => (
          <li key={plats.plats}>
            <span className="svag">{plats.plats}</span>
            <span>{plats.tjanstgorande === null ? 'Tom plats' : <Person namn={plats.tjanstgorande.namn} />}</span>
            <span className="svag">{vid(plats)}</span>
          </li>
        ))}
      </ol>
      {tomma.map((plats) => (
        <Tom key={plats.plats} plats={plats} />
      ))}
    </Panel>
  );
}
