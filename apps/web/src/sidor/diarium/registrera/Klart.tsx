import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { type Tangent, useTangenter } from '../../../delar/tangenter.js';
import type { components } from '../../../klient/schema.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';

/** Ärendet har fått sitt nummer. */
export function Klart({
  namndId,
  arende,
  nasta,
  children,
}: {
  namndId: string;
  arende: components['schemas']['RegistreratDto'];
  nasta: () => void;
  children?: ReactNode;
}): ReactNode {
  const tangenter = useMemo((): Tangent[] => [{ tangent: 'N', vad: 'Registrera nästa ärende', gor: nasta }], [nasta]);
  useTangenter(tangenter);
  return (
    <>
      <Sidhuvud
        rubrik={`${arende.dnr} är registrerat`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            <span className="nr">{arende.dnr}</span>
          </Brodsmulor>
        }
      />
      {children}
      <p className="rad">
        <Button variant="filled" aria-keyshortcuts="N" autoFocus onClick={nasta}>
          Registrera nästa <kbd aria-hidden="true">N</kbd>
        </Button>
        <Button
          renderRoot={(e) => (
            <Link to="/namnder/$namndId/arenden/$arendeId" params={{ namndId, arendeId: arende.id }} {...e} />
          )}
        >
          Öppna {arende.dnr}
        </Button>
      </p>
    </>
  );
}
