import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { Forvaltningsformular } from './Forvaltningsformular.js';
import { Kommunformular } from './Kommunformular.js';
import { forvaltningarFraga, kommunFraga, useKommun } from './kommunfragor.js';

const KOMMUNEN = 'kommunen';
const NY = 'ny';

/** Kommunens uppgifter och förvaltningarnas brevhuvuden, med papperet bredvid. */
export function Brevhuvud(): ReactNode {
  const [vald, valj] = useState(KOMMUNEN);
  const { id: kommunId, namn: kommunNamn } = useKommun();
  const kommun = useQuery(kommunFraga(kommunId));
  const forvaltningar = useQuery(forvaltningarFraga(kommunId));
  const fel = kommun.error ?? forvaltningar.error;
  const forvaltning = forvaltningar.data?.find((f) => f.id === vald) ?? null;
  return (
    <>
      <Sidhuvud
        rubrik="Kommun och brevhuvud"
        smula={kommunNamn}
        ingress="Uppgifterna står överst och underst i varje dokument. Redan låsta dokument ändras inte."
      />
      {fel !== null && (
        <Felbesked
          fel={fel}
          vad="Uppgifterna kunde inte hämtas"
          igen={() => void Promise.all([kommun.refetch(), forvaltningar.refetch()])}
        />
      )}
      {fel === null && (kommun.data === undefined || forvaltningar.data === undefined) && (
        <Skelett rader={8} vad="uppgifterna" />
      )}
      {kommun.data !== undefined && forvaltningar.data !== undefined && (
        <>
          <div className="filter">
            <NativeSelect
              label="Vems uppgifter?"
              value={vald}
              onChange={(handelse) => valj(handelse.currentTarget.value)}
              data={[
                { value: KOMMUNEN, label: kommun.data.namn },
                ...forvaltningar.data.map((f) => ({ value: f.id, label: f.namn })),
                { value: NY, label: 'Ny förvaltning' },
              ]}
            />
          </div>
          {vald === KOMMUNEN ? (
            <Kommunformular kommun={kommun.data} key={kommun.data.id} />
          ) : (
            <Forvaltningsformular kommun={kommun.data} forvaltning={forvaltning} key={vald} klart={valj} />
          )}
        </>
      )}
    </>
  );
}
