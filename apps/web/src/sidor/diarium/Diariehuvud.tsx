import { Button } from '@mantine/core';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { finnsSkarm, Lank } from '../../ram/Lank.js';
import { useNamnd } from '../namnden/useNamnd.js';

/** Knapparna i sidhuvudet, med sina tangenter. */
export function Diariehuvud({ namndId }: { namndId: string }): ReactNode {
  const { far } = useNamnd();
  const ga = useNavigate();
  const skriver = far('arende.skriv');
  const tangenter = useMemo((): Tangent[] => {
    const gor = (): void => void ga({ to: '/namnder/$namndId/arenden/nytt', params: { namndId } });
    return skriver ? [{ tangent: 'N', vad: 'Registrera ärende', gor }] : [];
  }, [skriver, ga, namndId]);
  useTangenter(tangenter);
  if (!skriver) return null;
  return (
    <p className="rad">
      <Button
        variant="filled"
        aria-keyshortcuts="N"
        renderRoot={(e) => <Link to="/namnder/$namndId/arenden/nytt" params={{ namndId }} {...e} />}
      >
        Registrera ärende <kbd aria-hidden="true">N</kbd>
      </Button>
    </p>
  );
}

/** Diariets andra sidor, de som finns för den som tittar. */
const SIDOR = [
  { namn: 'Att registrera', del: 'att-registrera', ratt: 'inkorg.las' },
  { namn: 'Bevakningar', del: 'bevakningar', ratt: 'bevakning.las' },
  { namn: 'Remisser', del: 'remisser', ratt: 'remiss.las' },
  { namn: 'Postlista', del: 'postlista', ratt: 'arende.las' },
  { namn: 'Rapporter', del: 'rapporter', ratt: 'rapport.las' },
  { namn: 'Utlämnanden', del: 'utlamnanden', ratt: 'utlamnande.las' },
  { namn: 'Under prövning', del: 'arenden/under-provning', ratt: 'underprovning.las' },
  { namn: 'Avsluta många', del: 'arenden/avsluta', ratt: 'arende.massavslut' },
  { namn: 'Ärendetyper', del: 'arenden/arendetyper', ratt: 'arendetyp.las' },
  { namn: 'Hanteringsplan', del: 'hanteringsplan', ratt: 'hanteringsplan.skriv' },
  { namn: 'Karantän', del: 'karantan', ratt: 'karantan.las' },
  { namn: 'Gammalt diarium', del: 'diarieimport', ratt: 'diarieimport.skriv' },
] as const;

export function Diarielankar({ namndId }: { namndId: string }): ReactNode {
  const router = useRouter();
  const { far } = useNamnd();
  const visade = SIDOR.map((s) => ({ ...s, till: `/namnder/${namndId}/${s.del}` })).filter(
    ({ till, ratt }) => far(ratt) && finnsSkarm(router, till),
  );
  return (
    <nav aria-label="Diariets sidor">
      <ul className="diarielankar">
        {visade.map(({ namn, till }) => (
          <li key={till}>
            <Lank till={till}>{namn}</Lank>
          </li>
        ))}
      </ul>
    </nav>
  );
}
