import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { ARENDESTATUS, type Arendestatus } from '../../delar/arendeord.js';
import type { Arendeforslag, Inkorgpost } from './fragor.js';
import { NYTT } from './registreringen.js';

const statusord = (status: string): string => ARENDESTATUS[status as Arendestatus].ord.toLocaleLowerCase('sv');

function Arendet({ forslag: f }: { forslag: Arendeforslag }): ReactNode {
  return (
    <div>
      <b className="nr">{f.dnr}</b>{' '}
      <span className="svag">
        {f.handlaggareNamn === null ? '' : `${f.handlaggareNamn}, `}
        {statusord(f.status)}
      </span>
      <br />
      <span className="antikva">{f.arendemening}</span>
      <br />
      <span className="liten svag">{f.skal.join(' ')}</span>
    </div>
  );
}

/** Var posten föreslås höra hemma. Siffran väljer; pilarna går mellan förslagen. */
export function Forslag({
  post,
  annat,
  valt,
  valj,
}: {
  post: Inkorgpost;
  /** Ett ärende som valts på annat sätt än ur förslagen. */
  annat: { arendeId: string; text: string } | null;
  valt: string;
  valj: (arende: string) => void;
}): ReactNode {
  const id = useId();
  const alla = [...post.forslag.map((f) => f.arendeId), ...(annat === null ? [] : [annat.arendeId]), NYTT];
  const tryckt = (handelse: KeyboardEvent): void => {
    const steg = { ArrowDown: 1, ArrowUp: -1 }[handelse.key];
    if (steg === undefined) return;
    handelse.preventDefault();
    handelse.stopPropagation();
    const nasta = alla[alla.indexOf(valt) + steg];
    if (nasta !== undefined) valj(nasta);
  };
  const val = (arende: string, innehall: ReactNode): ReactNode => (
    <li key={arende} id={`${id}${arende}`} role="option" aria-selected={arende === valt} onClick={() => valj(arende)}>
      <kbd aria-hidden="true">{alla.indexOf(arende) + 1}</kbd>
      {innehall}
    </li>
  );
  return (
    <ul
      className="forslag"
      role="listbox"
      aria-label="Föreslagna ärenden"
      tabIndex={0}
      aria-activedescendant={`${id}${valt}`}
      onKeyDown={tryckt}
    >
      {post.forslag.map((f) => val(f.arendeId, <Arendet forslag={f} />))}
      {annat !== null && val(annat.arendeId, <div>{annat.text}</div>)}
      {val(
        NYTT,
        <div>
          <b>Nytt ärende</b>
          <br />
          <span className="liten svag">
            {post.nyttArende.nastaDnr === null
              ? 'Numret tas när du registrerar'
              : `Nästa lediga nummer ${post.nyttArende.nastaDnr}, tas först när du registrerar`}
          </span>
        </div>,
      )}
    </ul>
  );
}
