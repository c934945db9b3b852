import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { hamtat, klient } from '../../klient/klient.js';
import { antal } from '../../sprak/ord.js';
import { useFordrojt } from '../namnden/useFordrojt.js';

/** En handling som går att begära, som den står offentligt i diariet. */
export interface Valbar {
  id: string;
  dnr: string;
  nr: number | null;
  titel: string;
}

const hamtaArenden = async (namndId: string, sok: string) =>
  (
    await hamtat(
      klient.GET('/api/namnder/{namndId}/arenden', { params: { path: { namndId }, query: { sok, antal: 5 } } }),
    )
  ).rader;

const hamtaHandlingar = async (namndId: string, arendeId: string) =>
  (
    await hamtat(
      klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/handlingar', {
        params: { path: { namndId, arendeId }, query: { antal: 100 } },
      }),
    )
  ).rader;

function Handlingar({
  namndId,
  arende,
  valda,
  vaxla,
}: {
  namndId: string;
  arende: { id: string; dnr: string; arendemening: string };
  valda: readonly Valbar[];
  vaxla: (handling: Valbar) => void;
}): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['utlamnanden', namndId, 'handlingar', arende.id],
    queryFn: async () => await hamtaHandlingar(namndId, arende.id),
  });
  const aktuella = (data ?? []).filter((h) => h.makuleringSkal === null);
  return (
    <fieldset className="falt">
      <legend className="etikett">
        {arende.dnr} {arende.arendemening}
      </legend>
      {error !== null && <Felbesked fel={error} vad="Handlingarna kunde inte hämtas" igen={() => void refetch()} />}
      {data !== undefined && aktuella.length === 0 && <p className="svag">Ärendet har inga handlingar.</p>}
      {aktuella.map((h) => (
        <label className="val" key={h.id}>
          <input
            type="checkbox"
            checked={valda.some((en) => en.id === h.id)}
            onChange={() => vaxla({ id: h.id, dnr: arende.dnr, nr: h.nr, titel: h.titel })}
          />
          <span>
            {h.nr} {h.titel}
            {h.riktning === 'intern' && (
              <span className="val__foljd">Arbetsmaterial: inte allmän handling (TF 2:12)</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Välj handlingar ur ärenden: sök ärendet, kryssa handlingarna. */
export function Handlingsval({
  namndId,
  valda,
  andra,
  borja = '',
}: {
  namndId: string;
  valda: readonly Valbar[];
  andra: (valda: readonly Valbar[]) => void;
  /** Diarienumret som man kommer från. */
  borja?: string;
}): ReactNode {
  const [skrivet, satt] = useState(borja);
  const sok = useFordrojt(skrivet.trim());
  const { data: arenden, error } = useQuery({
    queryKey: ['utlamnanden', namndId, 'arenden', sok],
    queryFn: async () => await hamtaArenden(namndId, sok),
    enabled: sok.length >= 2,
  });
  const vaxla = (handling: Valbar): void =>
    andra(
      valda.some((en) => en.id === handling.id) ? valda.filter((en) => en.id !== handling.id) : [...valda, handling],
    );
  return (
    <div className="handlingsval">
      <TextInput
        label="Hitta handlingar i ett ärende"
        description="Diarienummer eller ord ur ärendemeningen. Går att lämna tomt: handlingarna kan läggas till sedan."
        value={skrivet}
        onChange={(handelse) => satt(handelse.currentTarget.value)}
        autoComplete="off"
      />
      {error !== null && <Felbesked fel={error} vad="Ärendena kunde inte hämtas" />}
      <p className="svag liten" role="status">
        {sok.length >= 2 && arenden !== undefined ? antal(arenden.length, 'ärende', 'ärenden') : ''}
      </p>
      {sok.length >= 2 &&
        arenden?.map((arende) => (
          <Handlingar key={arende.id} namndId={namndId} arende={arende} valda={valda} vaxla={vaxla} />
        ))}
      {valda.length > 0 && (
        <ul className="lista" aria-label="Valda handlingar">
          {valda.map((h) => (
            <li key={h.id} className="rad">
              <span>
                {h.dnr} {h.nr} {h.titel}
              </span>
              <Button size="xs" onClick={() => vaxla(h)}>
                Ta bort<span className="dold"> {h.titel}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
