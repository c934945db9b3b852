import type { ReactNode } from 'react';

/** En person med parti, utan bild och utan partifärg: `Rolf Hedlund (S) för Lena Fors`. */
export function Person({
  namn,
  parti = null,
  forNamn = null,
}: {
  namn: string;
  parti?: string | null;
  forNamn?: string | null;
}): ReactNode {
  return (
    <>
      {namn}
      {parti !== null && <span className="parti"> ({parti})</span>}
      {forNamn !== null && <span className="svag"> för {forNamn}</span>}
    </>
  );
}
