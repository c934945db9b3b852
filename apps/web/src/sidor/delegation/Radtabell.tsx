import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { dag, manadsnamn } from '../../sprak/datum.js';
import { antal, heltal, stor } from '../../sprak/ord.js';
import type { Beslutsrad, Enhetsmanad, Radvarning } from './fragor.js';
import { radensDatum, SPARORD } from './ord.js';
import { Varningar } from './Varningar.js';

interface Egenskaper {
  manaden: Enhetsmanad;
  tabell: RefObject<HTMLDivElement | null>;
  valj: (rad: Beslutsrad) => void;
  vald: string | null;
  oppna: (rad: Beslutsrad) => void;
  stryk: (rad: Beslutsrad) => void;
  laga: (rad: Beslutsrad, satt: Radvarning['atgarder'][number]['satt']) => void;
  medge: (rad: Beslutsrad, varning: Radvarning) => void;
}

const KOLUMNER = [
  { namn: 'Rad', klass: 'tal' },
  'Datum',
  'Punkt',
  'Beslut',
  { namn: 'Antal', klass: 'tal' },
  'Dnr',
  'Delegat',
  'Spår',
] as const;

function Rad({ rad, e }: { rad: Beslutsrad; e: Egenskaper }): ReactNode {
  const farRatta = e.manaden.farSkriva && rad.listaId === null;
  return (
    <tr role="row" className={rad.id === e.vald ? 'vald' : ''}>
      <Cell klass="tal">
        <span className="nr">{rad.rad}</span>
      </Cell>
      <Cell klass="nr">{radensDatum(rad)}</Cell>
      <Cell klass="nr">{rad.punktText}</Cell>
      <Cell>
        <a
          href={`#rad-${rad.id}`}
          id={`rad-${rad.id}`}
          className="rubrik"
          onFocus={() => e.valj(rad)}
          onClick={(h) => {
            h.preventDefault();
            e.oppna(rad);
          }}
        >
          {rad.beslut ?? 'Skyddat beslut'}
        </a>{' '}
        {rad.sekretess && <Sekretess lagrum={rad.sekretessLagrum} />}
        {rad.arende !== null && (
          <Lank till={`/namnder/${rad.namndId}/arenden/${rad.arende.id}`} klass="dnr liten">
            {rad.arende.dnr}
          </Lank>
        )}
        {rad.skrivelseId !== null && (
          <>
            {' '}
            <Lank till={`/namnder/${rad.namndId}/skrivelser/${rad.skrivelseId}`} klass="liten">
              Dokument<span className="dold">, rad {rad.rad}</span>
            </Lank>
          </>
        )}
        {rad.partUnderrattad !== null && (
          <span className="skillnad liten">
            <Lage marke="frist">Part underrättad {dag(rad.partUnderrattad).replace(/^\S+ /u, '')}, egen tid</Lage>
          </span>
        )}
        <Varningar
          rad={rad}
          farSkriva={farRatta}
          gor={(satt) => e.laga(rad, satt)}
          medgeVarning={(varning) => e.medge(rad, varning)}
        />
      </Cell>
      <Cell klass="tal" etikett="antal">
        {heltal(rad.antal)}
      </Cell>
      <Cell klass="dnr">{rad.dnr}</Cell>
      <Cell>{rad.delegat}</Cell>
      <Cell klass="svag">{SPARORD[rad.spar]}</Cell>
    </tr>
  );
}

/** Månadens rader. Pilarna väljer, Enter öppnar raden, T stryker den. */
export function Radtabell(e: Egenskaper): ReactNode {
  const { manaden } = e;
  const [nu, sattNu] = useState<string | null>(null);
  const vid = `${antal(manaden.rader.length, 'rad', 'rader')}, ${heltal(manaden.antalBeslut)} beslut${manaden.antalHinder === 0 ? '' : `, ${String(manaden.antalHinder)} att rätta`}`;
  const tangent = (handelse: KeyboardEvent): void => {
    const rad = manaden.rader.find(({ id }) => id === nu);
    if (rad === undefined || handelse.ctrlKey || handelse.metaKey || handelse.altKey) return;
    if (
      handelse.key.toLocaleLowerCase('sv') === 't' &&
      handelse.target instanceof HTMLAnchorElement &&
      manaden.farSkriva
    ) {
      handelse.preventDefault();
      e.stryk(rad);
    }
  };
  return (
    <Avdelning rubrik={`${stor(manadsnamn(manaden.manad))}, ${manaden.enhet}`} vid={vid} status>
      <div className="delegtab" ref={e.tabell} onKeyDown={tangent}>
        {manaden.rader.length === 0 ? (
          <Tomt>
            Här står enhetens delegationsbeslut för månaden. Skriv det första i raden ovanför, eller klistra in dem ur
            ett kalkylblad.
          </Tomt>
        ) : (
          <Tabell bildtext={`Delegationsbeslut i ${manadsnamn(manaden.manad)}, ${manaden.enhet}`} kolumner={KOLUMNER}>
            {manaden.rader.map((rad) => (
              <Rad
                key={rad.id}
                rad={rad}
                e={{
                  ...e,
                  valj: (vald) => {
                    sattNu(vald.id);
                    e.valj(vald);
                  },
                }}
              />
            ))}
          </Tabell>
        )}
      </div>
      {manaden.farSkriva && (
        <p className="liten svag fot tangentrad">
          <kbd>N</kbd> ny rad <kbd>Ctrl</kbd> <kbd>D</kbd> samma som ovan <kbd>↑</kbd> <kbd>↓</kbd> välj <kbd>F</kbd>{' '}
          nästa fel <kbd>T</kbd> ta bort <kbd>Ctrl</kbd> <kbd>V</kbd> klistra in från kalkylblad
        </p>
      )}
    </Avdelning>
  );
}
