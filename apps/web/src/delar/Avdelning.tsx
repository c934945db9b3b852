import { type ReactNode, useId } from 'react';

/** En avdelning under en linje, med rubrik till vänster och ett stilla besked till höger. */
export function Avdelning({
  rubrik,
  vid,
  status = false,
  children,
}: {
  rubrik: string;
  vid?: ReactNode;
  /** Beskedet till höger läses upp när det ändras. */
  status?: boolean;
  children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="avdelning">
        <h2 id={id}>{rubrik}</h2>
        {vid !== undefined && (
          <span className="svag" {...(status ? { role: 'status' } : {})}>
            {vid}
          </span>
        )}
      </div>
      {children}
    </section>
  );
}

/** En avdelning i sidospalten. */
export function Panel({ rubrik, children }: { rubrik: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{rubrik}</h2>
      {children}
    </section>
  );
}
