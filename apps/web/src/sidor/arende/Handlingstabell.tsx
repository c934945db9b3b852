import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { HANDLINGSORD, RIKTNINGSORD } from '../../delar/arendeord.js';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { antal } from '../../sprak/ord.js';
import { type Handling, handlingarFraga } from './fragor.js';

const KOLUMNER = [{ namn: 'Nr', klass: 'nummer' }, 'Handling', 'Slag', 'Från / till', { namn: 'Datum', klass: 'smal' }];

const fran = (h: Handling): string | null => {
  if (h.riktning === 'inkommen') return h.avsandare === null ? null : `Från ${h.avsandare}`;
  if (h.riktning === 'utgaende') return h.mottagare === null ? null : `Till ${h.mottagare}`;
  return h.avsandare;
};

/** Det som står under rubriken: versionen, filerna, och varför den är struken. */
function Under({ h }: { h: Handling }): ReactNode {
  const senaste = h.versioner.at(-1);
  const filer = senaste?.filer.length ?? 0;
  return (
    <span className="handlingar__under">
      {h.makuleringSkal !== null && (
        <span>
          <Lage marke="utgar">Makulerad</Lage> <span className="svag">{h.makuleringSkal}</span>
        </span>
      )}
      {senaste !== undefined && h.versioner.length > 1 && (
        <span className="svag">
          Version {senaste.nr}
          {senaste.skal !== null && `: ${senaste.skal}`}
        </span>
      )}
      {filer > 1 && <span className="svag">{antal(filer, 'fil', 'filer')}</span>}
      {filer === 0 && h.makuleringSkal === null && <span className="svag">utan fil</span>}
    </span>
  );
}

function Rad({ h, pekad, oppna }: { h: Handling; pekad: boolean; oppna: (h: Handling) => void }): ReactNode {
  const tr = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (pekad) tr.current?.scrollIntoView({ block: 'center' });
  }, [pekad]);
  const struken = h.makuleringSkal !== null;
  return (
    <tr role="row" ref={tr} className={pekad ? 'pekad' : ''}>
      <Cell klass="nummer nr">{h.nr}</Cell>
      <td role="cell" className="bred">
        <a
          className="rubrik"
          href={`?handling=${h.id}`}
          onClick={(handelse) => {
            if (handelse.ctrlKey || handelse.metaKey || handelse.shiftKey) return;
            handelse.preventDefault();
            oppna(h);
          }}
        >
          {struken ? <s className="svag">{h.titel}</s> : h.titel}
        </a>{' '}
        {(h.sekretess.lagrum !== null || h.sekretess.underProvning) && (
          <Sekretess lagrum={h.sekretess.lagrum ?? 'under prövning'} />
        )}
        <Under h={h} />
      </td>
      <Cell klass={struken ? 'svag' : ''}>
        {RIKTNINGSORD[h.riktning]}
        <span className="dold">, {HANDLINGSORD[h.typ].toLocaleLowerCase('sv')}</span>
      </Cell>
      <Cell klass="svag">{fran(h)}</Cell>
      <Cell klass="smal nr">{h.datum ?? h.registreradDatum}</Cell>
    </tr>
  );
}

/** Ärendets handlingar, den senaste först. En makulerad står kvar på sitt nummer, struken, med skälet. */
export function Handlingstabell({
  namndId,
  arendeId,
  pekad,
  oppna,
  mer,
}: {
  namndId: string;
  arendeId: string;
  /** Handlingen som adressen pekar ut. */
  pekad: string | undefined;
  oppna: (h: Handling) => void;
  mer?: ReactNode;
}): ReactNode {
  const { data, error, isPending, refetch } = useQuery(handlingarFraga(namndId, arendeId));
  const tal = data?.antal ?? 0;
  return (
    <Avdelning rubrik="Handlingar" status vid={tal === 0 ? '' : `${antal(tal, 'handling', 'handlingar')}, nyast först`}>
      {mer}
      {error !== null && <Felbesked fel={error} vad="Handlingarna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={4} vad="handlingarna" />}
      {data?.rader.length === 0 && (
        <Tomt>
          Här står det som kommit in, upprättats och skickats. Tryck H för att lägga till den första handlingen.
        </Tomt>
      )}
      {data !== undefined && data.rader.length > 0 && (
        <div className="handlingar">
          <Tabell bildtext="Handlingar i ärendet" kolumner={KOLUMNER}>
            {data.rader.map((h) => (
              <Rad h={h} key={h.id} pekad={h.id === pekad} oppna={oppna} />
            ))}
          </Tabell>
        </div>
      )}
    </Avdelning>
  );
}
