import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { kortDag, tidpunkt } from '../sprak/datum.js';

/** Något som hände: en mening med vem och vad. */
export interface Handelse {
  id: string;
  /** Tidpunkten, ISO 8601. */
  tid: string;
  mening: ReactNode;
}

const FORST = 5;

/** Det som har hänt, senast först: fem, och resten bakom en knapp. */
export function Tidslinje({
  handelser,
  totalt = handelser.length,
  hamtaAlla,
}: {
  handelser: readonly Handelse[];
  /** Så många som finns, när inte alla är hämtade. */
  totalt?: number;
  hamtaAlla?: () => void;
}): ReactNode {
  const [alla, sattAlla] = useState(false);
  const visade = alla ? handelser : handelser.slice(0, FORST);
  return (
    <>
      <ol className="tidslinje">
        {visade.map((h) => {
          const { datum, tid } = tidpunkt(h.tid);
          return (
            <li key={h.id}>
              <time dateTime={h.tid}>
                {kortDag(datum)} {tid}
              </time>
              <span>{h.mening}</span>
            </li>
          );
        })}
      </ol>
      {!alla && totalt > FORST && (
        <p className="fot">
          <Button
            size="xs"
            onClick={() => {
              sattAlla(true);
              hamtaAlla?.();
            }}
          >
            Visa alla {totalt}
          </Button>
        </p>
      )}
    </>
  );
}
