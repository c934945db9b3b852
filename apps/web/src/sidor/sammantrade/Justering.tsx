import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { StorFrist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { protokollmening } from '../../delar/lagesmening.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, langDag } from '../../sprak/datum.js';
import { paragrafer } from '../../sprak/ord.js';
import { DELLAGE, delnamn } from './delar.js';
import { Smula } from './Smula.js';
import { useMote } from './useMote.js';

const ROLL = { ordforande: 'ordförande', justerare: 'justerare' } as const;

/** Vem som har skrivit under vad, när och var. */
export function Justering(): ReactNode {
  const mote = useMote();
  const { protokoll, sammantrade: s } = mote;
  const delar = protokoll?.delar ?? [];
  const [forst] = delar
    .filter((del) => del.tillstand !== 'justerad')
    .map((del) => del.frister.senastJusterat)
    .sort();
  const rubrik = s.tillstand === 'avslutat' ? protokollmening(protokoll) : 'Justeringen kommer efter sammanträdet';
  return (
    <>
      <Sidhuvud
        rubrik={rubrik}
        titel="Justering"
        smula={<Smula mote={mote} />}
        ingress="Protokollet justeras senast 14 dagar efter sammanträdet (KL 5:69)."
        {...(forst === undefined
          ? {}
          : { hoger: <StorFrist datum={forst}>ska vara justerat senast {dag(forst)}</StorFrist> })}
      />
      {delar.length === 0 && (
        <Tomt>Här står vilka som skriver under, när och var, från det att protokollet är påbörjat.</Tomt>
      )}
      {delar.map((del) => (
        <Avdelning
          key={del.id}
          rubrik={`${delnamn(del, delar.length)} ${paragrafer(del.paragrafer)}`}
          vid={
            <Lage marke={DELLAGE[del.tillstand].marke}>
              {DELLAGE[del.tillstand].ord}
              {del.justeringsdatum !== null && ` ${langDag(del.justeringsdatum)}`}
              {del.justeringsplats !== null && `, ${del.justeringsplats}`}
            </Lage>
          }
        >
          {del.kontrollkod !== null && (
            <p className="liten svag kontrollkod">Kontrollkod {del.kontrollkod.slice(0, 16)}</p>
          )}
          {del.underskrifter.length === 0 ? (
            <Tomt>Ingen har skrivit under än. Nämndsekreteraren antecknar underskrifterna.</Tomt>
          ) : (
            <Tabell
              bildtext={`Underskrifter, ${delnamn(del, delar.length)}`}
              kolumner={['Namn', 'Som', 'Paragrafer', 'Dag', 'Plats']}
            >
              {del.underskrifter.map((u) => (
                <tr role="row" key={`${u.personId}${u.roll}`}>
                  <th role="rowheader" scope="row" className="bred">
                    {u.namn}
                  </th>
                  <Cell>{ROLL[u.roll]}</Cell>
                  <Cell klass="nr">{paragrafer(u.paragrafer)}</Cell>
                  <Cell klass="smal">{u.datum}</Cell>
                  <Cell>{u.plats}</Cell>
                </tr>
              ))}
            </Tabell>
          )}
        </Avdelning>
      ))}
    </>
  );
}
