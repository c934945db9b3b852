import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { paragraferFraga } from '../../klient/sammantradesfragor.js';
import { paragrafer } from '../../sprak/ord.js';
import { Paragraf } from './Paragraf.js';
import type { Mote } from './useMote.js';

/** Sammanträdets §§ med sina beslut. Den som adressen pekar ut får fokus. */
export function Paragrafer({ mote, pekad }: { mote: Mote; pekad?: string | undefined }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(paragraferFraga(mote.namndId, mote.id));
  const rader = data?.rader ?? [];
  return (
    <Avdelning rubrik="Paragrafer" vid={rader.length === 0 ? '' : paragrafer(rader.map((p) => p.nr))}>
      {error !== null && <Felbesked fel={error} vad="Paragraferna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={6} vad="paragrafer" />}
      {data !== undefined && rader.length === 0 && (
        <Tomt>Ingen § är upptagen än. Besluten kommer hit när de är fattade.</Tomt>
      )}
      {rader.map((p) => (
        <Paragraf key={p.id} mote={mote} rad={p} pekad={p.id === pekad} />
      ))}
    </Avdelning>
  );
}
