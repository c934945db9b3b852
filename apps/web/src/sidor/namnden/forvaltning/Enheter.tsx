import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { idag } from '../../../klient/servertid.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { personerFraga } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { type Anstallning, anstallningarFraga, type Enhet, enheterFraga } from './enhetsfragor.js';
import { Enhetsformular } from './Enhetsformular.js';
import { NyTjanst } from './NyTjanst.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

function Trad({
  enheter,
  tjanster,
  vald,
  valj,
}: {
  enheter: readonly Enhet[];
  tjanster: readonly Anstallning[];
  vald: Enhet | null;
  valj: ((enhet: Enhet) => void) | undefined;
}): ReactNode {
  return (
    <Tabell bildtext="Enheter i trädets ordning" kolumner={['Enhet', 'Chef', 'Tjänster', 'Tid', KNAPPKOLUMN]}>
      {enheter.map((e) => {
        const har = tjanster.filter((t) => t.enhetId === e.id).length;
        return (
          <tr role="row" key={e.id} className={e.id === vald?.id ? 'vald' : ''}>
            <th role="rowheader" scope="row">
              <span className="trad" data-djup={Math.min(e.vag.length - 1, 4)}>
                {e.vag.length > 1 && <span className="dold">under {e.vag.at(-2)}: </span>}
                {e.namn}
              </span>
            </th>
            <Cell etikett="chef">{e.chef}</Cell>
            <Cell klass="svag">{har === 0 ? null : antal(har, 'tjänst', 'tjänster')}</Cell>
            <Cell klass="svag nr">
              {e.fran !== null && `från ${e.fran}`} {e.till !== null && `till och med ${e.till}`}
            </Cell>
            <td role="cell">
              {valj !== undefined && (
                <Button size="xs" onClick={() => valj(e)}>
                  Ändra<span className="dold"> {e.namn}</span>
                </Button>
              )}
            </td>
          </tr>
        );
      })}
    </Tabell>
  );
}

function Tjanster({ rader }: { rader: readonly Anstallning[] }): ReactNode {
  return (
    <Tabell bildtext="Tjänster i dag" kolumner={['Namn', 'Titel', 'Enhet', 'Från']}>
      {rader.map((t) => (
        <tr role="row" key={t.id}>
          <th role="rowheader" scope="row">
            {t.namn}
          </th>
          <Cell>{t.titel}</Cell>
          <Cell klass="svag">{t.enhet}</Cell>
          <Cell klass="nr svag">{t.fran}</Cell>
        </tr>
      ))}
    </Tabell>
  );
}

/** Nämndens förvaltning: enheterna som ett träd, och tjänsterna. */
export function Enheter(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const [vald, valj] = useState<Enhet | null>(null);
  const enheter = useQuery(enheterFraga(namndId));
  const tjanster = useQuery(anstallningarFraga(namndId, idag()));
  const personer = useQuery(personerFraga(namndId));
  const fel = enheter.error ?? tjanster.error ?? personer.error;
  const farSkriva = far('organisation.skriv');
  const klart = enheter.data !== undefined && tjanster.data !== undefined;
  return (
    <>
      <Sidhuvud
        rubrik="Förvaltningens enheter"
        titel={`Enheter, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Enheter`}
        ingress="Enheten säger vems chef som godkänner, och titeln vad som står under en skrivelse."
      />
      {fel !== null && <Felbesked fel={fel} vad="Enheterna kunde inte hämtas" igen={() => void enheter.refetch()} />}
      {fel === null && !klart && <Skelett rader={6} vad="enheterna" />}
      {klart && (
        <div className="tva tva--org">
          <div>
            <Avdelning rubrik="Enheter" status vid={antal(enheter.data.length, 'enhet', 'enheter')}>
              {enheter.data.length === 0 ? (
                <Tomt>Här står förvaltningens enheter, med sina chefer. Ingen är upplagd än.</Tomt>
              ) : (
                <Trad enheter={enheter.data} tjanster={tjanster.data} vald={vald} valj={farSkriva ? valj : undefined} />
              )}
            </Avdelning>
            <Avdelning rubrik="Tjänster i dag" status vid={antal(tjanster.data.length, 'tjänst', 'tjänster')}>
              {tjanster.data.length === 0 ? (
                <Tomt>Här står de anställda med sina titlar.</Tomt>
              ) : (
                <Tjanster rader={tjanster.data} />
              )}
            </Avdelning>
          </div>
          {farSkriva && (
            <aside aria-label="Ändra förvaltningen">
              <Panel rubrik={vald === null ? 'Lägg upp en enhet' : `Ändra ${vald.namn}`}>
                <Enhetsformular
                  key={vald?.id ?? 'ny'}
                  namndId={namndId}
                  enhet={vald}
                  enheter={enheter.data}
                  personer={personer.data ?? []}
                  klart={() => valj(null)}
                />
              </Panel>
              <Panel rubrik="Lägg in en tjänst">
                <NyTjanst namndId={namndId} enheter={enheter.data} personer={personer.data ?? []} />
              </Panel>
            </aside>
          )}
        </div>
      )}
    </>
  );
}
