import './konto.css';
import { type ReactNode, useEffect } from 'react';

/** Sidorna utanför inloggningen: en smal spalt med ordbilden överst. */
export function Inloggningsram({
  titel,
  rubrik,
  ingress,
  children,
}: {
  titel: string;
  rubrik: string;
  ingress?: string;
  children: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${titel} – Klubba`;
    document.body.dataset['tathet'] = 'las';
  }, [titel]);
  return (
    <div className="inlogg">
      <main id="innehall" className="inlogg__ruta">
        <p className="ordbild inlogg__ord">Klubba</p>
        <h1 className="antikva">{rubrik}</h1>
        {ingress !== undefined && <p className="svag">{ingress}</p>}
        {children}
      </main>
    </div>
  );
}
