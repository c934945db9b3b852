import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { idag } from '../../../klient/servertid.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { sagdDag } from '../../../sprak/datum.js';
import { gallande, type Reglemente, reglementenFraga } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { Klartext, klartextFraga } from './Klartext.js';
import { skillnader, skillnadsmening, somVarden } from './regler.js';
import { Skillnader } from './Skillnader.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/reglemente');

function laget(r: Reglemente, nu: string): ReactNode {
  if (r.giltigFran > nu) return <Lage marke="utkast">Kommer</Lage>;
  return r.giltigTill !== null && r.giltigTill < nu ? (
    <Lage marke="utgar">Gällde förut</Lage>
  ) : (
    <Lage marke="klar">Gäller</Lage>
  );
}

function rubriken(alla: readonly Reglemente[], nu: string): string {
  const nyttFran = alla.find((r) => r.giltigFran > nu)?.giltigFran;
  if (gallande(alla, nu) === undefined) {
    return nyttFran === undefined
      ? 'Nämnden har inget reglemente'
      : `Reglementet börjar gälla ${sagdDag(nyttFran, nu)}`;
  }
  return nyttFran === undefined ? 'Så arbetar nämnden' : `Ett nytt reglemente börjar gälla ${sagdDag(nyttFran, nu)}`;
}

function Versioner({
  alla,
  vald,
  namndId,
  nu,
}: {
  alla: readonly Reglemente[];
  vald: Reglemente;
  namndId: string;
  nu: string;
}): ReactNode {
  return (
    <Tabell
      bildtext="Reglementets versioner"
      kolumner={['Gäller från', 'Till och med', 'Läge', 'Beslut', 'Mot den förra']}
    >
      {alla.map((r, plats) => {
        const forra = alla[plats + 1];
        return (
          <tr role="row" key={r.id} className={r.id === vald.id ? 'vald' : ''}>
            <td role="cell">
              <Link
                className="rubrik nr"
                to="/namnder/$namndId/namnden/reglemente"
                params={{ namndId }}
                search={{ version: r.id }}
                aria-current={r.id === vald.id ? 'true' : undefined}
              >
                {r.giltigFran}
              </Link>
            </td>
            <Cell klass="nr" etikett="till och med">
              {r.giltigTill ?? 'tills vidare'}
            </Cell>
            <Cell klass="smal">{laget(r, nu)}</Cell>
            <Cell>{r.beslutad}</Cell>
            <Cell klass="svag">
              {forra === undefined ? 'den första' : skillnadsmening(skillnader(somVarden(forra), somVarden(r)))}
            </Cell>
          </tr>
        );
      })}
    </Tabell>
  );
}

const dokumentet = (namndId: string, r: Reglemente, format: 'pdf' | 'docx'): string =>
  `/api/namnder/${namndId}/reglemente/fil?format=${format}&datum=${r.giltigFran}`;

/** Nämndens reglemente: vad det betyder i klartext, versionerna och vad som skiljer dem. */
export function Reglementet(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { version } = rutt.useSearch();
  const { data, error, isPending, refetch } = useQuery(reglementenFraga(namndId));
  const nu = idag();
  const alla = [...(data ?? [])].sort((a, b) => b.giltigFran.localeCompare(a.giltigFran));
  const vald = alla.find((r) => r.id === version) ?? gallande(alla, nu) ?? alla[0];
  const forra = vald === undefined ? undefined : alla[alla.indexOf(vald) + 1];
  const farSkriva = far('organisation.skriv');
  const klartext = useQuery({ ...klartextFraga(namndId, vald?.giltigFran ?? ''), enabled: vald !== undefined });
  return (
    <>
      <Sidhuvud
        rubrik={data === undefined ? 'Reglemente' : rubriken(alla, nu)}
        titel={`Reglemente, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Reglemente`}
        hoger={
          farSkriva ? (
            <Button
              variant="filled"
              renderRoot={(e) => <Link to="/namnder/$namndId/namnden/reglemente/nytt" params={{ namndId }} {...e} />}
            >
              {alla.length === 0 ? 'Lägg in reglementet' : 'Ny version'}
            </Button>
          ) : undefined
        }
      />
      {error !== null && <Felbesked fel={error} vad="Reglementet kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="reglementet" />}
      {data !== undefined && vald === undefined && (
        <Tomt>
          Här står nämndens regler: när kallelsen ska vara framme, vem som kallas när någon är borta, hur protokollet
          justeras. De läggs in så som fullmäktige har antagit dem.
        </Tomt>
      )}
      {vald !== undefined && (
        <div className="tva tva--org">
          <div>
            <Avdelning
              rubrik={`Reglementet från ${vald.giltigFran} i klartext`}
              {...(vald.beslutad === null ? {} : { vid: vald.beslutad })}
            >
              {klartext.error !== null && <Felbesked fel={klartext.error} vad="Klartexten kunde inte hämtas" />}
              {klartext.data !== undefined && <Klartext meningar={klartext.data} />}
            </Avdelning>
            <Avdelning rubrik="Versioner">
              <Versioner alla={alla} vald={vald} namndId={namndId} nu={nu} />
            </Avdelning>
            {forra !== undefined && (
              <Avdelning rubrik={`Vad som ändrades ${vald.giltigFran}`}>
                <Skillnader
                  rader={skillnader(somVarden(forra), somVarden(vald))}
                  mot={`den från ${forra.giltigFran}`}
                />
              </Avdelning>
            )}
          </div>
          <aside aria-label="Reglementet som dokument, och att ändra det">
            <Panel rubrik="Som dokument">
              <p>
                Arbetsordningen enligt reglementet från {vald.giltigFran}:{' '}
                <a href={dokumentet(namndId, vald, 'pdf')} download>
                  PDF<span className="dold">, arbetsordningen</span>
                </a>
                {', '}
                <a href={dokumentet(namndId, vald, 'docx')} download>
                  Word<span className="dold">, arbetsordningen</span>
                </a>
              </p>
            </Panel>
            <Panel rubrik="Ändra">
              <p>
                Har fullmäktige beslutat nya regler läggs de in som en ny version från en dag. Den förra gäller till och
                med dagen före och står kvar.
              </p>
              {farSkriva && (
                <p>
                  <Link
                    to="/namnder/$namndId/namnden/reglemente/$reglementeId"
                    params={{ namndId, reglementeId: vald.id }}
                  >
                    Rätta ett fel i versionen från {vald.giltigFran}
                  </Link>
                </p>
              )}
            </Panel>
          </aside>
        </div>
      )}
    </>
  );
}
