import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felruta } from '../Felruta.js';
import type { Lage } from '../fragor.js';
import { Kodapp } from '../Kodapp.js';
import { foreslagetNamn, laggTillPassnyckel } from '../laggtillpassnyckel.js';
import { kanPassnyckel } from '../passnyckel.js';
import { Reservkodlista } from '../Reservkodlista.js';
import { useGorande } from '../useGorande.js';

/** Den som måste ha en andra faktor skaffar en innan hen släpps in. */
export function Skaffafaktor({
  lage,
  vidare,
  byt,
}: {
  lage: Lage;
  vidare: () => Promise<void>;
  byt: () => Promise<void>;
}): ReactNode {
  const [app, sattApp] = useState(false);
  const [koder, sattKoder] = useState<readonly string[] | null>(null);
  const { pagar, fel, gor } = useGorande();
  const klart = async (reservkoder: readonly string[] | null): Promise<void> => {
    if (reservkoder === null) await vidare();
    else sattKoder(reservkoder);
  };
  if (koder !== null)
    return <Reservkodlista koder={koder} klart={() => void vidare()} knapp="Jag har sparat koderna" />;
  if (app) return <Kodapp klart={klart} avbryt={() => sattApp(false)} />;
  const passnyckel = lage.passnycklarGar && kanPassnyckel();
  return (
    <div className="konto-satt">
      <p>
        {lage.namn}, ditt uppdrag kräver inloggning i två steg. Du gör det här en gång, och det tar någon minut. Välj
        hur.
      </p>
      <Felruta fel={fel} />
      {passnyckel && (
        <>
          <Button
            variant="filled"
            className="knapp--bred"
            aria-disabled={pagar}
            onClick={() => void gor(async () => await klart(await laggTillPassnyckel(foreslagetNamn())))}
          >
            Skapa en passnyckel
          </Button>
          <p className="liten svag">
            Du låser upp med finger, ansikte eller PIN på den här enheten. Enklast och säkrast.
          </p>
        </>
      )}
      <Button variant={passnyckel ? 'default' : 'filled'} className="knapp--bred" onClick={() => sattApp(true)}>
        Använd en app för engångskoder
      </Button>
      <p className="liten svag">
        Du skriver en kod ur telefonen varje gång.{' '}
        <button type="button" className="konto-lank" onClick={() => void byt()}>
          Logga in som någon annan
        </button>
      </p>
    </div>
  );
}
