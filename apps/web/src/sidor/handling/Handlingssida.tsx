import './handling.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { HANDLINGSORD, RIKTNINGSORD } from '../../delar/arendeord.js';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { somKlubbafel } from '../../klient/fel.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Bilagor } from './Bilagor.js';
import { DelaMejl } from './DelaMejl.js';
import { type Handlingsvy, vyFraga } from './fragor.js';
import { Handlingsfiler } from './Handlingsfiler.js';
import { NyVersion } from './NyVersion.js';
import { Upprattande } from './Upprattande.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/handlingar/$handlingId');

function Huvud({ namndId, vy }: { namndId: string; vy: Handlingsvy }): ReactNode {
  const { handling: h, arende } = vy;
  const ga = rutt.useNavigate();
  const tangenter = useMemo((): Tangent[] => {
    const till = (id: string | null, tangent: string, vad: string): Tangent[] =>
      id === null ? [] : [{ tangent, vad, gor: () => void ga({ params: { namndId, handlingId: id }, search: {} }) }];
    return [...till(vy.foregaendeId, 'P', 'Förra handlingen'), ...till(vy.nastaId, 'N', 'Nästa handling')];
  }, [ga, namndId, vy.foregaendeId, vy.nastaId]);
  useTangenter(tangenter);
  return (
    <Sidhuvud
      rubrik={h.titel}
      titel={arende === null ? h.titel : `${arende.dnr}, handling ${String(h.nr ?? '')}`}
      antikva
      smula={
        <Brodsmulor>
          <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
            Diarium
          </Link>
          {arende !== null && (
            <Lank till={`/namnder/${namndId}/arenden/${arende.id}`}>
              <span className="nr">{arende.dnr}</span>
            </Lank>
          )}
          <span>Handling {h.nr}</span>
        </Brodsmulor>
      }
      over={
        <>
          {arende !== null && <span className="dnr">{arende.dnr}</span>}
          <span>
            {RIKTNINGSORD[h.riktning]}, {HANDLINGSORD[h.typ].toLocaleLowerCase('sv')}
          </span>
          {(h.sekretess.lagrum !== null || h.sekretess.underProvning) && (
            <Sekretess lagrum={h.sekretess.lagrum ?? 'under prövning'} />
          )}
          {h.makuleringSkal !== null && <Lage marke="utgar">Makulerad</Lage>}
        </>
      }
      hoger={<Granne namndId={namndId} vy={vy} />}
    />
  );
}

function Granne({ namndId, vy }: { namndId: string; vy: Handlingsvy }): ReactNode {
  const ga = rutt.useNavigate();
  const till = (id: string) => void ga({ params: { namndId, handlingId: id }, search: {} });
  return (
    <span className="rad">
      {vy.foregaendeId !== null && (
        <Button aria-keyshortcuts="P" onClick={() => till(vy.foregaendeId ?? '')}>
          Förra <kbd aria-hidden="true">P</kbd>
        </Button>
      )}
      {vy.nastaId !== null && (
        <Button aria-keyshortcuts="N" onClick={() => till(vy.nastaId ?? '')}>
          Nästa <kbd aria-hidden="true">N</kbd>
        </Button>
      )}
    </span>
  );
}

function Spalt({ namndId, vy, farSkriva }: { namndId: string; vy: Handlingsvy; farSkriva: boolean }): ReactNode {
  const { handling: h, arende } = vy;
  return (
    <>
      <Panel rubrik="Handlingen">
        <dl className="faktalista">
          <dt>Datum</dt>
          <dd className="nr">{h.datum ?? 'Odaterad'}</dd>
          <dt>Registrerad</dt>
          <dd className="nr">{h.registreradDatum}</dd>
          {h.avsandare !== null && (
            <>
              <dt>Från</dt>
              <dd>{h.avsandare}</dd>
            </>
          )}
          {h.mottagare !== null && (
            <>
              <dt>Till</dt>
              <dd>{h.mottagare}</dd>
            </>
          )}
        </dl>
        {arende !== null && (
          <p>
            <a href={`/api/namnder/${namndId}/arenden/${arende.id}/handlingar.zip`} download>
              Hämta hela ärendet (zip)
            </a>
          </p>
        )}
        {arende !== null && farSkriva && (
          <p>
            <Lank till={`/namnder/${namndId}/arenden/${arende.id}?handling=${h.id}`}>Rätta, flytta eller makulera</Lank>
          </p>
        )}
      </Panel>
      {(vy.upprattande !== null || h.riktning === 'intern') && (
        <Panel rubrik="Läge">
          <Upprattande namndId={namndId} vy={vy} farSkriva={farSkriva} />
        </Panel>
      )}
      {vy.bilagaTill === null && (
        <Panel rubrik="Bilagor">
          <Bilagor namndId={namndId} vy={vy} farSkriva={farSkriva} />
        </Panel>
      )}
    </>
  );
}

function Innehall({ namndId, vy }: { namndId: string; vy: Handlingsvy }): ReactNode {
  const { far } = useNamnd();
  const { fil } = rutt.useSearch();
  const { handling: h } = vy;
  const farSkriva = far('handling.skriv');
  const senaste = h.versioner.at(-1);
  return (
    <main id="innehall" className="sida">
      <Huvud namndId={namndId} vy={vy} />
      {h.makuleringSkal !== null && (
        <Besked slag="obs" rubrik="Handlingen är makulerad">
          <p>{h.makuleringSkal}</p>
        </Besked>
      )}
      {vy.bilagaTill !== null && (
        <p>
          Bilaga {vy.bilagaTill.ordning} till{' '}
          <Lank till={`/namnder/${namndId}/handlingar/${vy.bilagaTill.handlingId}`}>{vy.bilagaTill.titel}</Lank>
        </p>
      )}
      {h.titelSkyddad !== null && (
        <p className="antikva">
          {h.titelSkyddad} <span className="liten svag grotesk">Skyddad rubrik. Din läsning är loggad.</span>
        </p>
      )}
      <Detalj etikett="Om handlingen" spalt={<Spalt namndId={namndId} vy={vy} farSkriva={farSkriva} />}>
        <Avdelning
          rubrik="Filer"
          vid={senaste === undefined || h.versioner.length < 2 ? '' : `version ${String(senaste.nr)} gäller`}
        >
          <Handlingsfiler namndId={namndId} vy={vy} forst={fil} />
          {farSkriva && <DelaMejl namndId={namndId} vy={vy} />}
          {farSkriva && h.makuleringSkal === null && <NyVersion namndId={namndId} handlingId={h.id} />}
        </Avdelning>
      </Detalj>
    </main>
  );
}

/** En handling: filerna att läsa, versionerna, bilagorna i ordning, och vad som är känt om filerna. */
export function Handlingssida(): ReactNode {
  const { namndId, handlingId } = rutt.useParams();
  const { far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({
    ...vyFraga(namndId, handlingId),
    enabled: far('handling.las'),
  });
  if (!far('handling.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  if (data !== undefined) return <Innehall namndId={namndId} vy={data} key={handlingId} />;
  return (
    <main id="innehall" className="sida">
      {isPending && <Skelett rader={8} vad="handlingen" />}
      {error !== null && (
        <>
          <Sidhuvud rubrik="Handlingen kan inte visas" />
          <Felbesked fel={error} vad="Handlingen kunde inte hämtas" igen={() => void refetch()} />
        </>
      )}
    </main>
  );
}
