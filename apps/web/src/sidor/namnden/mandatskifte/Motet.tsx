import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { type Tangent, useTangenter } from '../../../delar/tangenter.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { langDag } from '../../../sprak/datum.js';
import { antal, stor } from '../../../sprak/ord.js';
import type { Omfattning } from '../fil/importapi.js';
import { forstaMotetFraga, laggPunkter, skiftesnyckel } from './skiftesapi.js';

/** Den nya nämndens första möte: punkterna som föreslås, och knappen som lägger dem på listan. */
export function Motet({
  omfattning,
  skifteId,
  organId,
}: {
  omfattning: Omfattning;
  skifteId: string;
  organId: string | undefined;
}): ReactNode {
  const fragor = useQueryClient();
  const { data } = useQuery(forstaMotetFraga(omfattning, skifteId, organId));
  const [fel, sattFel] = useState<unknown>(null);
  const mote = data?.sammantraden[0];
  const kvar = (data?.punkter ?? []).filter((p) => !p.finns);
  const lagg = async (): Promise<void> => {
    if (mote === undefined || mote.hinder !== null || kvar.length === 0) return;
    sattFel(null);
    try {
      const punkter = kvar.map(({ titel, typ, sammanfattning }) => ({ titel, typ, sammanfattning }));
      const svar = await laggPunkter(omfattning, skifteId, {
        sammantradeId: mote.id,
        punkter,
        ...(organId === undefined ? {} : { organId }),
      });
      kvittera(`${antal(svar.lagda, 'punkt är lagd', 'punkter är lagda')} på listan`);
      await fragor.invalidateQueries({ queryKey: skiftesnyckel(omfattning) });
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const tangenter = useMemo(
    (): Tangent[] => [{ tangent: 'l', vad: 'Lägg på föredragningslistan', gor: () => void lagg() }],
    [mote?.id, kvar.length, organId],
  );
  useTangenter(tangenter);
  if (data === undefined) return null;
  const hinder =
    mote === undefined
      ? 'Inget sammanträde är planerat efter skiftet. Lägg upp det, så kan punkterna läggas på dess lista.'
      : (mote.hinder?.text ?? (kvar.length === 0 ? 'Alla punkter finns på listan.' : null));
  return (
    <Panel rubrik="Första mötet">
      {mote !== undefined && (
        <p className="liten svag">
          {stor(langDag(mote.datum))} kl. {mote.tid}. Föreslagen lista:
        </p>
      )}
      <ol className="lista tatt numrerad">
        {data.punkter.map((p, plats) => (
          <li key={`${p.titel}${String(plats)}`}>{p.finns ? <Lage marke="klar">{p.titel}</Lage> : p.titel}</li>
        ))}
      </ol>
      {fel !== null && <Felbesked fel={fel} vad="Punkterna är inte lagda" />}
      <p>
        <Button size="xs" aria-disabled={hinder !== null} aria-keyshortcuts="L" onClick={() => void lagg()}>
          Lägg på föredragningslistan <kbd aria-hidden="true">L</kbd>
        </Button>
      </p>
      {hinder !== null && <p className="liten svag">{hinder}</p>}
    </Panel>
  );
}
