import { Button } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { somKlubbafel } from '../klient/fel.js';
import { Sidhuvud } from '../ram/Sidhuvud.js';

/** En adress som inte leder någonstans, eller till något man inte får se: samma besked. */
export function FinnsInte(): ReactNode {
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Sidan finns inte"
        ingress="Adressen kan vara felskriven, eller så hör sidan till en nämnd där du inte har någon uppgift."
      />
      <p>
        <Button renderRoot={(egenskaper) => <Link to="/" {...egenskaper} />} variant="filled">
          Till Start
        </Button>
      </p>
    </main>
  );
}

/** Sidan kunde inte visas alls. */
export function Sidfel({ error }: { error: unknown }): ReactNode {
  const router = useRouter();
  const fel = somKlubbafel(error);
  if (fel.status === 404) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud rubrik={fel.titel} ingress={fel.message} />
      <p className="rad">
        <Button variant="filled" onClick={() => void router.invalidate()}>
          Försök igen
        </Button>
      </p>
      <details className="liten svag fot">
        <summary>Visa tekniska uppgifter</summary>
        {fel.kod}
        {fel.begaranId !== null && `, begäran ${fel.begaranId}`}
      </details>
    </main>
  );
}
