import type { ReactNode } from 'react';
import { storlek } from '../../sprak/ord.js';
import { delfil, type Inkorgdel, type Inkorgpost } from './fragor.js';
import type { F } from './registreringen.js';

function ledtext(del: Inkorgdel, bilaga: number): { namn: string; svag: string } {
  if (del.slag === 'brev') return { namn: 'E-brevet', svag: del.skal ?? 'som PDF, originalet sparas' };
  const namn = del.forvald ? `Bilaga ${String(bilaga)}: ${del.filnamn}` : del.filnamn;
  return { namn, svag: del.skal ?? storlek(del.storlek) };
}

/** Det som följer med: e-brevet och de valda bilagorna. */
export function Delar({
  namndId,
  post,
  f,
  rubrik,
}: {
  namndId: string;
  post: Inkorgpost;
  f: F;
  rubrik: string;
}): ReactNode {
  const { id, error, value: valda, onChange } = f.val('delar');
  let bilaga = 0;
  return (
    <fieldset className="falt" id={id} aria-describedby={error === undefined ? undefined : `${id}-fel`}>
      <legend className="etikett">{rubrik}</legend>
      {error !== undefined && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
        </p>
      )}
      {post.delar.map((del) => {
        if (del.slag === 'bilaga' && del.forvald) bilaga += 1;
        const { namn, svag } = ledtext(del, bilaga);
        return (
          <div className="inreg__del" key={del.id}>
            <label className="val">
              <input
                type="checkbox"
                checked={valda.includes(del.id)}
                onChange={(handelse) =>
                  onChange(
                    handelse.currentTarget.checked
                      ? post.delar.map((en) => en.id).filter((en) => valda.includes(en) || en === del.id)
                      : valda.filter((en) => en !== del.id),
                  )
                }
              />
              <span>
                {namn} <span className="svag">{svag}</span>
              </span>
            </label>
            {del.slag === 'bilaga' && (
              <a className="liten" href={delfil(namndId, post.id, del.id)} aria-label={`Hämta ${del.filnamn}`}>
                Hämta
              </a>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
