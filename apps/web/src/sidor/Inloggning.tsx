import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { jagFraga } from '../klient/inloggning.js';
import { Inloggningsfalt } from '../ram/Inloggningsfalt.js';

const rutt = getRouteApi('/logga-in');

/** Inloggningen. */
export function Inloggning(): ReactNode {
  const { till } = rutt.useSearch();
  const ga = useNavigate();
  const fragor = useQueryClient();
  useEffect(() => {
    document.title = 'Logga in – Klubba';
    document.body.dataset['tathet'] = 'las';
  }, []);
  const vidare = async (): Promise<void> => {
    await fragor.query({ ...jagFraga, staleTime: 0 });
    await ga({ href: till ?? '/', replace: true });
  };
  return (
    <div className="inlogg">
      <main id="innehall" className="inlogg__ruta">
        <p className="ordbild inlogg__ord">Klubba</p>
        <h1 className="antikva">Logga in</h1>
        <p className="svag">För förtroendevalda och anställda.</p>
        {till !== undefined && <p>Logga in för att komma vidare till sidan du öppnade.</p>}
        <Inloggningsfalt inloggad={vidare} />
        <p className="inlogg__fot liten">Har du glömt lösenordet? Be administratören i din kommun om ett nytt.</p>
      </main>
    </div>
  );
}
