import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** Bläddrar i en lista som inte står i adressen. */
export function Blad({
  sida,
  antal,
  perSida,
  byt,
}: {
  sida: number;
  antal: number;
  perSida: number;
  byt: (sida: number) => void;
}): ReactNode {
  const sidor = Math.max(1, Math.ceil(antal / perSida));
  if (sidor < 2) return null;
  return (
    <nav className="sidor" aria-label="Rader">
      <Button aria-disabled={sida === 1} onClick={() => sida > 1 && byt(sida - 1)}>
        Föregående
      </Button>
      <span>
        Sida {sida} av {sidor}
      </span>
      <Button aria-disabled={sida === sidor} onClick={() => sida < sidor && byt(sida + 1)}>
        Nästa
      </Button>
    </nav>
  );
}
