import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { RIKTNINGSORD } from '../../delar/arendeord.js';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { uppraknat } from '../../sprak/ord.js';
import { type Arende, arendenyckel } from './fragor.js';

type Vysida = components['schemas']['VysidaDto'];

const vyerFraga = (a: Arende) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'vyer'],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/vyer', {
          params: { path: { namndId: a.namndId, arendeId: a.id } },
        }),
      ),
  });

/** En av vyerna, som den ser ut för den som läser. */
function Vy({ rubrik, sida }: { rubrik: string; sida: Vysida }): ReactNode {
  const { arende: a, handlingar } = sida;
  return (
    <section className="panel">
      <h3>{rubrik}</h3>
      <p className="dnr">{a.dnr}</p>
      <p className="antikva stor-las">{a.arendemening}</p>
      <p className="svag">
        Registrerat {a.registreratDatum}
        {a.handlaggare !== null && `, handläggare ${a.handlaggare}`}
        {a.sekretess !== null && `, ${a.sekretess}`}
      </p>
      {a.parter.length > 0 && <p className="svag">Parter: {uppraknat(a.parter.map((p) => p.namn))}</p>}
      <ul className="lista tatt">
        {handlingar.map((h) => (
          <li key={`${String(h.nr)}${h.titel}`}>
            <span className="nr svag">{h.nr}</span> {h.makulerad ? <s>{h.titel}</s> : h.titel}{' '}
            <span className="svag liten">
              {RIKTNINGSORD[h.riktning]}
              {h.fran !== null && `, från ${h.fran}`}
              {h.till !== null && `, till ${h.till}`}
              {h.sekretess !== null && `, ${h.sekretess}`}
            </span>
          </li>
        ))}
      </ul>
      {a.utelamnat.length > 0 && <p className="svag liten">Utelämnat: {uppraknat(a.utelamnat)}.</p>}
    </section>
  );
}

/** Vad som syns i det öppna diariet, och på webben. */
export function SaSerAllmanheten({ arende: a }: { arende: Arende }): ReactNode {
  const [oppen, oppna] = useState(false);
  const { data, error, refetch } = useQuery(vyerFraga(a));
  return (
    <Panel rubrik="Så ser allmänheten ärendet">
      {error !== null && <Felbesked fel={error} vad="Vyn kunde inte hämtas" igen={() => void refetch()} />}
      {data !== undefined && (
        <>
          <p className="svag">{data.sammanfattning}</p>
          <p>
            <Button size="xs" onClick={() => oppna(true)}>
              Visa<span className="dold"> hur allmänheten ser ärendet</span>
            </Button>
          </p>
          <Dialog oppen={oppen} rubrik={`Så ser allmänheten ${a.dnr}`} stang={() => oppna(false)}>
            <Vy rubrik="I diariet, på begäran (OSL 5:2)" sida={data.offentlig} />
            <Vy rubrik="På webben" sida={data.webb} />
            <p className="rad">
              <Button onClick={() => oppna(false)}>Stäng</Button>
            </p>
          </Dialog>
        </>
      )}
    </Panel>
  );
}
