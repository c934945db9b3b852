import { Children, type ReactNode } from 'react';

/** Vägen hit: länkar, och sist sidan man är på. */
export function Brodsmulor({ children }: { children: ReactNode }): ReactNode {
  return (
    <nav aria-label="Brödsmulor" className="smulor">
      <ol>
        {Children.map(children, (led) => (
          <li>{led}</li>
        ))}
      </ol>
    </nav>
  );
}
