import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { sagTillFlikarna } from '../../klient/kanal.js';
import { Inloggningsram } from './Inloggningsram.js';
import { oidcfel, sagBekraftat } from './oidc.js';

const rutt = getRouteApi('/bekraftat');

/** Det lilla fönstret efter en inloggning hos en annan: säger till sidan som öppnade det, och stänger sig. */
export function Bekraftat(): ReactNode {
  const { fel } = rutt.useSearch();
  useEffect(() => {
    sagBekraftat(fel);
    if (fel === undefined) sagTillFlikarna({ slag: 'inne' });
    window.close();
  }, [fel]);
  const besked = oidcfel(fel);
  return (
    <Inloggningsram titel="Klart" rubrik={besked?.rubrik ?? 'Klart'}>
      <p>{besked?.text ?? 'Stäng det här fönstret och fortsätt där du var.'}</p>
    </Inloggningsram>
  );
}
