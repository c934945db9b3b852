import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Menu } from '@mantine/core';
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Lage, Sekretess } from '../../../delar/Lage.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { enklaTangenterGaller } from '../../../delar/tangenter.js';
import type { Foredragningslista, Listandring, Punkt } from '../../../klient/typer.js';
import { klockan } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import type { Punktberedning } from './fragor.js';
import { ANDRINGSORD, AVSNITT } from './ord.js';
import type { Listbygge } from './useLista.js';

const DRAG_PIXLAR = 6;

interface Gor {
  flytta: (plats: number, steg: number) => void;
  taBort: (punkt: Punkt) => void;
  oppna: (punkt: Punkt, falt: 'rubrik' | 'tid') => void;
}

function Klar({ punkt, laget }: { punkt: Punkt; laget: Punktberedning | undefined }): ReactNode {
  const brister = [...(laget?.brister ?? []), ...(laget?.nyaVersioner ?? []).map(() => 'Ny version finns')];
  if (brister.length > 0) return <Lage marke="varning">{[...new Set(brister)].join(', ')}</Lage>;
  if (punkt.handlingar.length > 0)
    return <Lage marke="klar">{antal(punkt.handlingar.length, 'handling', 'handlingar')}</Lage>;
  return punkt.typ === 'formalia' || punkt.arendeId !== null ? (
    <span className="svag">{punkt.arendeId === null ? 'Standardpunkt' : ''}</span>
  ) : (
    <Lage marke="klar">Muntlig</Lage>
  );
}

