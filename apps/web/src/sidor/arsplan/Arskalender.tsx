import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { dag, manadAr, plusDagar, vecka } from '../../sprak/datum.js';
import { stor } from '../../sprak/ord.js';
import { manadensVeckor, PILSTEG } from './dagar.js';
import type { Arskalender as Aret, Ordning, Planrad } from './fragor.js';

const DRAG_PIXLAR = 6;
const TANGENTER = 'Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown';

interface Sak {
  id: string;
  rad: Planrad;
  kolumn: string;
  datum: string;
  sammantrade: boolean;
  brister: string[];
}

interface Dagen {
  saker: readonly Sak[];
  fridag: string | undefined;
  andras: readonly string[];
  undviks: boolean;
}

type Flytta = (sak: Sak, datum: string) => void;

function Planknapp({
  sak,
  flytta,
  valj,
}: {
  sak: Sak;
  flytta: Flytta | null;
  valj: (rad: Planrad) => void;
}): ReactNode {
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({ id: sak.id, disabled: flytta === null });
  const tangent = (handelse: KeyboardEvent): void => {
    const steg = handelse.altKey ? PILSTEG[handelse.key] : undefined;
    if (steg === undefined || flytta === null) return;
    handelse.preventDefault();
    flytta(sak, plusDagar(sak.datum, steg));
  };
  const klass = ['plansak', sak.sammantrade ? 'plansak--mote' : '', isDragging ? 'plansak--dras' : ''].join(' ').trim();
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={klass}
      data-plansak={sak.id}
      style={transform === null ? {} : { translate: `${String(transform.x)}px ${String(transform.y)}px` }}
      aria-label={`${sak.kolumn}, ${dag(sak.datum)}${sak.brister.length > 0 ? `. ${sak.brister.join(' ')}` : ''}`}
      {...(flytta === null ? {} : { 'aria-keyshortcuts': TANGENTER })}
      onClick={() => valj(sak.rad)}
      {...listeners}
      onKeyDown={tangent}
    >
      {sak.brister.length > 0 && (
        <span className="lage varning">
          <span className="dold">Att se över</span>
        </span>
      )}
      {sak.kolumn}
    </button>
  );
}

function Dagcell({
  datum,
  dagen,
  flytta,
  valj,
}: {
  datum: string;
  dagen: Dagen;
  flytta: Flytta | null;
  valj: (rad: Planrad) => void;
}): ReactNode {
  const { setNodeRef, isOver } = useDroppable({ id: datum, disabled: flytta === null });
  const klass = [
    dagen.fridag === undefined ? '' : 'arsdag--fri',
    dagen.undviks ? 'arsdag--undvik' : '',
    isOver ? 'arsdag--over' : '',
  ];
  return (
    <td ref={setNodeRef} className={klass.join(' ').trim()}>
      <span className="arsdag__nr">
        <span aria-hidden="true">{Number(datum.slice(8))}</span>
        <span className="dold">{dag(datum)}</span>
      </span>
      {dagen.fridag !== undefined && <span className="arsdag__ord">{dagen.fridag}</span>}
      {dagen.undviks && <span className="arsdag__ord">undviks</span>}
      {dagen.saker.map((sak) => (
        <Planknapp key={sak.id} sak={sak} flytta={flytta} valj={valj} />
      ))}
      {dagen.andras.map((organ) => (
        <span className="arsdag__ord" key={organ}>
          {organ}
        </span>
      ))}
    </td>
  );
}

const saker = (ordning: Ordning): Sak[] =>
  ordning.rader.flatMap((rad) =>
    rad.dagar.map((en, nr) => ({
      id: `${rad.nyckel}:${en.kolumn}`,
      rad,
      kolumn: en.kolumn,
      datum: en.datum,
      sammantrade: nr === rad.dagar.length - 1,
      brister: en.avvikelser.map(({ text }) => text),
    })),
  );

