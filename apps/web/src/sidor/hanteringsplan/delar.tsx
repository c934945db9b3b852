import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Planrad } from './fragor.js';

const FRAN: Readonly<Record<NonNullable<Planrad['gallrasFran']>, string>> = {
  registrering: 'registreringen',
  handlingens_datum: 'handlingens datum',
  arendets_avslut: 'ärendets avslut',
  inaktualitet: 'inaktualitet',
};

/** "Bevaras", "Gallras 2 år efter ärendets avslut". */
export function gallringsord(rad: Pick<Planrad, 'bevaras' | 'gallrasAr' | 'gallrasFran'>): string {
  if (rad.bevaras || rad.gallrasFran === null) return 'Bevaras';
  if (rad.gallrasFran === 'inaktualitet') return 'Gallras vid inaktualitet';
  return `Gallras ${String(rad.gallrasAr ?? 0)} år efter ${FRAN[rad.gallrasFran]}`;
}

/** Föregående och nästa sida, när det finns fler än en. */
export function Blad({
  sida,
  perSida,
  antal,
  byt,
}: {
  sida: number;
  perSida: number;
  antal: number;
  byt: (sida: number) => void;
}): ReactNode {
  const sidor = Math.ceil(antal / perSida);
  if (sidor <= 1) return null;
  return (
    <nav aria-label="Sidor" className="rad">
      <Button size="xs" aria-disabled={sida <= 1} onClick={() => byt(Math.max(1, sida - 1))}>
        Föregående
      </Button>
      <span>
        Sida {sida} av {sidor}
      </span>
      <Button size="xs" aria-disabled={sida >= sidor} onClick={() => byt(Math.min(sidor, sida + 1))}>
        Nästa
      </Button>
    </nav>
  );
}
