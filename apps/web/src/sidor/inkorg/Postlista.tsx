import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Lage } from '../../delar/Lage.js';
import { idag } from '../../klient/servertid.js';
import type { Inkorgrad } from './fragor.js';
import { avsandaren, hurDenKom, korttid } from './inkorgord.js';

function Rad({ rad }: { rad: Inkorgrad }): ReactNode {
  const vem = avsandaren(rad);
  return (
    <>
      {rad.underProvning ? <span className="skydd skydd--ord">{vem}</span> : vem}
      <span className="inkorg__amne">
        {rad.underProvning ? <span className="skydd skydd--ord">{rad.amne}</span> : rad.amne}
      </span>
      <span className="liten svag">
        {hurDenKom(rad)} · {korttid(rad.inkomTid)}
      </span>
      {rad.sen && <span className="liten dagar dagar--sen">Skulle ha registrerats</span>}
      {rad.underProvning ? (
        <span className="liten">
          <span className="sekretess">Under prövning</span>{' '}
          {rad.avgorsSenast !== null && rad.avgorsSenast <= idag() && (
            <span className="dagar dagar--nara">avgörs senast i dag</span>
          )}
        </span>
      ) : (
        <span className="liten">
          <Lage marke={rad.forslagDnr === null ? 'nytt' : 'sand'}>{rad.forslagDnr ?? 'Nytt ärende föreslås'}</Lage>
        </span>
      )}
    </>
  );
}

/** Det inkomna, äldst först. Pilarna går mellan posterna. */
export function Postlista({
  rader,
  vald,
  valj,
}: {
  rader: readonly Inkorgrad[];
  vald: string | null;
  valj: (id: string) => void;
}): ReactNode {
  const lista = useRef<HTMLOListElement>(null);
  const tryckt = (handelse: KeyboardEvent): void => {
    if (handelse.key !== 'ArrowDown' && handelse.key !== 'ArrowUp') return;
    handelse.preventDefault();
    const knappar = [...(lista.current?.querySelectorAll('button') ?? [])];
    const har = knappar.findIndex((knapp) => knapp === document.activeElement);
    const nasta = knappar[har + (handelse.key === 'ArrowDown' ? 1 : -1)];
    nasta?.focus();
    nasta?.click();
  };
  return (
    <ol className="lista pavag inkorg" ref={lista} onKeyDown={tryckt}>
      {rader.map((rad) => (
        <li key={rad.id} className={rad.id === vald ? 'markerad' : ''}>
          <button
            type="button"
            className="inkorg__post"
            aria-current={rad.id === vald ? 'true' : undefined}
            onClick={() => valj(rad.id)}
          >
            <Rad rad={rad} />
          </button>
        </li>
      ))}
    </ol>
  );
}
