import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Person } from '../../../delar/Person.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { langDag } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import type { Platsbyten } from '../fil/importapi.js';
import { partiord, ROLLORD } from '../ord.js';

type Byte = Platsbyten['platser'][number];

const LAGE: Readonly<Record<Byte['lage'], { marke: Marke; ord: string }>> = {
  fortsatter: { marke: 'klar', ord: 'Fortsätter' },
  ny_roll: { marke: 'nytt', ord: 'Nytt uppdrag' },
  ny_ledamot: { marke: 'nytt', ord: 'Ny ledamot' },
  ny_person: { marke: 'nytt', ord: 'Ny person' },
  slutar: { marke: 'sand', ord: 'Slutar' },
  fel: { marke: 'varning', ord: 'Fel i raden' },
};

const utanVeckodag = (datum: string): string => langDag(datum).split(' ').slice(1).join(' ');

function Innehavaren({ vem, stark }: { vem: Byte['fore']; stark: boolean }): ReactNode {
  if (vem === null) return <span className="svag">vakant</span>;
  const roll = vem.roll === 'ledamot' || vem.roll === 'ersattare' ? '' : `, ${ROLLORD[vem.roll]}`;
  const text = (
    <>
      <Person namn={vem.namn} parti={partiord(vem.parti)} />
      {roll}
    </>
  );
  return stark ? <b className="stark">{text}</b> : text;
}

function Byten({ p, rader, vad }: { p: Platsbyten; rader: readonly Byte[]; vad: string }): ReactNode {
  return (
    <div className="tat">
      <Tabell
        bildtext={`${vad} före och efter`}
        kolumner={[
          { namn: 'Nr', klass: 'tal smalkol' },
          `Till och med ${utanVeckodag(p.dagFore)}`,
          `Från ${utanVeckodag(p.dagEfter)}`,
          'Läge',
          'Vad som händer',
        ]}
      >
        {rader.map((rad, plats) => (
          <tr role="row" key={plats}>
            <Cell klass="tal smalkol">{rad.nr ?? '–'}</Cell>
            <Cell etikett="förut">
              <Innehavaren vem={rad.fore} stark={false} />
            </Cell>
            <Cell etikett="nu">
              <Innehavaren vem={rad.efter} stark />
            </Cell>
            <td role="cell">
              <Lage marke={LAGE[rad.lage].marke}>{LAGE[rad.lage].ord}</Lage>
            </td>
            <Cell klass="svag">{rad.vadHander}</Cell>
          </tr>
        ))}
      </Tabell>
    </div>
  );
}

/** Plats för plats före och efter, och ersättarna därunder. */
export function Platserna({ byten: p }: { byten: Platsbyten }): ReactNode {
  const nya = p.ersattare.filter((rad) => rad.lage !== 'fortsatter').length;
  return (
    <Avdelning
      rubrik="Platserna före och efter"
      status
      vid={`${antal(p.slutar, 'uppdrag slutar', 'uppdrag slutar')}, ${String(p.borjar)} börjar · ${antal(p.sammaLedamot, 'plats', 'platser')} har samma ledamot`}
    >
      <Byten p={p} rader={p.platser} vad="Platserna" />
      {p.ersattare.length > 0 && (
        <details className="fot">
          <summary>
            Ersättare: {p.ersattare.length - nya} fortsätter, {nya} ändras. Visa ersättarna
          </summary>
          <Byten p={p} rader={p.ersattare} vad="Ersättarna" />
        </details>
      )}
      {p.ovriga.length > 0 && (
        <details className="fot">
          <summary>Övriga uppdrag: {p.ovriga.length}</summary>
          <Byten p={p} rader={p.ovriga} vad="Övriga uppdrag" />
        </details>
      )}
    </Avdelning>
  );
}
