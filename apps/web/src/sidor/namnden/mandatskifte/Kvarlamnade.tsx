import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Person } from '../../../delar/Person.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import type { Omfattning } from '../fil/importapi.js';
import { partiord } from '../ord.js';
import { type Kvarlamnad, type Kvarlamnat, kvarlamnatFraga, los } from './skiftesapi.js';

const LAGE: Readonly<Record<Kvarlamnad['lage'], { marke: Marke; ord: string }>> = {
  ingen: { marke: 'varning', ord: 'Ingen' },
  lost: { marke: 'klar', ord: 'Löst' },
  overlamnad: { marke: 'klar', ord: 'Överlämnad' },
  klar: { marke: 'klar', ord: 'Klart' },
};

/** Någon som kan ta över: den som har ett uppdrag efter skiftet. */
export interface Mottagare {
  personId: string;
  namn: string;
}

function Olost({
  rad,
  mottagare,
  gor,
}: {
  rad: Kvarlamnad;
  mottagare: readonly Mottagare[];
  gor: (hur: { tillPersonId?: string; anteckning?: string }) => void;
}): ReactNode {
  const [text, satt] = useState('');
  return (
    <span className="rad">
      {rad.kanOverlamnas && (
        <NativeSelect
          aria-label={`Lämna över ${rad.vad} till`}
          value=""
          data={[{ value: '', label: 'Lämna till …' }, ...mottagare.map((m) => ({ value: m.personId, label: m.namn }))]}
          onChange={(handelse) => gor({ tillPersonId: handelse.currentTarget.value })}
        />
      )}
      <TextInput
        aria-label={`Hur ${rad.vad} är löst`}
        placeholder="Hur det är löst"
        value={text}
        onChange={(handelse) => satt(handelse.currentTarget.value)}
      />
      <Button
        size="xs"
        onClick={() => {
          if (text.trim() !== '') gor({ anteckning: text.trim() });
        }}
      >
        Notera<span className="dold"> för {rad.vad}</span>
      </Button>
    </span>
  );
}

/** Det som hänger på dem som slutar, från varje del av Klubba, och vem som tar över. */
export function Kvarlamnade({
  omfattning,
  skifteId,
  kvar,
  mottagare,
}: {
  omfattning: Omfattning;
  skifteId: string;
  kvar: Kvarlamnat;
  mottagare: readonly Mottagare[];
}): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const gor = async (rad: Kvarlamnad, hur: { tillPersonId?: string; anteckning?: string }): Promise<void> => {
    sattFel(null);
    try {
      const ny = await los(omfattning, skifteId, { nyckel: rad.nyckel, ...hur });
      fragor.setQueryData(kvarlamnatFraga(omfattning, skifteId).queryKey, ny);
      kvittera(`${rad.vad} är löst`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Avdelning
      rubrik="Hänger på dem som slutar"
      status
      vid={`${antal(kvar.antal, 'sak', 'saker')}, ${String(kvar.losta)} lösta`}
    >
      {fel !== null && <Felbesked fel={fel} vad="Det är inte löst" />}
      {kvar.rader.length === 0 ? (
        <p className="tomt">Inget hänger på någon som slutar.</p>
      ) : (
        <Tabell bildtext="Vad som hänger på dem som slutar" kolumner={['Vad', 'Vem', 'Vad som görs', 'Läge']}>
          {kvar.rader.map((rad) => (
            <tr role="row" key={rad.nyckel}>
              <th role="rowheader" scope="row">
                {rad.vad}
              </th>
              <Cell klass="svag">
                <Person namn={rad.namn} parti={partiord(rad.parti)} />
              </Cell>
              <Cell klass="bred">{rad.losning?.text ?? rad.atgard}</Cell>
              <td role="cell" className="bred">
                <Lage marke={LAGE[rad.lage].marke}>{LAGE[rad.lage].ord}</Lage>{' '}
                {rad.lage === 'ingen' && <Olost rad={rad} mottagare={mottagare} gor={(hur) => void gor(rad, hur)} />}
              </td>
            </tr>
          ))}
        </Tabell>
      )}
    </Avdelning>
  );
}
