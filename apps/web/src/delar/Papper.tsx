import type { ReactNode } from 'react';

/** En sida som den trycks: alltid ljus, i antikva. */
export function Papper({ etikett, children }: { etikett: string; children: ReactNode }): ReactNode {
  return (
    <div className="papper" role="group" aria-label={etikett}>
      {children}
    </div>
  );
}
