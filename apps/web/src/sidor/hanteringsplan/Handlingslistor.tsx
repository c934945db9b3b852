import { Autocomplete } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { antal } from '../../sprak/ord.js';
import { omVersion } from '../namnden/fragor.js';
import { useFordrojt } from '../namnden/useFordrojt.js';
import { Blad, gallringsord } from './delar.js';
import { gallringFraga, PER_SIDA, plannyckel, planraderFraga, utanRadFraga } from './fragor.js';

function ValjRad({
  namndId,
  planId,
  handlingId,
  titel,
}: {
  namndId: string;
  planId: string;
  handlingId: string;
  titel: string;
}): ReactNode {
  const fragor = useQueryClient();
  const [skrivet, satt] = useState('');
  const [fel, sattFel] = useState<unknown>(null);
  const sok = useFordrojt(skrivet.trim());
  const { data } = useQuery({ ...planraderFraga(namndId, planId, sok, 1), enabled: sok.length >= 2 });
  const rader = data?.rader ?? [];
  const ord = (rad: (typeof rader)[number]): string => `${rad.kod} ${rad.handlingstyp}`;
  const valj = async (text: string): Promise<void> => {
    const rad = rader.find((en) => ord(en) === text);
    if (rad === undefined) return;
    try {
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/hanteringsplan/handlingar/{handlingId}', {
          params: { path: { namndId, handlingId } },
          headers: omVersion(0),
          body: { planradId: rad.id },
        }),
      );
      await fragor.invalidateQueries({ queryKey: plannyckel(namndId) });
      kvittera(`${titel}: ${ord(rad)}, ${gallringsord(rad).toLocaleLowerCase('sv')}`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      <Autocomplete
        aria-label={`Rad i planen för ${titel}`}
        placeholder="Sök handlingstyp"
        value={skrivet}
        onChange={satt}
        onOptionSubmit={(text) => void valj(text)}
        data={[...new Set(rader.map(ord))]}
        filter={({ options }) => options}
      />
      {fel !== null && <Felbesked fel={fel} vad="Raden är inte vald" />}
    </>
  );
}

/** Handlingar som inte har någon rad i planen: välj en, så får de klassificering och gallring. */
export function UtanRad({
  namndId,
  planId,
  farValja,
}: {
  namndId: string;
  planId: string | undefined;
  farValja: boolean;
}): ReactNode {
  const [sida, sattSida] = useState(1);
  const fraga = useQuery(utanRadFraga(namndId, sida));
  const { data } = fraga;
  if (fraga.error !== null)
    return <Felbesked fel={fraga.error} vad="Handlingarna kunde inte hämtas" igen={() => void fraga.refetch()} />;
  if (data === undefined) return <Skelett rader={6} vad="handlingarna" />;
  if (data.antal === 0) return <Tomt>Alla handlingar har en rad i planen.</Tomt>;
  return (
    <>
      <p role="status">
        {antal(data.antal, 'handling saknar rad', 'handlingar saknar rad')}, den senast registrerade först.
      </p>
      <Tabell bildtext="Handlingar utan rad" kolumner={['Handling', 'Typ', 'Registrerad', 'Rad i planen']}>
        {data.rader.map((h) => (
          <tr role="row" key={h.handlingId}>
            <th role="rowheader" scope="row">
              {h.arendeId === null ? (
                h.titel
              ) : (
                <Lank
                  till={`/namnder/${namndId}/arenden/${h.arendeId}`}
                >{`${h.dnr ?? ''} ${String(h.nr ?? '')} ${h.titel}`}</Lank>
              )}
            </th>
            <Cell>{h.typ}</Cell>
            <Cell>{h.registreradDatum}</Cell>
            <td role="cell">
              {farValja && planId !== undefined && (
                <ValjRad namndId={namndId} planId={planId} handlingId={h.handlingId} titel={h.titel} />
              )}
            </td>
          </tr>
        ))}
      </Tabell>
      <Blad sida={sida} perSida={PER_SIDA} antal={data.antal} byt={sattSida} />
    </>
  );
}

/** Det som får gallras enligt planen. Listan gallrar ingenting. */
export function Gallring({ namndId }: { namndId: string }): ReactNode {
  const [sida, sattSida] = useState(1);
  const fraga = useQuery(gallringFraga(namndId, sida));
  const { data } = fraga;
  if (fraga.error !== null)
    return <Felbesked fel={fraga.error} vad="Listan kunde inte hämtas" igen={() => void fraga.refetch()} />;
  if (data === undefined) return <Skelett rader={6} vad="listan" />;
  if (data.antal === 0)
    return <Tomt>Inget får gallras i dag. Handlingar kommer hit den 1 januari efter att deras tid har gått.</Tomt>;
  return (
    <>
      <p role="status">
        {antal(data.antal, 'handling får gallras', 'handlingar får gallras')}. Listan gallrar ingenting.
      </p>
      <Tabell
        bildtext="Handlingar som får gallras"
        kolumner={['Handling', 'Rad i planen', 'Gallras', 'Räknas från', 'Får gallras']}
      >
        {data.rader.map((h) => (
          <tr role="row" key={h.handlingId}>
            <th role="rowheader" scope="row">
              {h.arendeId === null ? (
                h.titel
              ) : (
                <Lank
                  till={`/namnder/${namndId}/arenden/${h.arendeId}`}
                >{`${h.dnr ?? ''} ${String(h.nr ?? '')} ${h.titel}`}</Lank>
              )}
            </th>
            <Cell>{`${h.kod} ${h.handlingstyp}`}</Cell>
            <Cell>{gallringsord({ ...h, bevaras: false })}</Cell>
            <Cell etikett="räknas från">{h.raknasFran}</Cell>
            <Cell etikett="från">{h.tidigast}</Cell>
          </tr>
        ))}
      </Tabell>
      <Blad sida={sida} perSida={PER_SIDA} antal={data.antal} byt={sattSida} />
    </>
  );
}
