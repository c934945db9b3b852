import type { KeyboardEvent, ReactNode } from 'react';

function flytta(handelse: KeyboardEvent<HTMLTableElement>): void {
  if (handelse.key !== 'ArrowDown' && handelse.key !== 'ArrowUp') return;
  const lankar = [...handelse.currentTarget.querySelectorAll<HTMLElement>('a.rubrik')];
  const nu = lankar.findIndex((lank) => lank === document.activeElement);
  if (nu < 0) return;
  handelse.preventDefault();
  lankar[nu + (handelse.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

/** Ordningen i en kolumn, och vad ett tryck på rubriken gör. */
interface Sortering {
  /** null: listan är ordnad på något annat. */
  ordning: 'ascending' | 'descending' | null;
  byt: () => void;
}

/** En kolumns rubrik. Med `dold` läses den bara av hjälpmedel. */
export type Kolumn = string | { namn: string; klass: string; dold?: boolean; sortering?: Sortering | undefined };

function Rubrik({ kolumn }: { kolumn: Kolumn }): ReactNode {
  const {
    namn,
    klass,
    dold = false,
    sortering,
  }: Exclude<Kolumn, string> = typeof kolumn === 'string' ? { namn: kolumn, klass: '' } : kolumn;
  const ordnad = sortering?.ordning ?? undefined;
  return (
    <th role="columnheader" scope="col" className={klass} aria-sort={ordnad}>
      {sortering === undefined ? (
        dold ? (
          <span className="dold">{namn}</span>
        ) : (
          namn
        )
      ) : (
        <button type="button" className="sorterar" onClick={sortering.byt}>
          {namn}
          {ordnad !== undefined && <span aria-hidden="true">{ordnad === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </button>
      )}
    </th>
  );
}

/**
 * En tabell som förblir en tabell för hjälpmedel också när raderna staplas på en telefon.
 * Pilarna går mellan radernas länkar.
 */
export function Tabell({
  bildtext,
  kolumner,
  children,
}: {
  bildtext: string;
  kolumner: readonly Kolumn[];
  children: ReactNode;
}): ReactNode {
  return (
    <table className="tabell" role="table" onKeyDown={flytta}>
      <caption className="dold">{bildtext}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolumner.map((kolumn) => (
            <Rubrik kolumn={kolumn} key={typeof kolumn === 'string' ? kolumn : kolumn.namn} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

/** En cell. `etikett` står före värdet när raderna staplas. */
export function Cell({
  klass = '',
  etikett,
  children,
}: {
  klass?: string;
  etikett?: string;
  children?: ReactNode;
}): ReactNode {
  const tom = children === undefined || children === null || children === '';
  return (
    <td
      role="cell"
      className={tom ? `${klass} tomcell` : klass}
      {...(etikett === undefined ? {} : { 'data-e': etikett })}
    >
      {children}
    </td>
  );
}
