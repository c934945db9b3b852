import './postlista.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Sidor } from '../../delar/Sidor.js';
import { Skelett } from '../../delar/Skelett.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { idag as idagen } from '../../klient/servertid.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { sagdDag, kortDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { dagarFraga, filadress, PER_SIDA, postlistaFraga } from './fragor.js';
import { Perioden } from './Perioden.js';
import { Postrader } from './Postrader.js';
import type { Postlistesok } from './postlistesok.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/postlista');

/** Knapparna dag för dag, med sina tangenter. */
function Dagsteg({
  fore,
  efter,
  ga,
}: {
  fore: string | null;
  efter: string | null;
  ga: (dag: string) => void;
}): ReactNode {
  const nu = idagen();
  const tangenter = useMemo(
    (): Tangent[] => [
      { tangent: 'J', vad: 'Dagen före som har något', ...(fore === null ? {} : { gor: () => ga(fore) }) },
      { tangent: 'K', vad: 'Dagen efter som har något', ...(efter === null ? {} : { gor: () => ga(efter) }) },
      { tangent: 'I', vad: 'I dag', gor: () => ga(nu) },
    ],
    [fore, efter, nu, ga],
  );
  useTangenter(tangenter);
  return (
    <p className="rad dagsteg">
      <Button size="xs" aria-keyshortcuts="J" aria-disabled={fore === null} onClick={() => fore !== null && ga(fore)}>
        ← {fore === null ? 'Inget tidigare' : kortDag(fore)} <kbd aria-hidden="true">J</kbd>
      </Button>
      <Button
        size="xs"
        aria-keyshortcuts="K"
        aria-disabled={efter === null}
        onClick={() => efter !== null && ga(efter)}
      >
        {efter === null ? 'Inget senare' : kortDag(efter)} → <kbd aria-hidden="true">K</kbd>
      </Button>
      <Button size="xs" aria-keyshortcuts="I" onClick={() => ga(nu)}>
        I dag <kbd aria-hidden="true">I</kbd>
      </Button>
    </p>
  );
}

function Filer({ namndId, sok }: { namndId: string; sok: Postlistesok }): ReactNode {
  return (
    <p className="rad postfiler">
      <span className="svag">Hämta som</span>
      {(['csv', 'docx', 'pdf'] as const).map((format) => (
        <a key={format} href={filadress(namndId, sok, idagen(), format)} download>
          {{ csv: 'CSV', docx: 'Word', pdf: 'PDF' }[format]}
        </a>
      ))}
    </p>
  );
}

/** Nämndens postlista: en dag eller en period, i en av de tre vyerna. Allt som begränsar den står i adressen. */
export function Postlista(): ReactNode {
  const { namndId } = rutt.useParams();
  const sok = rutt.useSearch();
  const navigera = rutt.useNavigate();
  const { namnd, far } = useNamnd();
  const nu = idagen();
  const fran = sok.fran ?? nu;
  const till = sok.till ?? fran;
  const lista = useQuery({ ...postlistaFraga(namndId, sok, nu), enabled: far('handling.las') });
  const dagar = useQuery({ ...dagarFraga(namndId, fran), enabled: far('handling.las') });
  const andra = (ny: Postlistesok): void => void navigera({ search: ny, replace: true });
  const gaTill = useMemo(
    () => (dag: string) => {
      const { fran: _fran, till: _till, sida: _sida, ...resten } = sok;
      andra({ ...resten, fran: dag });
    },
    [sok],
  );
  if (!far('handling.las')) return <FinnsInte />;
  const rubrik = fran === till ? `Postlista ${sagdDag(fran, nu)}` : `Postlista ${fran}–${till}`;
  return (
    <main id="innehall" className="sida postlista">
      <Sidhuvud
        rubrik={rubrik}
        titel={`Postlista, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
          </Brodsmulor>
        }
        ingress="Handlingar som kom in, skickades eller upprättades. Arbetsmaterial står inte här."
        hoger={<Dagsteg fore={dagar.data?.fore ?? null} efter={dagar.data?.efter ?? null} ga={gaTill} />}
      />
      <Perioden sok={sok} fran={fran} till={till} andra={andra} val={dagar.data} />
      {lista.error !== null && (
        <Felbesked fel={lista.error} vad="Postlistan kunde inte hämtas" igen={() => void lista.refetch()} />
      )}
      {lista.isPending && <Skelett rader={10} vad="postlistan" />}
      {lista.data !== undefined && (
        <>
          <div className="rad posthuvud">
            <span className="svag antal" role="status">
              {antal(lista.data.antal, 'handling', 'handlingar')}
            </span>
            <Filer namndId={namndId} sok={sok} />
          </div>
          <Postrader
            namndId={namndId}
            rader={lista.data.rader}
            flera={fran !== till}
            gaTill={gaTill}
            dagar={dagar.data}
          />
        </>
      )}
      <Sidor sida={sok.sida ?? 1} antal={lista.data?.antal ?? 0} perSida={PER_SIDA} />
    </main>
  );
}
