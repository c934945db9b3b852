import type { ReactNode } from 'react';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { heltal } from '../../sprak/ord.js';
import type { Antalsrad } from './fragor.js';

const KOLUMNER = [
  { nyckel: 'registrerade', namn: 'Registrerade' },
  { nyckel: 'avslutade', namn: 'Avslutade' },
  { nyckel: 'oppna', namn: 'Öppna' },
  { nyckel: 'forsenade', namn: 'Försenade' },
] as const;
type Matt = (typeof KOLUMNER)[number]['nyckel'];

const HELA = 100;

/** En siffra som leder till sin lista; stapeln säger samma sak som siffran. */
function Siffra({ tal, mest, till, vad }: { tal: number; mest: number; till: string; vad: string }): ReactNode {
  return (
    <span className="siffra">
      <span className="stapel" aria-hidden="true">
        <span style={{ inlineSize: `${String(mest === 0 ? 0 : (tal / mest) * HELA)}%` }} />
      </span>
      {tal === 0 ? (
        '0'
      ) : (
        <Lank till={till} etikett={`${heltal(tal)} ${vad}`}>
          {heltal(tal)}
        </Lank>
      )}
    </span>
  );
}

/** Antalen per enhet eller typ. Varje siffra är antalet rader i listan som den leder till. */
export function Siffertabell({
  bildtext,
  forsta,
  utan,
  rader,
  summa,
  lank,
}: {
  bildtext: string;
  forsta: string;
  utan: string;
  rader: readonly Antalsrad[];
  summa: Antalsrad;
  lank: (matt: Matt, namn: string | null | undefined) => string;
}): ReactNode {
  const mest = (matt: Matt): number => Math.max(...rader.map((rad) => rad[matt]), 0);
  const cell = (rad: Antalsrad, namn: string | null | undefined, text: string): ReactNode =>
    KOLUMNER.map(({ nyckel, namn: rubrik }) => (
      <Cell key={nyckel} klass="tal" etikett={rubrik}>
        <Siffra
          tal={rad[nyckel]}
          mest={namn === undefined ? 0 : mest(nyckel)}
          till={lank(nyckel, namn)}
          vad={`${rubrik.toLocaleLowerCase('sv')}, ${text}`}
        />
      </Cell>
    ));
  return (
    <Tabell bildtext={bildtext} kolumner={[forsta, ...KOLUMNER.map(({ namn }) => ({ namn, klass: 'tal' }))]}>
      {rader.map((rad) => (
        <tr role="row" key={rad.namn ?? ''}>
          <th role="rowheader" scope="row">
            {rad.namn ?? utan}
          </th>
          {cell(rad, rad.namn, rad.namn ?? utan)}
        </tr>
      ))}
      <tr role="row" className="summa">
        <th role="rowheader" scope="row">
          Summa
        </th>
        {cell(summa, undefined, 'alla')}
      </tr>
    </Tabell>
  );
}