const undvikna = (ordning: Ordning): ReadonlySet<string> => {
  const lista = ordning.monster?.['undvik'];
  return new Set(Array.isArray(lista) ? lista.filter((en): en is string => typeof en === 'string') : []);
};

/** Årets månader med planens dagar. Dras, eller flyttas med Alt och pilarna: åt sidan en dag, upp och ned en vecka. */
export function Arskalender({
  ordning,
  aret,
  flytta,
  valj,
}: {
  ordning: Ordning;
  aret: Aret | undefined;
  /** null: planen ändras inte. */
  flytta: ((rad: Planrad, kolumn: string, datum: string) => Promise<boolean>) | null;
  valj: (rad: Planrad) => void;
}): ReactNode {
  const rot = useRef<HTMLDivElement>(null);
  const [foljd, sattFoljd] = useState<string | null>(null);
  const sensorer = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PIXLAR } }));
  const alla = saker(ordning);
  useEffect(() => {
    if (foljd === null) return;
    rot.current?.querySelector<HTMLElement>(`[data-plansak="${CSS.escape(foljd)}"]`)?.focus();
    sattFoljd(null);
  }, [foljd, ordning]);
  const gor: Flytta | null =
    flytta === null
      ? null
      : (sak, datum) => void flytta(sak.rad, sak.kolumn, datum).then((blev) => blev && sattFoljd(sak.id));
  const slapptes = ({ active, over }: DragEndEvent): void => {
    const sak = alla.find((en) => en.id === active.id);
    if (sak !== undefined && over !== null && gor !== null) gor(sak, String(over.id));
  };
  const undvik = undvikna(ordning);
  const dagen = (datum: string): Dagen => ({
    saker: alla.filter((sak) => sak.datum === datum),
    fridag: aret?.fridagar.find((en) => en.datum === datum)?.namn,
    andras: (aret?.andras ?? []).filter((en) => en.datum === datum).map(({ organ }) => organ),
    undviks: undvik.has(datum),
  });
  const manader = [...new Set([...alla.map(({ datum }) => datum.slice(0, 7)), ...aretsManader(ordning.ar)])].sort();
  return (
    <DndContext
      sensors={sensorer}
      onDragEnd={slapptes}
      accessibility={{ announcements: TYST, screenReaderInstructions: { draggable: '' } }}
    >
      <div className="arskalender" ref={rot}>
        {manader.map((manad) => (
          <Manad key={manad} manad={manad} dagen={dagen} flytta={gor} valj={valj} />
        ))}
      </div>
    </DndContext>
  );
}

function Manad({
  manad,
  dagen,
  flytta,
  valj,
}: {
  manad: string;
  dagen: (datum: string) => Dagen;
  flytta: Flytta | null;
  valj: (rad: Planrad) => void;
}): ReactNode {
  return (
    <table className="arsmanad">
      <caption>{stor(manadAr(manad))}</caption>
      <thead>
        <tr>
          <th scope="col">
            v<span className="dold">ecka</span>
          </th>
          {['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'].map((namn) => (
            <th scope="col" key={namn}>
              <span aria-hidden="true">{namn.slice(0, 2)}</span>
              <span className="dold">{namn}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {manadensVeckor(manad).map((dagar) => {
          const forsta = dagar.find((datum) => datum !== null) ?? '';
          return (
            <tr key={forsta}>
              <th scope="row">{vecka(forsta)}</th>
              {dagar.map((datum, nr) =>
                datum === null ? (
                  <td key={nr} className="arsdag--utanfor" />
                ) : (
                  <Dagcell key={datum} datum={datum} dagen={dagen(datum)} flytta={flytta} valj={valj} />
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const aretsManader = (ar: number): string[] =>
  Array.from({ length: 12 }, (_, nr) => `${String(ar)}-${String(nr + 1).padStart(2, '0')}`);

/** Kvittot säger vad som hände; bibliotekets meningar läses inte upp. */
const TYST = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
