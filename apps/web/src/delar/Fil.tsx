import type { ReactNode } from 'react';
import { storlek } from '../sprak/ord.js';

const FORMAT: readonly (readonly [RegExp, string])[] = [
  [/pdf/u, 'PDF'],
  [/wordprocessingml|msword/u, 'Word'],
  [/spreadsheetml|excel/u, 'Excel'],
  [/html/u, 'HTML'],
  [/^image\//u, 'bild'],
];

/** Filens format som det sägs. */
export const format = (mediatyp: string, filnamn: string): string =>
  FORMAT.find(([monster]) => monster.test(mediatyp))?.[1] ?? filnamn.split('.').at(-1)?.toUpperCase() ?? 'fil';

/** En fil att hämta: vad den är, formatet och storleken. */
export function Filrad({
  titel,
  fil,
  till,
  tillagg,
}: {
  titel: string;
  fil: { filnamn: string; mediatyp: string; storlek: number };
  till: string;
  tillagg?: ReactNode;
}): ReactNode {
  return (
    <span className="filrad">
      <a href={till} download={fil.filnamn}>
        {titel}
        <span className="dold">, hämta</span>
      </a>{' '}
      <span className="svag liten">
        {format(fil.mediatyp, fil.filnamn)}, {storlek(fil.storlek)}
        {tillagg !== undefined && <>, {tillagg}</>}
      </span>
    </span>
  );
}
