import './arsplan.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, langDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Arskalender } from './Arskalender.js';
import { arskalenderFraga, type Arskalender as Aret, type Ordning, ordningFraga } from './fragor.js';
import { LAGE, motesdagen, planrubrik } from './ord.js';
import { Plansteg } from './Plansteg.js';
import { Plantabell } from './Plantabell.js';
import { Raddialog } from './Raddialog.js';
import { Skillnad } from './Skillnad.js';
import { usePlan } from './usePlan.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arsplan/$ordningId');

/** Det som ska ses över: avvikelserna, och dagar då ett annat organ sammanträder. Med vad man gör åt det. */
function AttSeOver({
  ordning,
  aret,
  oppna,
}: {
  ordning: Ordning;
  aret: Aret | undefined;
  oppna: (nyckel: string) => void;
}): ReactNode {
  const krockar = ordning.rader.flatMap((rad) =>
    (aret?.andras ?? [])
      .filter(({ datum }) => datum === motesdagen(rad))
      .map((en) => ({
        rad,
        text: `${en.organ} sammanträder också ${dag(en.datum)}, kl. ${en.start.replace(':', '.')}.`,
      })),
  );
  if (ordning.avvikelser.length + krockar.length === 0) return null;
  const knapp = (nyckel: string, om: string): ReactNode => (
    <Button size="xs" aria-label={`Ändra raden: ${om}`} onClick={() => oppna(nyckel)}>
      Ändra
    </Button>
  );
  return (
    <Avdelning rubrik="Att se över" vid="Hindrar inte att planen antas">
      <ul className="lista">
        {ordning.avvikelser.map((en) => {
          const rad = ordning.rader[en.rad - 1];
          return (
            <li className="rad" key={`${String(en.rad)}${en.kolumn}${en.kod}`}>
              <Lage marke="varning">{en.kolumn}</Lage>
              <span className="vaxer">{en.text}</span>
              {ordning.tillstand === 'utkast' && rad !== undefined && knapp(rad.nyckel, en.text)}
            </li>
          );
        })}
        {krockar.map(({ rad, text }) => (
          <li className="rad" key={`${rad.nyckel}${text}`}>
            <Lage marke="varning">Samma dag</Lage>
            <span className="vaxer">{text} Välj en annan dag om samma personer sitter i båda.</span>
            {ordning.tillstand === 'utkast' && knapp(rad.nyckel, text)}
          </li>
        ))}
      </ul>
    </Avdelning>
  );
}

function Fakta({ ordning }: { ordning: Ordning }): ReactNode {
  const { marke, ord } = LAGE[ordning.tillstand];
  return (
    <Panel rubrik="Om planen">
      <dl className="faktalista">
        <dt>Läge</dt>
        <dd>
          <Lage marke={marke}>{ord}</Lage>
        </dd>
        {ordning.antagenDatum !== null && (
          <>
            <dt>Antagen</dt>
            <dd>
              {langDag(ordning.antagenDatum)}
              {ordning.antagenParagrafNr !== null && `, §\u00a0${String(ordning.antagenParagrafNr)}`}
            </dd>
          </>
        )}
        {ordning.rattelseSkal !== null && (
          <>
            <dt>Rättas för att</dt>
            <dd>{ordning.rattelseSkal}</dd>
          </>
        )}
        <dt>Kallelse</dt>
        <dd>
          {antal(
            ordning.kallelsedagar,
            ordning.rakning === 'vardagar' ? 'vardag' : 'dag',
            ordning.rakning === 'vardagar' ? 'vardagar' : 'dagar',
          )}{' '}
          före sammanträdet enligt reglementet
        </dd>
      </dl>
    </Panel>
  );
}

function Dokumenten({ ordning }: { ordning: Ordning }): ReactNode {
  const stam = `/api/namnder/${ordning.namndId}/sammantradesordningar/${ordning.id}`;
  return (
    <Panel rubrik="Dokument">
      <ul className="lista">
        <li>
          <a href={`${stam}/plan.pdf`} download>
            Planen som PDF
          </a>
        </li>
        <li>
          <a href={`${stam}/plan.docx`} download>
            Planen som Word
          </a>
        </li>
        {ordning.tillstand !== 'utkast' && (
          <li>
            <a href={`${stam}.ics`} download>
              Hela planen som kalenderfil
            </a>
          </li>
        )}
      </ul>
    </Panel>
  );
}

function Plansidan({ ordning, far }: { ordning: Ordning; far: boolean }): ReactNode {
  const { data: aret } = useQuery(arskalenderFraga(ordning.namndId, ordning.ar));
  const plan = usePlan(ordning);
  const [oppnad, oppna] = useState<string | null>(null);
  const andras = far && ordning.tillstand === 'utkast';
  const rad = ordning.rader.find(({ nyckel }) => nyckel === oppnad);
  return (
    <>
      <div className="tva">
        <div>
          {plan.fel !== null && <Felbesked fel={plan.fel} vad="Dagen är inte ändrad" />}
          <AttSeOver ordning={ordning} aret={aret} oppna={oppna} />
          {ordning.ersatterId !== null && <Skillnad ordning={ordning} />}
          <Avdelning
            rubrik="Sammanträden och hålltider"
            vid={antal(ordning.rader.length, 'sammanträde', 'sammanträden')}
          >
            <Plantabell ordning={ordning} aret={aret} oppna={andras ? oppna : null} />
          </Avdelning>
        </div>
        <aside aria-label="Om planen">
          {far && <Plansteg ordning={ordning} plan={plan} />}
          <Fakta ordning={ordning} />
          <Dokumenten ordning={ordning} />
        </aside>
      </div>
      <Avdelning
        rubrik="Året"
        vid={
          andras
            ? 'Dra en dag, eller stå på den: Alt och pilarna flyttar en dag åt sidan, en vecka upp eller ned'
            : undefined
        }
      >
        <Arskalender
          ordning={ordning}
          aret={aret}
          flytta={andras ? plan.flytta : null}
          valj={(vald) => oppna(vald.nyckel)}
        />
      </Avdelning>
      {rad !== undefined && (
        <Raddialog key={rad.nyckel} ordning={ordning} rad={rad} plan={andras ? plan : null} stang={() => oppna(null)} />
      )}
    </>
  );
}

/** En årsplan: vad som ska ses över, dagarna som tabell och som kalender, och det som kan göras med den. */
export function Planen(): ReactNode {
  const { namndId, ordningId } = rutt.useParams();
  const { namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({
    ...ordningFraga(namndId, ordningId),
    enabled: far('sammantrade.las'),
  });
  if (!far('sammantrade.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={data === undefined ? 'vantar' : 'klar'}
        rubrik={data === undefined ? 'Årsplanen' : planrubrik(data)}
        titel={`Årsplan ${data === undefined ? '' : String(data.ar)}, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/sammantraden" params={{ namndId }}>
              Sammanträden
            </Link>
            <Link to="/namnder/$namndId/arsplan" params={{ namndId }}>
              Årsplaner
            </Link>
          </Brodsmulor>
        }
      />
      {error !== null && <Felbesked fel={error} vad="Årsplanen kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={10} vad="årsplanen" />}
      {data !== undefined && <Plansidan key={data.id} ordning={data} far={far('sammantrade.skriv')} />}
    </main>
  );
}
