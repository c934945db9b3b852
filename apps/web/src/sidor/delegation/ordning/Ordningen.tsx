import '../delegation.css';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Lank } from '../../../ram/Lank.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { Brister, Utkast } from './Utkast.js';
import {
  type HelOrdning,
  jamforelseFraga,
  type Ordning,
  ordningarFraga,
  ordningFraga,
  ordningsnyckel,
} from './fragor.js';
import { NyVersion } from './NyVersion.js';
import { Punkter } from './Punkter.js';
import { Vidaredelegation } from './Vidaredelegation.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/delegation/ordning');
const SLAGORD = { ny: 'Ny', utgar: 'Utgår', andrad: 'Ändrad', nytt_nummer: 'Nytt nummer' };
const SLAGMARKE = { ny: 'nytt', utgar: 'utgar', andrad: 'halv', nytt_nummer: 'sand' } as const;
const FALTORD: Record<string, string> = {
  vad: 'ärendet',
  lagrum: 'lagrum',
  delegatRoll: 'delegat',
  ersattare: 'ersättare',
  vidaredelegation: 'vidaredelegation',
  bradskande: 'brådskande',
  spar: 'spår',
  provning: 'prövning',
};

const versionsord = (ordning: Ordning): string =>
  ordning.lage === 'utkast'
    ? `Utkast, från ${ordning.gallerFran}`
    : `Från ${ordning.gallerFran}, ${ordning.antagenParagraf ?? ''}`;

function Jamforelse({
  namndId,
  ordning,
  andra,
}: {
  namndId: string;
  ordning: HelOrdning;
  andra: readonly Ordning[];
}): ReactNode {
  const forst = andra.find(({ gallerFran }) => gallerFran < ordning.gallerFran) ?? andra[0];
  const [med, satt] = useState(forst?.id ?? '');
  const { data } = useQuery({ ...jamforelseFraga(namndId, ordning.id, med), enabled: med !== '' });
  if (forst === undefined) return null;
  return (
    <Panel rubrik="Skillnad mot">
      <NativeSelect
        aria-label="Version att jämföra med"
        value={med}
        onChange={(h) => satt(h.currentTarget.value)}
        data={andra.map((en) => ({ value: en.id, label: versionsord(en) }))}
      />
      {data?.length === 0 && <p className="svag">Inget skiljer.</p>}
      <ul className="stapel liten">
        {data?.map((en) => (
          <li key={`${en.slag} ${en.punkt}`}>
            <Lage marke={SLAGMARKE[en.slag]}>
              {SLAGORD[en.slag]} {en.forePunkt === null ? en.punkt : `${en.forePunkt} → ${en.punkt}`}
            </Lage>{' '}
            {en.vad}
            {en.falt.map((f) => (
              <span className="radbruten svag" key={f.falt}>
                {FALTORD[f.falt] ?? f.falt}: {f.fore === '' ? 'inget' : f.fore} → {f.efter === '' ? 'inget' : f.efter}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Versionen({
  namndId,
  ordningId,
  versioner,
}: {
  namndId: string;
  ordningId: string;
  versioner: readonly Ordning[];
}): ReactNode {
  const { far } = useNamnd();
  const fraga = useQuery(ordningFraga(namndId, ordningId));
  const { data: ordning } = fraga;
  if (fraga.error !== null)
    return (
      <Felbesked fel={fraga.error} vad="Delegationsordningen kunde inte hämtas" igen={() => void fraga.refetch()} />
    );
  if (ordning === undefined) return <Skelett rader={8} vad="punkterna" />;
  const skriver = ordning.lage === 'utkast' && far('delegationsordning.skriv');
  return (
    <div className="tva">
      <div>
        {ordning.lage === 'utkast' && <Brister ordning={ordning} />}
        {skriver ? (
          <Utkast key={ordning.id} namndId={namndId} ordning={ordning} />
        ) : (
          <Punkter punkter={ordning.punkter} />
        )}
      </div>
      <aside aria-label="Versioner">
        <Jamforelse
          key={ordning.id}
          namndId={namndId}
          ordning={ordning}
          andra={versioner.filter(({ id }) => id !== ordning.id)}
        />
        {ordning.lage === 'antagen' && (
          <Vidaredelegation namndId={namndId} ordning={ordning} far={far('delegationsordning.vidare')} />
        )}
      </aside>
    </div>
  );
}

/** Delegationsordningen: versionerna, punkterna, och utkastet som skrivs. */
export function Ordningen(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { version } = rutt.useSearch();
  const gaTill = useNavigate();
  const fragor = useQueryClient();
  const [ny, sattNy] = useState(false);
  const { data, error, refetch } = useQuery({ ...ordningarFraga(namndId), enabled: far('delegationsordning.las') });
  if (!far('delegationsordning.las')) return <FinnsInte />;
  const vald = data?.find(({ id }) => id === version) ?? data?.find(({ lage }) => lage === 'antagen') ?? data?.[0];
  const visa = async (id: string): Promise<void> => {
    await fragor.invalidateQueries({ queryKey: ordningsnyckel(namndId) });
    await gaTill({ to: '/namnder/$namndId/delegation/ordning', params: { namndId }, search: { version: id } });
  };
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={vald?.namn ?? 'Delegationsordning'}
        titel={`Delegationsordning, ${namnd?.diariekod ?? ''}`}
        smula={<Lank till={`/namnder/${namndId}/delegation`}>Delegationsbeslut</Lank>}
        {...(vald === undefined
          ? {}
          : {
              ingress:
                vald.lage === 'utkast'
                  ? `Utkast som ska gälla från ${vald.gallerFran}.`
                  : `Gäller ${vald.gallerFran}–${vald.gallerTill ?? 'tills vidare'}, antagen ${vald.antagenDag ?? ''} ${vald.antagenParagraf ?? ''}.`,
            })}
      />
      <div className="rad delegationsval">
        {data !== undefined && data.length > 0 && (
          <NativeSelect
            aria-label="Version"
            value={vald?.id ?? ''}
            onChange={(h) => void visa(h.currentTarget.value)}
            data={data.map((en) => ({ value: en.id, label: versionsord(en) }))}
          />
        )}
        {far('delegationsordning.skriv') && <Button onClick={() => sattNy(true)}>Ny version</Button>}
      </div>
      {error !== null && (
        <Felbesked fel={error} vad="Delegationsordningen kunde inte hämtas" igen={() => void refetch()} />
      )}
      {data?.length === 0 && (
        <Tomt>
          Här står nämndens delegationsordning: vem som får besluta i vilka ärenden. Gör en ny version och skriv
          punkterna, eller läs in dem ur en fil.
        </Tomt>
      )}
      {vald !== undefined && data !== undefined && (
        <Versionen key={vald.id} namndId={namndId} ordningId={vald.id} versioner={data} />
      )}
      {ny && (
        <NyVersion
          namndId={namndId}
          ur={data?.find(({ lage }) => lage === 'antagen')}
          stang={() => sattNy(false)}
          klar={visa}
        />
      )}
    </main>
  );
}
