import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { SPARORD } from '../ord.js';
import type { Sparadpunkt } from './fragor.js';

/** Punkterna under sina avsnitt, i ordningens egen följd. */
function avsnitten(punkter: readonly Sparadpunkt[]): { rubrik: string; punkter: Sparadpunkt[] }[] {
  const avsnitt: { rubrik: string; punkter: Sparadpunkt[] }[] = [];
  for (const punkt of punkter) {
    const sista = avsnitt.at(-1);
    const rubrik = punkt.avsnitt ?? 'Punkter';
    if (sista?.rubrik === rubrik) sista.punkter.push(punkt);
    else avsnitt.push({ rubrik, punkter: [punkt] });
  }
  return avsnitt;
}

/** Delegationsordningens punkter. Med `oppna` går de att ändra. */
export function Punkter({
  punkter,
  oppna,
}: {
  punkter: readonly Sparadpunkt[];
  oppna?: (punkt: Sparadpunkt) => void;
}): ReactNode {
  return avsnitten(punkter).map((avsnitt, plats) => (
    <Avdelning key={`${avsnitt.rubrik} ${String(plats)}`} rubrik={avsnitt.rubrik}>
      <div className="ordningstabell">
        <Tabell
          bildtext={avsnitt.rubrik}
          kolumner={[
            'Punkt',
            'Ärende',
            'Delegat',
            'Ersättare',
            'Spår',
            ...(oppna === undefined ? [] : [{ namn: 'Ändra', klass: '', dold: true }]),
          ]}
        >
          {avsnitt.punkter.map((punkt) => (
            <tr role="row" key={punkt.id}>
              <th role="rowheader" scope="row" className="nr">
                {punkt.punkt}
              </th>
              <Cell>
                {punkt.vad}
                {punkt.lagrum !== null && <span className="radbruten svag liten">{punkt.lagrum}</span>}
                {punkt.vidaredelegation && (
                  <span className="radbruten svag liten">Får vidaredelegeras av förvaltningschefen (KL 7:6)</span>
                )}
                {punkt.undantagsskal !== null && (
                  <span className="radbruten svag liten">Inte KL 6:38: {punkt.undantagsskal}</span>
                )}
              </Cell>
              <Cell>{punkt.delegatRoll}</Cell>
              <Cell>
                {punkt.ersattare.map((roll, nr) => (
                  <span className="radbruten" key={roll}>
                    {nr + 1}. {roll}
                  </span>
                ))}
              </Cell>
              <Cell klass="svag">{SPARORD[punkt.spar]}</Cell>
              {oppna !== undefined && (
                <Cell>
                  <Button size="xs" onClick={() => oppna(punkt)}>
                    Ändra<span className="dold"> punkt {punkt.punkt}</span>
                  </Button>
                </Cell>
              )}
            </tr>
          ))}
        </Tabell>
      </div>
    </Avdelning>
  ));
}
