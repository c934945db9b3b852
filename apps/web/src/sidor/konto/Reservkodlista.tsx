import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { kvittera } from '../../ram/Kvittorad.js';

/** Reservkoderna, den enda gång de visas. */
export function Reservkodlista({
  koder,
  klart,
  knapp,
}: {
  koder: readonly string[];
  klart: () => void;
  knapp: string;
}): ReactNode {
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => rubrik.current?.focus(), []);
  const text = koder.join('\n');
  return (
    <div className="besked besked--obs">
      <h2 ref={rubrik} tabIndex={-1}>
        Spara dina reservkoder nu
      </h2>
      <p>De visas bara den här gången. Var och en gäller en gång, när du inte har din telefon eller passnyckel.</p>
      <ul className="konto-koder">
        {koder.map((kod) => (
          <li key={kod}>
            <code>{kod}</code>
          </li>
        ))}
      </ul>
      <p className="rad">
        <Button variant="filled" onClick={klart}>
          {knapp}
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(text).then(() => kvittera('Koderna är kopierade'))}>
          Kopiera
        </Button>
        <Button
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="klubba-reservkoder.txt"
        >
          Spara som fil
        </Button>
      </p>
    </div>
  );
}
