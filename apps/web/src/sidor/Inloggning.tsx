import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { jagFraga } from '../klient/inloggning.js';
import { lageFraga } from './konto/fragor.js';
import { Inloggningsram } from './konto/Inloggningsram.js';
import { Inloggningssteg } from './konto/Inloggningssteg.js';
import { oidcfel } from './konto/oidc.js';
import { Bekraftelse } from './konto/Bekraftelse.js';

const rutt = getRouteApi('/logga-in');

const RUBRIKER: Readonly<Record<string, string>> = { kod: 'Ett steg till', registrera: 'Inloggning i två steg' };

/** Inloggningen. */
export function Inloggning(): ReactNode {
  const { till, fel } = rutt.useSearch();
  const ga = useNavigate();
  const fragor = useQueryClient();
  const { data: lage } = useQuery(lageFraga);
  const vidare = async (): Promise<void> => {
    await fragor.query({ ...jagFraga, staleTime: 0 });
    await ga({ href: till ?? '/', replace: true });
  };
  const besked = oidcfel(fel);
  const ute = lage === undefined || lage.steg === 'ute' || lage.steg === 'inne';
  return (
    <Inloggningsram
      titel="Logga in"
      rubrik={RUBRIKER[lage?.steg ?? 'ute'] ?? lage?.kommun ?? 'Logga in'}
      {...(ute ? { ingress: 'För förtroendevalda och anställda.' } : {})}
    >
      {till !== undefined && <p>Logga in för att komma vidare till sidan du öppnade.</p>}
      {besked !== null && (
        <div className="besked besked--fel" role="alert">
          <p className="stark">{besked.rubrik}</p>
          <p>{besked.text}</p>
        </div>
      )}
      <Inloggningssteg till={till} inloggad={vidare} />
      {ute && (
        <p className="inlogg__fot liten">
          <Link to="/glomt-losenord">Glömt lösenordet?</Link>
        </p>
      )}
      <Bekraftelse />
    </Inloggningsram>
  );
}
