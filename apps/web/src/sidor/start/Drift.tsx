import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Lage } from '../../delar/Lage.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { finnsSkarm, Lank } from '../../ram/Lank.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';

const KONTON = '/administration/konton';

const DELAR: Readonly<Record<string, string>> = {
  databas: 'Databasen',
  migrationer: 'Databasens form',
  lagring: 'Filerna',
  ko: 'Jobbkön',
  mejl: 'Mejlet',
  redis: 'Redis',
};

/** Administratörens del: hur Klubba mår, jobb som gett upp, och konton utan andra faktor. */
export function Drift({ svar }: { svar: Delsvar['drift'] }): ReactNode {
  const router = useRouter();
  const sjuka = svar.halsa.filter((h) => !h.frisk);
  return (
    <>
      <Avdelning rubrik="Drift" vid={sjuka.length === 0 ? 'Allt är uppe' : antal(sjuka.length, 'fel', 'fel')}>
        <ul className="lista">
          {svar.halsa.map((h) => (
            <li key={h.namn}>
              <Lage marke={h.frisk ? 'klar' : 'stopp'}>{DELAR[h.namn] ?? h.namn}</Lage>{' '}
              {h.text !== null && <span className="svag">{h.text}</span>}
            </li>
          ))}
        </ul>
      </Avdelning>
      {svar.jobb.antal > 0 && (
        <Avdelning rubrik="Jobb som gett upp" vid={antal(svar.jobb.antal, 'jobb', 'jobb')}>
          <ul className="lista">
            {svar.jobb.rader.map((j) => (
              <li key={j.id}>
                <Lage marke="stopp">{j.jobb}</Lage> <span className="svag">{kortDag(tidpunkt(j.tid).datum)}</span>
                {j.fel !== null && <p className="svag">{j.fel}</p>}
              </li>
            ))}
          </ul>
        </Avdelning>
      )}
      {svar.konton.antal > 0 && (
        <Avdelning rubrik="Konton utan andra faktor" vid={antal(svar.konton.antal, 'konto', 'konton')}>
          <ul className="lista tatt">
            {svar.konton.rader.map((k) => (
              <li key={k.kontoId}>
                {k.namn} <span className="svag">{k.inloggningsnamn}</span>
              </li>
            ))}
          </ul>
          {finnsSkarm(router, KONTON) && (
            <p>
              <Lank till={KONTON}>Alla konton</Lank>
            </p>
          )}
        </Avdelning>
      )}
    </>
  );
}
