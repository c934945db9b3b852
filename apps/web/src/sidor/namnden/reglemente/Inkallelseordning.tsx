import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Flyttlista } from '../Flyttlista.js';

type Ordning = Record<string, string[]>;

/** `S V C`, `s, v, c` eller `S → V → C` blir en lista. */
const lasPartier = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;>→-]+/u)
      .map((del) => del.trim().toLocaleUpperCase('sv'))
      .filter((del) => del !== ''),
  ),
];

function Parti({
  parti,
  ordning,
  andra,
  bort,
}: {
  parti: string;
  ordning: readonly string[];
  andra: (ny: string[]) => void;
  bort: () => void;
}): ReactNode {
  const [text, satt] = useState<string | null>(null);
  const klart = (): void => {
    if (text === null) return;
    andra([parti, ...lasPartier(text).filter((p) => p !== parti)]);
    satt(null);
  };
  const tangent = (handelse: KeyboardEvent): void => {
    if (handelse.key !== 'Enter') return;
    handelse.preventDefault();
    klart();
  };
  const ovriga = ordning.filter((p) => p !== parti);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {parti}
      </th>
      <td role="cell">
        <TextInput
          aria-label={`När en plats är tom för ${parti} kallas därefter ur`}
          value={text ?? ovriga.join(' ')}
          onChange={(handelse) => satt(handelse.currentTarget.value)}
          onBlur={klart}
          onKeyDown={tangent}
          autoComplete="off"
          spellCheck={false}
        />
      </td>
      <td role="cell">
        {ovriga.length === 0 ? (
          <span className="svag">bara {parti}</span>
        ) : (
          <div className="rad">
            <span>{parti}, därefter</span>
            <Flyttlista
              rubrik={`Ordningen när en plats är tom för ${parti}`}
              klass="pilar"
              rader={ovriga.map((p) => ({ id: p, namn: p }))}
              flyttad={(ny) => andra([parti, ...ny])}
            />
          </div>
        )}
      </td>
      <td role="cell">
        <Button size="xs" onClick={bort}>
          Ta bort<span className="dold"> {parti}</span>
        </Button>
      </td>
    </tr>
  );
}

/**
 * Inkallelseordningen: per parti de partier vars ersättare kallas, i ordning. Skrivs (`V C`), dras, eller flyttas med
 * Alt och pilarna.
 * @param partier de partier som har platser, så att inget glöms
 */
export function Inkallelseordning({
  id,
  value,
  onChange,
  error,
  partier = [],
}: {
  id: string;
  value: Ordning;
  onChange: (ny: Ordning) => void;
  error?: string | undefined;
  partier?: readonly string[];
}): ReactNode {
  const [nytt, sattNytt] = useState('');
  const alla = [...new Set([...partier, ...Object.keys(value)])];
  const lagg = (): void => {
    const namn = lasPartier(nytt).filter((parti) => !alla.includes(parti));
    if (namn.length > 0) onChange({ ...value, ...Object.fromEntries(namn.map((parti) => [parti, [parti]])) });
    sattNytt('');
  };
  return (
    <div className="falt" id={id} role="group" aria-label="Inkallelseordning">
      {error !== undefined && <p className="fel-text">{error}</p>}
      <p className="hjalp">
        Först kallas partiets egna ersättare. Skriv sedan de andra partierna i ordning, till exempel V C. Dra dem, eller
        flytta med Alt ↑ och Alt ↓.
      </p>
      {alla.length > 0 && (
        <table className="tabell" role="table">
          <caption className="dold">Inkallelseordning per parti</caption>
          <thead role="rowgroup">
            <tr role="row">
              {['Parti', 'Kallas därefter ur', 'Ordningen', ''].map((namn) => (
                <th role="columnheader" scope="col" key={namn}>
                  {namn === '' ? <span className="dold">Ta bort</span> : namn}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {alla.map((parti) => (
              <Parti
                key={parti}
                parti={parti}
                ordning={value[parti] ?? [parti]}
                andra={(ny) => onChange({ ...value, [parti]: ny })}
                bort={() => onChange(Object.fromEntries(Object.entries(value).filter(([namn]) => namn !== parti)))}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="rad ordning__ny">
        <TextInput
          label="Parti"
          value={nytt}
          onChange={(handelse) => sattNytt(handelse.currentTarget.value)}
          onKeyDown={(handelse) => {
            if (handelse.key !== 'Enter' || handelse.ctrlKey) return;
            handelse.preventDefault();
            lagg();
          }}
          autoComplete="off"
        />
        <Button onClick={lagg}>Lägg till partiet</Button>
      </div>
    </div>
  );
}
