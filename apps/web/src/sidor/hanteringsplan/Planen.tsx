import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Listvy } from '../../delar/Listvy.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { FinnsInte } from '../Sidfel.js';
import { useFordrojt } from '../namnden/useFordrojt.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { PER_SIDA, planerFraga, planraderFraga } from './fragor.js';
import { Gallring, UtanRad } from './Handlingslistor.js';
import { Blad, gallringsord } from './delar.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/hanteringsplan');

function Raderna({ namndId, planId }: { namndId: string; planId: string }): ReactNode {
  const [skrivet, satt] = useState('');
  const [sida, sattSida] = useState(1);
  const sok = useFordrojt(skrivet.trim());
  useEffect(() => sattSida(1), [sok, planId]);
  const fraga = useQuery(planraderFraga(namndId, planId, sok, sida));
  const { data } = fraga;
  if (fraga.error !== null)
    return <Felbesked fel={fraga.error} vad="Planens rader kunde inte hämtas" igen={() => void fraga.refetch()} />;
  return (
    <>
      <Listvy
        bildtext="Planens rader"
        sok={{
          etikett: 'Sök i planen',
          platshallare: 'Klassificering, process, handlingstyp',
          varde: skrivet,
          andra: satt,
        }}
        antal={data === undefined ? '' : antal(data.antal, 'rad', 'rader')}
        kolumner={[
          'Klassificering',
          'Process',
          'Handlingstyp',
          'Bevaras eller gallras',
          'Sekretess',
          'Format och plats',
          'Anmärkning',
        ]}
        rader={data?.rader ?? []}
        nyckel={(rad) => rad.id}
        rad={(rad) => (
          <>
            <th role="rowheader" scope="row">
              {rad.kod}
            </th>
            <Cell>{rad.process}</Cell>
            <Cell>{rad.handlingstyp}</Cell>
            <Cell etikett="gallring">{gallringsord(rad)}</Cell>
            <Cell>{rad.sekretessLagrum === null ? null : <Sekretess lagrum={rad.sekretessLagrum} />}</Cell>
            <Cell klass="svag">{[rad.format, rad.forvaring].filter((en) => en !== null).join(', ')}</Cell>
            <Cell klass="svag">{rad.anmarkning}</Cell>
          </>
        )}
        tom={
          data === undefined ? (
            <Skelett rader={8} vad="raderna" />
          ) : (
            <Tomt>Inget i planen stämmer med sökningen. Pröva ett kortare ord.</Tomt>
          )
        }
      />
      <Blad sida={sida} perSida={PER_SIDA} antal={data?.antal ?? 0} byt={sattSida} />
    </>
  );
}

const FLIKAR = [
  { flik: undefined, ord: 'Planen' },
  { flik: 'utan-rad', ord: 'Handlingar utan rad' },
  { flik: 'gallring', ord: 'Får gallras' },
] as const;

/** Informationshanteringsplanen: raderna, handlingar som saknar rad, och det som får gallras. */
export function Planen(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { flik, plan: valdPlan } = rutt.useSearch();
  const gaTill = useNavigate();
  const fraga = useQuery({ ...planerFraga(namndId), enabled: far('arende.las') });
  if (!far('arende.las')) return <FinnsInte />;
  const planer = fraga.data;
  const plan = planer?.find((en) => en.id === valdPlan) ?? planer?.[0];
  const farSkriva = far('hanteringsplan.skriv');
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={plan === undefined ? 'Informationshanteringsplan' : plan.namn}
        titel={`Informationshanteringsplan, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Informationshanteringsplan`}
        {...(plan === undefined
          ? {}
          : {
              ingress: `Gäller ${plan.gallerFran}–${plan.gallerTill ?? 'tills vidare'}. ${plan.beslut}, ${plan.beslutDatum}.`,
            })}
        hoger={
          farSkriva && (
            <Button onClick={() => void gaTill({ to: '/namnder/$namndId/hanteringsplan/fil', params: { namndId } })}>
              Läs in en plan
            </Button>
          )
        }
      />
      <nav aria-label="Planen" className="rad">
        {FLIKAR.filter((en) => en.flik !== 'gallring' || farSkriva).map((en) => (
          <Lank
            key={en.ord}
            till={`/namnder/${namndId}/hanteringsplan${en.flik === undefined ? '' : `?flik=${en.flik}`}`}
            nu={flik === en.flik}
            klass="knapplank"
          >
            {en.ord}
          </Lank>
        ))}
        {flik === undefined && planer !== undefined && planer.length > 1 && (
          <NativeSelect
            aria-label="Version av planen"
            value={plan?.id ?? ''}
            onChange={(h) =>
              void gaTill({
                to: '/namnder/$namndId/hanteringsplan',
                params: { namndId },
                search: { plan: h.currentTarget.value },
              })
            }
            data={planer.map((en) => ({ value: en.id, label: `Version ${String(en.nr)}, från ${en.gallerFran}` }))}
          />
        )}
        {plan !== undefined && plan.gallerTill !== null && flik === undefined && (
          <Lage marke="utgar">Gällde till {plan.gallerTill}</Lage>
        )}
      </nav>
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Planen kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={8} vad="planen" />}
      {planer !== undefined && flik === undefined && plan === undefined && (
        <Tomt>
          Här står nämndens informationshanteringsplan: vad som bevaras och vad som gallras när. Läs in den från en fil,
          CSV eller Excel.
        </Tomt>
      )}
      {flik === undefined && plan !== undefined && <Raderna namndId={namndId} planId={plan.id} />}
      {flik === 'utan-rad' && <UtanRad namndId={namndId} planId={planer?.[0]?.id} farValja={far('handling.skriv')} />}
      {flik === 'gallring' && farSkriva && <Gallring namndId={namndId} />}
    </main>
  );
}
