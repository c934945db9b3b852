import { Button, NativeSelect } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { somVal } from '../../delar/arendeord.js';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Sekretess } from '../../delar/Lage.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { useLasOm } from './andring.js';
import { Arendeval } from './Arendeval.js';
import { type Arende, arendenyckel } from './fragor.js';

type Relation = components['schemas']['ArenderelationDto'];

const SLAG: Readonly<Record<Relation['slag'], string>> = {
  foljer_av: 'Följer av',
  svar_pa: 'Svar på',
  bereds_med: 'Bereds med',
  hor_ihop_med: 'Hör ihop med',
  del_av: 'Del av',
  rattelse_av: 'Rättelse av',
};

const stig = (a: Arende) => ({ path: { namndId: a.namndId, arendeId: a.id } });

const relationerFraga = (a: Arende) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'relationer'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/relationer', { params: stig(a) }))).rader,
  });

interface Varden {
  slag: Relation['slag'];
  tillArendeId: string;
}

const knyt = async (a: Arende, body: Varden): Promise<unknown> =>
  await hamtat(klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/relationer', { params: stig(a), body }));

function NyRelation({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const f = useFormular<Varden, unknown>({
    nyckel: `relation:${a.id}`,
    fran: { slag: 'hor_ihop_med', tillArendeId: '' },
    etiketter: { slag: 'Hur', tillArendeId: 'Sök ärendet' },
    granska: (v) => (v.tillArendeId === '' ? { tillArendeId: 'Sök och välj det andra ärendet' } : {}),
    skicka: async (v) => await knyt(a, v),
    klart: async () => {
      await lasOm();
      kvittera('Ärendena hör ihop');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Knyt ihop ärendena"
      pagar="Sparar …"
      gora="ärendena kan knytas ihop"
      vad="Ärendena är inte ihopknutna"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('slag')} data={somVal(SLAG)} />
      <Arendeval {...f.val('tillArendeId')} namndId={a.namndId} utom={a.id} />
    </Formular>
  );
}

/** De ärenden som hör ihop med det här, åt båda håll. */
export function Relationer({ arende: a, skriver }: { arende: Arende; skriver: boolean }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const [oppen, oppna] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const { data, error, refetch } = useQuery(relationerFraga(a));
  const taBort = async (r: Relation): Promise<void> => {
    try {
      await hamtat(
        klient.DELETE('/api/namnder/{namndId}/arenden/{arendeId}/relationer/{relationId}', {
          params: { path: { ...stig(a).path, relationId: r.id } },
        }),
      );
      await lasOm();
      const angra = async (): Promise<void> => {
        await knyt(
          { ...a, id: r.riktning === 'fran' ? a.id : r.arendeId },
          { slag: r.slag, tillArendeId: r.riktning === 'fran' ? r.arendeId : a.id },
        );
        await lasOm();
      };
      kvittera(`Kopplingen till ${r.dnr} är borttagen`, angra);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Panel rubrik="Hör ihop med">
      {error !== null && <Felbesked fel={error} vad="Relationerna kunde inte hämtas" igen={() => void refetch()} />}
      {fel !== null && <Felbesked fel={fel} vad="Kopplingen är kvar" />}
      {data?.length === 0 && <p className="svag">Inget annat ärende.</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="stapel">
          {data.map((r) => (
            <li key={r.id}>
              {r.ord}{' '}
              <Link to="/namnder/$namndId/arenden/$arendeId" params={{ namndId: a.namndId, arendeId: r.arendeId }}>
                {r.arendemening}
              </Link>{' '}
              <span className="dnr">{r.dnr}</span> {r.sekretess && <Sekretess lagrum={null} />}
              {skriver && (
                <Button size="xs" variant="subtle" onClick={() => void taBort(r)}>
                  Ta bort<span className="dold"> kopplingen till {r.dnr}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {skriver && (
        <p>
          <Button size="xs" onClick={() => oppna(true)}>
            Knyt till ett ärende
          </Button>
        </p>
      )}
      <Dialog oppen={oppen} rubrik="Hör ihop med ett annat ärende" stang={() => oppna(false)}>
        {oppen && <NyRelation arende={a} klart={() => oppna(false)} />}
      </Dialog>
    </Panel>
  );
}
