import type { ReactNode } from 'react';
import type { Soksvar } from './fragor.js';

/** Hur sökningen förstods: ett annat ord, det som inte gick att förstå. */
export function Sokbesked({ svar, byt }: { svar: Soksvar; byt: (q: string) => void }): ReactNode {
  const { menade, rattat, tolkning, begransad } = svar;
  if (menade === null && tolkning.anmarkningar.length === 0 && !begransad) return null;
  return (
    <div className="sokbesked" role="status">
      {menade !== null && rattat && (
        <p>
          Inget ärende har de orden. Här är träffarna på <b className="stark">{menade}</b>.
        </p>
      )}
      {menade !== null && !rattat && (
        <p>
          Menade du{' '}
          <button type="button" className="lankknapp" onClick={() => byt(menade)}>
            {menade}
          </button>
          ?
        </p>
      )}
      {tolkning.anmarkningar.map((mening) => (
        <p className="svag" key={mening}>
          {mening}
        </p>
      ))}
      {begransad && <p className="svag">Frasen söktes bland de nyaste ärendena som har alla orden.</p>}
    </div>
  );
}
