import { type ReactNode, useEffect, useRef } from 'react';

let harVisatEnSida = false;

/**
 * Sidans huvud: en mening som säger hur det står. Den som kom hit inifrån får fokus på rubriken, så att den läses upp.
 * @param titel fönstrets titel; utan den gäller rubriken
 * @param over en rad ovanför rubriken: numret och läget
 * @param antikva rubriken är ärendemeningen, inte en mening av Klubba
 */
export function Sidhuvud({
  rubrik,
  titel = rubrik,
  smula,
  over,
  antikva = false,
  ingress,
  hoger,
}: {
  rubrik: string;
  titel?: string;
  smula?: ReactNode;
  over?: ReactNode;
  antikva?: boolean;
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
        {over !== undefined && <p className="rad overrad">{over}</p>}
        <h1 ref={h1} tabIndex={-1} className={antikva ? 'antikva' : ''}>
          {rubrik}
        </h1>
        {ingress !== undefined && <p className="ingress">{ingress}</p>}
      </div>
      {hoger}
    </div>
  );
}
