import { Button, Menu } from '@mantine/core';
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

/** Diariets andra sidor, de som finns för den som tittar. De man arbetar i varje dag står framme, resten under Mer. */
const SIDOR = [
  { namn: 'Att registrera', del: 'att-registrera', ratt: 'inkorg.las' },
  { namn: 'Bevakningar', del: 'bevakningar', ratt: 'bevakning.las' },
  { namn: 'Delegationsbeslut', del: 'delegation', ratt: 'delegation.las' },
  { namn: 'Remisser', del: 'remisser', ratt: 'remiss.las' },
  { namn: 'Utlämnanden', del: 'utlamnanden', ratt: 'utlamnande.las' },
  { namn: 'Under prövning', del: 'arenden/under-provning', ratt: 'underprovning.las' },
  { namn: 'Postlista', del: 'postlista', ratt: 'arende.las' },
  { namn: 'Rapporter', del: 'rapporter', ratt: 'rapport.las' },
] as const;

const MER = [
  { namn: 'Avsluta många', del: 'arenden/avsluta', ratt: 'arende.massavslut' },
  { namn: 'Ärendetyper', del: 'arenden/arendetyper', ratt: 'arendetyp.las' },
  { namn: 'Medborgarförslag och motioner', del: 'medborgarforslag', ratt: 'arende.las' },
  { namn: 'Hanteringsplan', del: 'hanteringsplan', ratt: 'hanteringsplan.skriv' },
  { namn: 'Filer i karantän', del: 'karantan', ratt: 'karantan.las' },
  { namn: 'Läs in ett gammalt diarium', del: 'diarieimport', ratt: 'diarieimport.skriv' },
] as const;

/** De av sidorna som rollen ger och webben har. */
function useSidor(namndId: string, sidor: readonly { namn: string; del: string; ratt: string }[]) {
  const router = useRouter();
  const { far } = useNamnd();
  return sidor
    .map((s) => ({ namn: s.namn, ratt: s.ratt, till: `/namnder/${namndId}/${s.del}` }))
    .filter(({ till, ratt }) => far(ratt) && finnsSkarm(router, till));
}

/** Vägarna till diariets andra sidor. */
export function Diarielankar({ namndId }: { namndId: string }): ReactNode {
  const router = useRouter();
  const framme = useSidor(namndId, SIDOR);
  const mer = useSidor(namndId, MER);
  return (
    <nav aria-label="Diariets sidor">
      <ul className="diarielankar">
        {framme.map(({ namn, till }) => (
          <li key={till}>
            <Lank till={till}>{namn}</Lank>
          </li>
        ))}
        {mer.length > 0 && (
          <li>
            <Menu position="bottom-start">
              <Menu.Target>
                <button type="button" className="lankknapp">
                  Mer i diariet
                </button>
              </Menu.Target>
              <Menu.Dropdown aria-label="Mer i diariet">
                {mer.map(({ namn, till }) => (
                  <Menu.Item key={till} onClick={() => void router.navigate({ href: till })}>
                    {namn}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </li>
        )}
      </ul>
    </nav>
  );
}
