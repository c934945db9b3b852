import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Filrad } from '../../delar/Fil.js';
import { Filvisning } from './Filvisning.js';
import { Kontroll } from './Filkontroll.js';
import { filadress, filerna, type Handlingsvy } from './fragor.js';

/**
 * Handlingens filer: vilken som visas, filen själv, och vad som är känt om den. Delen går att ha på handlingens sida och
 * i en panel; den behöver bara vyn (`vyFraga`).
 */
export function Handlingsfiler({
  namndId,
  vy,
  forst,
}: {
  namndId: string;
  vy: Handlingsvy;
  forst?: string | undefined;
}): ReactNode {
  const alla = filerna(vy);
  const [vald, valj] = useState(forst);
  const visad = alla.find(({ fil }) => fil.id === vald) ?? alla[0];
  if (!vy.farLasaSkyddat) return <p className="svag">Handlingen har sekretess. Du får inte läsa filerna.</p>;
  if (visad === undefined) return <p className="svag">Handlingen är registrerad utan fil.</p>;
  const { fil, kontroll } = visad;
  return (
    <div className="handlingsfiler">
      {alla.length > 1 && (
        <NativeSelect
          label="Fil"
          value={fil.id}
          onChange={(handelse) => valj(handelse.currentTarget.value)}
          data={alla.map((en) => ({
            value: en.fil.id,
            label: `${en.fil.filnamn}, version ${String(en.versionNr)}${en.gallande ? ' (gällande)' : ''}`,
          }))}
        />
      )}
      {kontroll?.karantan !== true && (
        <p>
          <Filrad titel={fil.filnamn} fil={fil} till={filadress(namndId, fil.id)} />
        </p>
      )}
      {kontroll !== undefined && (
        <>
          <Kontroll kontroll={kontroll} />
          <Filvisning namndId={namndId} fil={fil} kontroll={kontroll} key={fil.id} />
        </>
      )}
    </div>
  );
}
