import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Bläddrar mellan sidorna i en lista; sidan står i adressen som `sida`. Visas bara när det finns fler än en. */
export function Sidor({ sida, antal, perSida }: { sida: number; antal: number; perSida: number }): ReactNode {
  const sidor = Math.max(1, Math.ceil(antal / perSida));
  if (sidor < 2) return null;
  const till = (ny: number, text: string): ReactNode => (
    <Button renderRoot={(e) => <Link to="." search={(f: object) => ({ ...f, sida: ny })} {...e} />}>{text}</Button>
  );
  return (
    <nav className="sidor" aria-label="Sidor">
      {sida > 1 && till(sida - 1, 'Föregående sida')}
      <span>
        Sida {sida} av {sidor}
      </span>
      {sida < sidor && till(sida + 1, 'Nästa sida')}
    </nav>
  );
}
