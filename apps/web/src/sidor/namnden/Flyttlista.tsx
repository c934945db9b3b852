import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { arrayMove, rectSortingStrategy, SortableContext, useSortable } from '@dnd-kit/sortable';
import { Menu } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

interface Flyttrad {
  id: string;
  /** Namnet som sägs och visas. */
  namn: string;
  /** Dit raden leder, sist i dess meny. */
  oppna?: () => void;
}

const TANGENTER = 'Alt+ArrowUp Alt+ArrowDown';
const DRAG_PIXLAR = 6;

function steg(handelse: KeyboardEvent): number {
  if (!handelse.altKey) return 0;
  if (handelse.key === 'ArrowUp' || handelse.key === 'ArrowLeft') return -1;
  return handelse.key === 'ArrowDown' || handelse.key === 'ArrowRight' ? 1 : 0;
}

function Rad({
  rad,
  plats,
  antal,
  numrerad,
  flytta,
}: {
  rad: Flyttrad;
  plats: number;
  antal: number;
  numrerad: boolean;
  flytta: (fran: number, till: number) => void;
}): ReactNode {
  const { setNodeRef, listeners, transform, isDragging } = useSortable({ id: rad.id });
  const till = (ny: number) => (): void => flytta(plats, ny);
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'flyttas' : ''}
      style={transform === null ? {} : { translate: `${String(transform.x)}px ${String(transform.y)}px` }}
    >
      {numrerad && <span className="stol-nr">{plats + 1}</span>}
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <button
            type="button"
            className="flyttknapp"
            data-flytt={rad.id}
            aria-keyshortcuts={TANGENTER}
            aria-label={`${rad.namn}, ${String(plats + 1)} av ${String(antal)}, flytta`}
            {...listeners}
            onKeyDown={(handelse) => {
              const riktning = steg(handelse);
              if (riktning === 0) return;
              handelse.preventDefault();
              flytta(plats, plats + riktning);
            }}
          >
            {rad.namn}
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label={`Flytta ${rad.namn}`}>
          <Menu.Item disabled={plats === 0} onClick={till(0)}>
            Flytta först
          </Menu.Item>
          <Menu.Item disabled={plats === 0} onClick={till(plats - 1)}>
            Flytta ett steg upp <kbd>Alt ↑</kbd>
          </Menu.Item>
          <Menu.Item disabled={plats === antal - 1} onClick={till(plats + 1)}>
            Flytta ett steg ned <kbd>Alt ↓</kbd>
          </Menu.Item>
          <Menu.Item disabled={plats === antal - 1} onClick={till(antal - 1)}>
            Flytta sist
          </Menu.Item>
          {rad.oppna !== undefined && <Menu.Item onClick={rad.oppna}>Öppna {rad.namn}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

/**
 * En ordning som flyttas genom att dra, med Alt och pilarna, eller i menyn på varje rad. Fokus följer den som flyttas.
 * @param rubrik vad ordningen gäller, för den som inte ser den
 */
export function Flyttlista({
  rubrik,
  rader,
  numrerad = false,
  klass = 'ersrad',
  flyttad,
}: {
  rubrik: string;
  rader: readonly Flyttrad[];
  numrerad?: boolean;
  klass?: string;
  flyttad: (ordning: string[], vem: Flyttrad) => void;
}): ReactNode {
  const lista = useRef<HTMLOListElement>(null);
  const [foljd, sattFoljd] = useState<string | null>(null);
  const [besked, sattBesked] = useState('');
  const sensorer = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PIXLAR } }));
  useEffect(() => {
    if (foljd === null) return;
    lista.current?.querySelector<HTMLElement>(`[data-flytt="${CSS.escape(foljd)}"]`)?.focus();
    sattFoljd(null);
  }, [foljd, rader]);
  const flytta = (fran: number, till: number): void => {
    const vem = rader[fran];
    if (vem === undefined || till < 0 || till >= rader.length || till === fran) return;
    sattFoljd(vem.id);
    sattBesked(`${vem.namn} är nu ${String(till + 1)} av ${String(rader.length)}`);
    flyttad(
      arrayMove([...rader], fran, till).map((rad) => rad.id),
      vem,
    );
  };
  const slapptes = ({ active, over }: DragEndEvent): void => {
    const plats = (id: unknown): number => rader.findIndex((rad) => rad.id === id);
    if (over !== null) flytta(plats(active.id), plats(over.id));
  };
  return (
    <>
      <DndContext
        sensors={sensorer}
        collisionDetection={closestCenter}
        onDragEnd={slapptes}
        accessibility={{ announcements: TYST, screenReaderInstructions: { draggable: '' } }}
      >
        <SortableContext items={rader.map((rad) => rad.id)} strategy={rectSortingStrategy}>
          <ol ref={lista} className={klass} aria-label={rubrik}>
            {rader.map((rad, plats) => (
              <Rad key={rad.id} rad={rad} plats={plats} antal={rader.length} numrerad={numrerad} flytta={flytta} />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <span className="dold" role="status">
        {besked}
      </span>
    </>
  );
}

/** Listans egen mening säger vad som hände; bibliotekets läses inte upp. */
const TYST = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
