import { type ReactNode, useEffect, useRef } from 'react';

let harVisatEnSida = false;

/**
 * Sidans huvud: en mening som säger hur det står. Den som kom hit inifrån får fokus på rubriken, så att den läses upp.
 * @param titel fönstrets titel; utan den gäller rubriken
 */
export function Sidhuvud({
  rubrik,
  titel = rubrik,
  smula,
  ingress,
  hoger,
}: {
  rubrik: string;
  titel?: string;
  smula?: ReactNode;
  ingress?: ReactNode;
  hoger?: ReactNode;
}): ReactNode {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titel} – Klubba`;
  }, [titel]);
  useEffect(() => {
    if (harVisatEnSida) h1.current?.focus({ preventScroll: true });
    harVisatEnSida = true;
  }, []);
  return (
    <div className="sidhuvud">
      <div>
        {smula !== undefined && <div className="brodsmula">{smula}</div>}
        <h1 ref={h1} tabIndex={-1}>
          {rubrik}
        </h1>
        {ingress !== undefined && <p className="ingress">{ingress}</p>}
      </div>
      {hoger}
    </div>
  );
}
