import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Wordtolkning } from './fragor.js';

type Kvar = Wordtolkning['kvar'];

/** Det som inte gick att placera, med valet var det ska stå. */
export function Overblivet({
  kvar,
  rubriker,
  valda,
  valj,
}: {
  kvar: Kvar;
  rubriker: readonly string[];
  valda: Readonly<Record<number, string>>;
  valj: (nr: number, avsnitt: string) => void;
}): ReactNode {
  if (kvar.length === 0) return <p className="svag">Allt i filen fick en plats.</p>;
  const data = [
    { value: '', label: 'Bara i originalet' },
    ...rubriker.map((rubrik) => ({ value: rubrik, label: `Under ${rubrik}` })),
  ];
  return (
    <ul className="wordkvar">
      {kvar.map((bit, nr) => (
        <li key={nr}>
          <p className="svag">{bit.plats}</p>
          <p className="antikva wordtext">{bit.text}</p>
          <NativeSelect
            label={
              <>
                Var ska det stå?<span className="dold"> {bit.text.slice(0, 60)}</span>
              </>
            }
            data={data}
            value={valda[nr] ?? ''}
            onChange={(handelse) => valj(nr, handelse.currentTarget.value)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Det som lästes på ett annat sätt än det stod. */
export function Forstatt({ forstatt }: { forstatt: Wordtolkning['forstatt'] }): ReactNode {
  if (forstatt.length === 0) return null;
  return (
    <ul>
      {forstatt.map(({ vad, varifran }) => (
        <li key={vad}>
          {vad} <span className="svag">({varifran})</span>
        </li>
      ))}
    </ul>
  );
}
