import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Sekretess } from '../../../delar/Lage.js';
import type { components } from '../../../klient/schema.js';
import { liknandeFraga } from '../uppslag.js';

const VANTA_MS = 400;

const VARFOR: Readonly<Record<components['schemas']['LiknandeArendeDto']['varfor'], string>> = {
  deras_dnr: 'samma nummer hos avsändaren',
  part: 'samma avsändare',
  ord: 'samma ord',
};

/** Ärenden som liknar det man skriver: kanske finns det redan. */
export function Liknande({
  namndId,
  mening,
  part,
  derasDnr,
}: {
  namndId: string;
  mening: string;
  part: string;
  derasDnr: string;
}): ReactNode {
  const [sok, satt] = useState({ mening: '', part: '', derasDnr: '' });
  useEffect(() => {
    const klocka = setTimeout(() => satt({ mening, part: part.trim(), derasDnr: derasDnr.trim() }), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [mening, part, derasDnr]);
  const soker = `${sok.mening}${sok.part}${sok.derasDnr}`.length > 2;
  const { data } = useQuery({ ...liknandeFraga(namndId, sok), enabled: soker });
  const visade = soker ? (data ?? []) : [];
  return (
    <Panel rubrik="Liknande ärenden">
      {visade.length === 0 ? (
        <p className="svag">Här kommer ärenden som liknar det du skriver.</p>
      ) : (
        <ul className="stapel">
          {visade.map((a) => (
            <li key={a.id}>
              <Link to="/namnder/$namndId/arenden/$arendeId" params={{ namndId, arendeId: a.id }}>
                {a.arendemening}
              </Link>{' '}
              <span className="dnr">{a.dnr}</span> {a.sekretess && <Sekretess lagrum={null} />}
              <span className="svag liten"> {VARFOR[a.varfor]}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
