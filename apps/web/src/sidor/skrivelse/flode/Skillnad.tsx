import './flode.css';
import type { ReactNode } from 'react';
import type { Styckeskillnad } from './fragor.js';

const AV_SLAG = { lika: 'span', nytt: 'ins', borta: 'del' } as const;

/** Det som skiljer två texter, ord för ord: nytt är understruket, borttaget genomstruket. */
export function Skillnad({ delar }: { delar: readonly Styckeskillnad[] }): ReactNode {
  return delar.map((del) => (
    <section key={del.var}>
      <h3>{del.var}</h3>
      <p className="ordskillnad">
        {del.ord.map((ord, nr) => {
          const Slag = AV_SLAG[ord.slag];
          return <Slag key={nr}>{ord.text}</Slag>;
        })}
      </p>
    </section>
  ));
}
