import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { idag } from '../../klient/servertid.js';
import { dag, plusDagar, veckodag } from '../../sprak/datum.js';
import { stor } from '../../sprak/ord.js';
import { type Bevakning, listaFraga, type Vy } from './fragor.js';
import { vadOrd } from './ord.js';

const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** Måndagen i den vecka där månaden börjar, och så många veckor som månaden rör. */
function veckor(manad: string): string[][] {
  const forsta = `${manad}-01`;
  const start = plusDagar(forsta, -VECKODAGAR.indexOf(veckodag(forsta)));
  const alla: string[][] = [];
  for (let vecka = start; vecka.slice(0, 7) <= manad; vecka = plusDagar(vecka, 7)) {
    alla.push(VECKODAGAR.map((_, nr) => plusDagar(vecka, nr)));
  }
  return alla;
}

const grannmanad = (manad: string, steg: number): string => plusDagar(`${manad}-15`, steg * 30).slice(0, 7);

const manadsord = (manad: string): string => {
  const [, , namn = ''] = dag(`${manad}-01`).split(' ');
  return `${stor(namn)} ${manad.slice(0, 4)}`;
};

/** Månaden: varje dag med det som ska vara gjort då. */
export function Manad({
  namndId,
  vy,
  manad,
  valj,
  byt,
}: {
  namndId: string;
  vy: Vy;
  manad: string;
  valj: (b: Bevakning) => void;
  byt: (manad: string) => void;
}): ReactNode {
  const rutnat = veckor(manad);
  const dagar = rutnat.flat();
  const { data } = useQuery(
    listaFraga(namndId, {
      vy,
      lage: 'oppna',
      fran: dagar[0] ?? '',
      till: dagar.at(-1) ?? '',
      sida: 1,
      antal: 100,
    }),
  );
  const rader = data?.rader ?? [];
  return (
    <>
      <div className="rad">
        <Button size="xs" onClick={() => byt(grannmanad(manad, -1))}>
          {manadsord(grannmanad(manad, -1))}
        </Button>
        <Button size="xs" onClick={() => byt(grannmanad(manad, 1))}>
          {manadsord(grannmanad(manad, 1))}
        </Button>
      </div>
      <table className="manad">
        <caption>
          <h2>{manadsord(manad)}</h2>
        </caption>
        <thead>
          <tr>
            {VECKODAGAR.map((en) => (
              <th scope="col" key={en}>
                {stor(en)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rutnat.map((vecka) => (
            <tr key={vecka[0]}>
              {vecka.map((datum) => {
                const har = rader.filter((b) => b.forfallodag === datum);
                const klass = [
                  datum.slice(0, 7) === manad ? '' : 'manad__utanfor',
                  datum === idag() ? 'manad__idag' : '',
                  har.length === 0 ? 'manad__tom' : '',
                ].join(' ');
                return (
                  <td key={datum} className={klass.trim()}>
                    <span className="manad__dag" aria-hidden="true">
                      {Number(datum.slice(8))}
                    </span>
                    <span className="dold">{dag(datum)}</span>
                    <ul>
                      {har.map((b) => (
                        <li key={b.id}>
                          <button type="button" className="lanklik" onClick={() => valj(b)}>
                            {vadOrd(b)} <span className="nr">{b.dnr}</span>
                          </button>
                        </li>
                      ))}
                    </ul>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
