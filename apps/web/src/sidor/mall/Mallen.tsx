import './mall.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { sagdDag } from '../../sprak/datum.js';
import { idag } from '../../klient/servertid.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Mall, mallFraga, type Mallversion, versionerFraga } from './fragor.js';
import { innehallAv, Mallformular, useMallformular } from './Mallformular.js';
import { Mallpapper } from './Mallpapper.js';
import { typord } from './ord.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/mallar/$mallId');

function Versioner({
  namndId,
  mallId,
  visad,
  visa,
}: {
  namndId: string;
  mallId: string;
  visad: number | null;
  visa: (version: Mallversion | null) => void;
}): ReactNode {
  const { data, error } = useQuery(versionerFraga(namndId, mallId));
  return (
    <Panel rubrik="Versioner">
      {error !== null && <Felbesked fel={error} vad="Versionerna kunde inte hämtas" />}
      <ul className="lista tatt">
        {(data ?? []).map((v, plats) => (
          <li key={v.id}>
            {plats === 0 ? `Version ${String(v.nr)}, gäller nu` : `Version ${String(v.nr)}`}
            <br />
            <span className="liten svag">
              {sagdDag(v.tid.slice(0, 10), idag())}, {v.av}. Används av {antal(v.anvands, 'skrivelse', 'skrivelser')}.
            </span>
            {plats > 0 && (
              <>
                <br />
                <Button
                  size="xs"
                  variant="subtle"
                  aria-pressed={visad === v.nr}
                  onClick={() => visa(visad === v.nr ? null : v)}
                >
                  {visad === v.nr ? 'Visa det som gäller' : `Visa version ${String(v.nr)}`}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Innehall({ mall }: { mall: Mall }): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const [visad, visa] = useState<Mallversion | null>(null);
  const f = useMallformular(namndId, mall);
  return (
    <>
      <Sidhuvud
        rubrik={mall.namn}
        titel={`${mall.namn}, mall`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/namnden/mallar" params={{ namndId }}>
              Mallar
            </Link>
            <span>{typord(mall.dokumenttyp)}</span>
          </Brodsmulor>
        }
        ingress={`Version ${String(mall.versionsnr)}. Används av ${antal(mall.anvands, 'skrivelse', 'skrivelser')}.`}
      />
      <Detalj
        etikett="Förhandsvisning och versioner"
        spalt={
          <>
            <Panel rubrik={visad === null ? 'Så börjar dokumentet' : `Version ${String(visad.nr)}`}>
              <Mallpapper
                typ={mall.dokumenttyp}
                innehall={visad === null ? innehallAv(f.varden) : visad.innehall}
                forvaltning={null}
                namnd={namnd?.namn ?? ''}
              />
            </Panel>
            <Versioner namndId={namndId} mallId={mall.id} visad={visad?.nr ?? null} visa={visa} />
          </>
        }
      >
        {far('mall.skriv') ? (
          <Mallformular formular={f} />
        ) : (
          <Avdelning rubrik="Avsnitt">
            <ol className="lista">
              {mall.innehall.avsnitt.map((ett) => (
                <li key={ett.nyckel}>
                  {ett.rubrik}
                  {ett.kravd && <span className="svag"> krävs</span>}
                </li>
              ))}
            </ol>
          </Avdelning>
        )}
      </Detalj>
    </>
  );
}

/** En mall: avsnitten, brevhuvudet, och hur dokumentet börjar. */
export function Mallen(): ReactNode {
  const { namndId, far } = useNamnd();
  const { mallId } = rutt.useParams();
  const { data, error, refetch } = useQuery({ ...mallFraga(namndId, mallId), enabled: far('mall.las') });
  if (!far('mall.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  if (data !== undefined) return <Innehall mall={data} key={data.id} />;
  return (
    <>
      <Sidhuvud rubrik="Mall" />
      {error === null ? (
        <Skelett rader={8} vad="mallen" />
      ) : (
        <Felbesked fel={error} vad="Mallen kunde inte hämtas" igen={() => void refetch()} />
      )}
    </>
  );
}
