import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { delaNamn, lasRader, type Platsinnehavare, TOM } from './nynamnd.js';

const FALT = ['namn', 'parti', 'epost'] as const;
type Falt = (typeof FALT)[number];

const fokusera = (id: string): void => {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
};

/** Byter rad `plats` och framåt mot de inklistrade. */
const inklistrat = (
  rader: readonly Platsinnehavare[],
  plats: number,
  nya: readonly Platsinnehavare[],
): Platsinnehavare[] => {
  const antal = Math.max(rader.length, plats + nya.length);
  return Array.from({ length: antal }, (_, i) => nya[i - plats] ?? rader[i] ?? TOM);
};

/**
 * Rader att skriva i så fort man hinner: namn, Tabb, parti, Enter, och nästa rad står färdig. En lista ur ett kalkylblad
 * klistras in på den första raden.
 * @param efter fältet som Enter på den sista raden går till
 */
export function Platsrutnat({
  kod,
  rubrik,
  ord,
  rader,
  fel,
  andra,
  efter,
}: {
  kod: 'l' | 'e';
  rubrik: string;
  /** `Plats` eller `Ersättare`, före radens nummer. */
  ord: string;
  rader: readonly Platsinnehavare[];
  fel: ReadonlySet<string>;
  andra: (rader: Platsinnehavare[]) => void;
  efter?: string;
}): ReactNode {
  const id = (plats: number, falt: Falt): string => `${kod}${String(plats)}${falt}`;
  const satt = (plats: number, nytt: Partial<Platsinnehavare>): void =>
    andra(rader.map((rad, i) => (i === plats ? { ...rad, ...nytt } : rad)));
  const klistra = (handelse: ClipboardEvent, plats: number): void => {
    const text = handelse.clipboardData.getData('text/plain');
    if (!/[\t\n]/u.test(text.trim())) return;
    const nya = lasRader(text);
    if (nya.length === 0) return;
    handelse.preventDefault();
    andra(inklistrat(rader, plats, nya));
  };
  /** Den som skrev namn och parti på en gång får dem delade. */
  const lamnaNamn = (plats: number): void => {
    const rad = rader[plats];
    if (rad === undefined || rad.parti !== '') return;
    const delat = delaNamn(rad.namn);
    if (delat.parti !== '') satt(plats, delat);
  };
  const tangent = (handelse: KeyboardEvent, plats: number, falt: Falt): void => {
    if (handelse.key === 'Enter' && !handelse.ctrlKey) {
      handelse.preventDefault();
      const nasta = plats + 1 < rader.length ? id(plats + 1, 'namn') : efter;
      if (nasta !== undefined) fokusera(nasta);
    }
    if (!handelse.altKey && (handelse.key === 'ArrowDown' || handelse.key === 'ArrowUp')) {
      handelse.preventDefault();
      fokusera(id(plats + (handelse.key === 'ArrowDown' ? 1 : -1), falt));
    }
    if (handelse.altKey && (handelse.key === 'ArrowDown' || handelse.key === 'ArrowUp')) {
      handelse.preventDefault();
      byt(plats, plats + (handelse.key === 'ArrowDown' ? 1 : -1), falt);
    }
  };
  const byt = (fran: number, till: number, falt: Falt): void => {
    const [a, b] = [rader[fran], rader[till]];
    if (a === undefined || b === undefined) return;
    andra(rader.map((rad, i) => (i === fran ? b : i === till ? a : rad)));
    fokusera(id(till, falt));
  };
  return (
    <table className="tabell rutnat" role="table">
      <caption className="dold">{rubrik}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[ord, 'Namn', 'Parti', 'E-post'].map((namn) => (
            <th role="columnheader" scope="col" key={namn}>
              {namn}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rader.map((rad, plats) => (
          <tr role="row" key={plats}>
            <th role="rowheader" scope="row" className="tal smalkol">
              {plats + 1}
            </th>
            {FALT.map((falt) => (
              <td role="cell" key={falt} className={`rutnat__${falt}`}>
                <input
                  id={id(plats, falt)}
                  className="in"
                  aria-label={`${ord} ${String(plats + 1)}, ${falt === 'epost' ? 'e-post' : falt}`}
                  aria-invalid={fel.has(id(plats, falt))}
                  autoComplete="off"
                  spellCheck={false}
                  inputMode={falt === 'epost' ? 'email' : 'text'}
                  value={rad[falt]}
                  onChange={(handelse) => {
                    const text = handelse.currentTarget.value;
                    satt(plats, { [falt]: falt === 'parti' ? text.toLocaleUpperCase('sv') : text });
                  }}
                  onBlur={() => {
                    if (falt === 'namn') lamnaNamn(plats);
                  }}
                  onPaste={(handelse) => klistra(handelse, plats)}
                  onKeyDown={(handelse) => tangent(handelse, plats, falt)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
