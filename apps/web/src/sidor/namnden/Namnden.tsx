import './namnden.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { idag } from '../../klient/servertid.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { langDag } from '../../sprak/datum.js';
import { iOrd, stor } from '../../sprak/ord.js';
import { Dagval } from './Dagval.js';
import { Ersattare, Partibalans } from './Ersattare.js';
import {
  type Forteckning,
  forteckningFraga,
  gallande,
  type Organ,
  organFraga,
  type Reglemente,
  reglementenFraga,
} from './fragor.js';
import { Ledamoter, Ovriga } from './Ledamoter.js';
import { Presidieforhinder } from './presidium/Presidieforhinder.js';
import { ProvaOrdningen } from './ProvaOrdningen.js';
import { Kommande, Reglementespanel, Saknas } from './Sidopaneler.js';
import { useFlytta } from './useFlytta.js';
import { useNamnd } from './useNamnd.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/');

/** Hur det står till, när det är något att säga. */
function ingress(f: Forteckning): string | undefined {
  const tomma = f.vakanser.filter((v) => v.slag === 'plats').length;
  const nar = f.datum === idag() ? '' : `${stor(langDag(f.datum))}: `;
  if (tomma === 0) return nar === '' ? undefined : `${nar}alla platser är tillsatta.`;
  const antal = nar === '' ? stor(iOrd(tomma)) : iOrd(tomma);
  return `${nar}${antal} ${tomma === 1 ? 'plats är vakant' : 'platser är vakanta'}.`;
}

function Innehall({
  forteckning: f,
  organ,
  reglemente,
}: {
  forteckning: Forteckning;
  organ: Organ;
  reglemente: Reglemente | undefined;
}): ReactNode {
  const { namndId, far } = useNamnd();
  const farSkriva = far('organisation.skriv');
  const { flytta, fel } = useFlytta(namndId, f.datum);
  const tom = f.tillsatta === 0 && f.ersattare.every((e) => e.ersattare.length === 0);
  return (
    <div className="tva tva--org">
      <div>
        {tom && (
          <Tomt>
            Här står ledamöterna i uppropsordning och ersättarna med sin inkallelseordning. De kommer hit genom val,
            eller ur en fil från fullmäktige.
          </Tomt>
        )}
        <Ledamoter namndId={namndId} forteckning={f} farSkriva={farSkriva} />
        {fel !== null && <Felbesked fel={fel} vad="Turordningen är inte ändrad" />}
        <Ersattare
          namndId={namndId}
          rader={f.ersattare}
          beslutad={reglemente?.beslutad ?? null}
          flyttad={farSkriva ? flytta : undefined}
        />
        <Ovriga namndId={namndId} rader={f.ovriga} />
      </div>
      <aside aria-label="Regler och prov">
        {!tom && <ProvaOrdningen namndId={namndId} datum={f.datum} forteckning={f} />}
        <Saknas rader={f.vakanser} />
        {f.partibalans.length > 0 && (
          <Panel rubrik="Partierna i nämnden">
            <Partibalans forteckning={f} />
          </Panel>
        )}
        {!tom && f.datum === idag() && <Presidieforhinder namndId={namndId} farSkriva={far('forhinder.skriv')} />}
        <Reglementespanel namndId={namndId} organ={organ} reglemente={reglemente} farSkriva={farSkriva} />
        <Kommande rader={f.kommande} />
      </aside>
    </div>
  );
}

/** Nämnden som den är en viss dag: ledamöterna, ersättarna, reglerna och det som ska ändras. */
export function Namnden(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { datum = idag() } = rutt.useSearch();
  const organ = useQuery(organFraga(namndId));
  const forteckning = useQuery(forteckningFraga(namndId, datum));
  const reglementen = useQuery(reglementenFraga(namndId));
  const fel = organ.error ?? forteckning.error ?? reglementen.error;
  const igen = (): void => {
    for (const fraga of [organ, forteckning, reglementen]) void fraga.refetch();
  };
  const f = forteckning.data;
  const klart = organ.data !== undefined && f !== undefined && reglementen.data !== undefined;
  return (
    <>
      <Sidhuvud
        rubrik={f?.namn ?? namnd?.namn ?? 'Nämnden'}
        titel={`Nämnden, ${namnd?.diariekod ?? ''}`}
        smula={organ.data === undefined ? 'Organ' : `${organ.data.kommunNamn} / Organ`}
        ingress={f === undefined ? undefined : ingress(f)}
        hoger={
          <div className="rad">
            <Dagval datum={datum} key={datum} />
            {far('organisation.skriv') && (
              <Button
                renderRoot={(e) => <Link to="/namnder/$namndId/namnden/val" params={{ namndId }} search={{}} {...e} />}
              >
                Registrera val eller avsägelse
              </Button>
            )}
          </div>
        }
      />
      {fel !== null && <Felbesked fel={fel} vad="Nämnden kunde inte hämtas" igen={igen} />}
      {fel === null && !klart && <Skelett rader={12} vad="nämnden" />}
      {fel === null && klart && (
        <Innehall forteckning={f} organ={organ.data} reglemente={gallande(reglementen.data, datum)} />
      )}
    </>
  );
}