function Rad({
  punkt,
  nr,
  plats,
  antalRader,
  laget,
  andring,
  gor,
}: {
  punkt: Punkt;
  nr: number | null;
  plats: number;
  antalRader: number;
  laget: Punktberedning | undefined;
  andring: Listandring | undefined;
  /** null: listan är låst, eller läses bara. */
  gor: Gor | null;
}): ReactNode {
  const { setNodeRef, listeners, transform, isDragging } = useSortable({ id: punkt.id, disabled: gor === null });
  const tangent = (handelse: KeyboardEvent): void => {
    if (gor === null) return;
    const ensam = !handelse.altKey && !handelse.ctrlKey && !handelse.metaKey && enklaTangenterGaller();
    const steg = handelse.altKey ? { ArrowUp: -1, ArrowDown: 1 }[handelse.key] : undefined;
    const bokstav = ensam ? handelse.key.toLocaleLowerCase('sv') : '';
    if (steg !== undefined) gor.flytta(plats, steg);
    else if (bokstav === 't') gor.taBort(punkt);
    else if (bokstav === 'k') gor.oppna(punkt, 'tid');
    else return;
    handelse.preventDefault();
  };
  return (
    <tr
      role="row"
      ref={setNodeRef}
      className={isDragging ? 'flyttas' : ''}
      style={transform === null ? {} : { transform: `translateY(${String(transform.y)}px)` }}
    >
      <Cell klass="nummer">{nr}</Cell>
      <td role="cell">
        {gor === null || punkt.utgar ? (
          <span className={punkt.utgar ? 'utgatt' : 'stark-rad'}>{punkt.titel}</span>
        ) : (
          <Menu position="bottom-start" withinPortal={false}>
            <Menu.Target>
              <button
                type="button"
                className="flyttknapp punktknapp"
                data-flytt={punkt.id}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown T K"
                aria-label={`${punkt.titel}, ${String(plats + 1)} av ${String(antalRader)}, ändra eller flytta`}
                {...listeners}
                onKeyDown={tangent}
              >
                {punkt.titel}
              </button>
            </Menu.Target>
            <Menu.Dropdown aria-label={punkt.titel}>
              <Menu.Item onClick={() => gor.oppna(punkt, 'rubrik')}>Ändra punkten</Menu.Item>
              <Menu.Item onClick={() => gor.oppna(punkt, 'tid')}>
                Sätt tid <kbd>K</kbd>
              </Menu.Item>
              <Menu.Item disabled={plats === 0} onClick={() => gor.flytta(plats, -1)}>
                Flytta ett steg upp <kbd>Alt ↑</kbd>
              </Menu.Item>
              <Menu.Item disabled={plats === antalRader - 1} onClick={() => gor.flytta(plats, 1)}>
                Flytta ett steg ned <kbd>Alt ↓</kbd>
              </Menu.Item>
              <Menu.Item onClick={() => gor.taBort(punkt)}>
                Ta bort från listan <kbd>T</kbd>
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}{' '}
        {punkt.dnr !== null && <span className="dnr">{punkt.dnr}</span>}{' '}
        {punkt.sekretess && <Sekretess lagrum={null} />}
        {!punkt.oppen && <span className="svag"> Stängda dörrar</span>}
        {andring !== undefined && (
          <span className="skillnad">
            <Lage marke={ANDRINGSORD[andring.slag].marke}>
              {ANDRINGSORD[andring.slag].ord}
              {andring.vad !== null && `: ${andring.vad}`}
            </Lage>
          </span>
        )}
      </td>
      <Cell klass="under">{punkt.foredragande}</Cell>
      <Cell klass="smal under" etikett="kl.">
        {punkt.tidFran === null ? null : klockan(punkt.tidFran)}
      </Cell>
      <Cell klass="under">
        <Klar punkt={punkt} laget={laget} />
      </Cell>
    </tr>
  );
}

/** Listan som den byggs: dra, Alt och pilarna, T tar bort, K sätter tid. Fokus följer den punkt som flyttas. */
export function Byggtabell({
  lista,
  punkter,
  andringar,
  bygge,
  oppna,
}: {
  lista: Foredragningslista;
  punkter: readonly Punktberedning[];
  andringar: readonly Listandring[];
  /** null: listan är låst, eller läses bara. */
  bygge: Listbygge | null;
  oppna: Gor['oppna'];
}): ReactNode {
  const rot = useRef<HTMLDivElement>(null);
  const [foljd, sattFoljd] = useState<string | null>(null);
  const sensorer = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PIXLAR } }));
  useEffect(() => {
    if (foljd === null) return;
    rot.current?.querySelector<HTMLElement>(`[data-flytt="${CSS.escape(foljd)}"]`)?.focus();
    sattFoljd(null);
  }, [foljd, lista]);
  const alla = lista.punkter;
  const till = (fran: number, mal: number): void => {
    const vem = alla[fran];
    if (bygge === null || vem === undefined || mal < 0 || mal >= alla.length || mal === fran) return;
    const ordning = arrayMove([...alla], fran, mal).map(({ id }) => id);
    void bygge.ordna(ordning, `${vem.titel} är nu ${String(mal + 1)} av ${String(alla.length)}`).then((blev) => {
      if (blev) sattFoljd(vem.id);
    });
  };
  const slapptes = ({ active, over }: DragEndEvent): void => {
    const plats = (id: unknown): number => alla.findIndex((punkt) => punkt.id === id);
    if (over !== null) till(plats(active.id), plats(over.id));
  };
  const gor: Gor | null =
    bygge === null
      ? null
      : { flytta: (plats, steg) => till(plats, plats + steg), taBort: (punkt) => void bygge.taBort(punkt), oppna };
  const nummer = new Map(alla.filter((p) => !p.utgar).map((p, plats) => [p.id, plats + 1]));
  return (
    <div ref={rot}>
      <DndContext
        sensors={sensorer}
        collisionDetection={closestCenter}
        onDragEnd={slapptes}
        accessibility={{ announcements: TYST, screenReaderInstructions: { draggable: '' } }}
      >
        <SortableContext items={alla.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <Tabell
            bildtext={`Föredragningslista, version ${String(lista.nr)}`}
            kolumner={[{ namn: 'Nr', klass: 'nummer' }, 'Punkt', 'Föredragande', 'Kl.', 'Klar att skickas']}
          >
            {alla.map((punkt, plats) => (
              <Fragment key={punkt.id}>
                {punkt.typ !== alla[plats - 1]?.typ && (
                  <tr role="row" className="grupp">
                    <th role="rowheader" scope="rowgroup" colSpan={5} className="bred">
                      {AVSNITT[punkt.typ]}
                    </th>
                  </tr>
                )}
                <Rad
                  punkt={punkt}
                  nr={nummer.get(punkt.id) ?? null}
                  plats={plats}
                  antalRader={alla.length}
                  laget={punkter.find((en) => en.punktId === punkt.id)}
                  andring={andringar.find((en) => en.nyckel === punkt.nyckel)}
                  gor={gor}
                />
              </Fragment>
            ))}
          </Tabell>
        </SortableContext>
      </DndContext>
    </div>
  );
}

/** Kvittot säger vad som hände; bibliotekets meningar läses inte upp. */
const TYST = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
