import type { KeyboardEvent, ReactNode } from 'react';

function flytta(handelse: KeyboardEvent<HTMLTableElement>): void {
  if (handelse.key !== 'ArrowDown' && handelse.key !== 'ArrowUp') return;
  const lankar = [...handelse.currentTarget.querySelectorAll<HTMLElement>('a.rubrik')];
  const nu = lankar.findIndex((lank) => lank === document.activeElement);
  if (nu < 0) return;
  handelse.preventDefault();
  lankar[nu + (handelse.key === 'ArrowDown' ? 1 : -1)]?.focus();
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
  /** En kolumn med `dold` har en rubrik som bara hjälpmedel läser. */
  kolumner: readonly (string | { namn: string; klass: string; dold?: boolean })[];
  children: ReactNode;
}): ReactNode {
  return (
    <table className="tabell" role="table" onKeyDown={flytta}>
      <caption className="dold">{bildtext}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolumner.map((kolumn) => {
            const { namn, klass, dold = false } = typeof kolumn === 'string' ? { namn: kolumn, klass: '' } : kolumn;
            return (
              <th key={namn} role="columnheader" scope="col" className={klass}>
                {dold ? <span className="dold">{namn}</span> : namn}
              </th>
            );
          })}
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
