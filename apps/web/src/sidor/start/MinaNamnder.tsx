import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import type { Jag } from '../../klient/typer.js';
import { rollord } from '../../sprak/roller.js';
import { stor, uppraknat } from '../../sprak/ord.js';

function UtanNamnd({ jag }: { jag: Jag }): ReactNode {
  if (!jag.iKommunen.includes('konto.skriv')) {
    return <p>Ditt konto hör inte till någon nämnd. Be administratören i din kommun att ge dig en roll.</p>;
  }
  return (
    <p>
      Kommunen har inget organ än. <Link to="/kommunen/ny-namnd">Lägg upp den första nämnden</Link>, eller{' '}
      <Link to="/kommunen/fil">läs in organisationen ur en fil</Link>.
    </p>
  );
}

/** Nämnderna man hör till, och som vad. */
export function MinaNamnder({ jag }: { jag: Jag }): ReactNode {
  return (
    <Panel rubrik="Mina nämnder">
      {jag.namnder.length === 0 ? (
        <UtanNamnd jag={jag} />
      ) : (
        <ul className="lista tatt">
          {jag.namnder.map((n) => (
            <li key={n.namndId}>
              {n.rattigheter.includes('sammantrade.las') ? (
                <Link to="/namnder/$namndId/sammantraden" params={{ namndId: n.namndId }}>
                  {n.namn}
                </Link>
              ) : (
                n.namn
              )}
              <br />
              <span className="liten svag">{stor(uppraknat(n.roller.map(rollord)))}</span>
              {n.ersatter.map((e) => (
                <span className="liten svag" key={e.kontoId}>
                  <br />
                  Ersätter {e.namn} till och med {e.till}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
