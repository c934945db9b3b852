import './arendeimport.css';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Skelett } from '../../delar/Skelett.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal, heltal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Antal, Besluten, Rader } from './Granska.js';
import {
  angra,
  angringFraga,
  type Arendeimport,
  avbryt,
  genomfor,
  importFraga,
  importnyckel,
  visningFraga,
} from './importfragor.js';
import { Kolumner } from './Kolumner.js';
import { importrubrik } from './lagesord.js';
import { Stegrad } from './Stegrad.js';
import { Varden } from './Varden.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/diarieimport/$importId');

interface Del {
  namndId: string;
  importen: Arendeimport;
  /** Gör något och läser om importen. */
  gor: (vad: () => Promise<unknown>) => Promise<void>;
}

/** Hur långt det kommit, i ord och som stapel. */
function Framsteg({ importen: i, gor, namndId }: Del): ReactNode {
  const totalt = Math.max(i.totalt, i.skrivna, 1);
  return (
    <div className="framsteg">
      <progress max={totalt} value={i.lage === 'pagar' ? i.skrivna : undefined} aria-label="Framsteg" />
      <p role="status">
        {i.lage === 'pagar'
          ? `${heltal(i.skrivna)} av ${heltal(i.totalt)} rader är införda. Du kan lämna sidan.`
          : i.lage === 'angras'
            ? 'Tar bort det införda. Du kan lämna sidan.'
            : `${heltal(i.skrivna)} rader klara. Du kan lämna sidan.`}
      </p>
      {i.lage === 'pagar' && (
        <Button onClick={() => void gor(async () => await avbryt(namndId, i.id))}>Avbryt importen</Button>
      )}
    </div>
  );
}

/** Sista steget: antalen, felen och raderna, och att föra in. */
function Granska({ namndId, importen, gor }: Del): ReactNode {
  const [oppen, satt] = useState(false);
  const visning = useQuery(visningFraga(namndId, importen.id, importen.version));
  const v = visning.data;
  const arenden = v?.antal.find((rad) => rad.slag === 'arenden')?.ok ?? 0;
  const alla = v?.antal.reduce((summa, rad) => summa + rad.ok, 0) ?? 0;
  return (
    <>
      {visning.error !== null && (
        <Felbesked fel={visning.error} vad="Granskningen kunde inte hämtas" igen={() => void visning.refetch()} />
      )}
      {visning.isPending && <Skelett rader={4} vad="granskningen" />}
      {v !== undefined && (
        <>
          <Antal visning={v} />
          <p className="rad">
            <Button
              variant="filled"
              aria-disabled={alla === 0}
              aria-describedby="infora"
              onClick={() => alla > 0 && satt(true)}
            >
              För in {antal(arenden, 'ärende', 'ärenden')}
            </Button>
            <span className="svag" id="infora">
              {alla === 0 ? 'Ingen rad går att föra in: alla har fel eller finns redan.' : 'Inget är infört än.'}
            </span>
          </p>
          <Besluten visning={v} />
        </>
      )}
      <Varden namndId={namndId} importen={importen} />
      <Rader namndId={namndId} importen={importen} />
      <Bekrafta
        oppen={oppen}
        rubrik={`För in ${antal(arenden, 'ärende', 'ärenden')} i diariet?`}
        verb="För in dem"
        avsta="Vänta med importen"
        pagar="Börjar …"
        vad="Ingenting är infört"
        gor={async () => await gor(async () => await genomfor(namndId, importen.id))}
        stang={() => satt(false)}
      >
        <p>
          Nummerserierna går vidare efter de högsta numren. Hela importen kan ångras så länge ingen har arbetat vidare i
          det införda.
        </p>
      </Bekrafta>
    </>
  );
}

/** Efteråt: vad som fördes in, och om det går att ångra. */
function Efter({ namndId, importen: i, gor }: Del): ReactNode {
  const [oppen, satt] = useState(false);
  const angring = useQuery(angringFraga(namndId, i.id, i.version));
  const u = i.utfall;
  const hinder = angring.data?.hinder ?? [];
  return (
    <>
      {u !== null && (
        <dl className="faktalista">
          <dt>Ärenden</dt>
          <dd>{heltal(u.arenden)}</dd>
          <dt>Parter</dt>
          <dd>{heltal(u.parter)}</dd>
          <dt>Handlingar</dt>
          <dd>
            {heltal(u.handlingar)}, {antal(u.filer, 'fil', 'filer')}
          </dd>
          <dt>Fanns redan</dt>
          <dd>{heltal(u.finnsRedan)}</dd>
          <dt>Utan ärende</dt>
          <dd>{heltal(u.utanArende)}</dd>
          <dt>Filer som saknas</dt>
          <dd>{heltal(u.saknadeFiler)}</dd>
        </dl>
      )}
      <p className="rad">
        {i.lage === 'avbruten' && (
          <Button variant="filled" onClick={() => void gor(async () => await genomfor(namndId, i.id))}>
            Fortsätt importen
          </Button>
        )}
        {i.lage === 'klar' && (
          <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
            Se ärendena i diariet
          </Link>
        )}
        <Button
          aria-disabled={angring.data?.gar !== true}
          aria-describedby="angra"
          onClick={() => angring.data?.gar === true && satt(true)}
        >
          Ångra importen
        </Button>
      </p>
      <div id="angra" className="svag">
        {angring.data?.gar === true && <p>Ingen har arbetat vidare i det införda. Det kan tas bort helt.</p>}
        {hinder.length > 0 && (
          <ul>
            {hinder.map((ett) => (
              <li key={ett}>{ett}</li>
            ))}
          </ul>
        )}
      </div>
      <Rader namndId={namndId} importen={i} />
      <Bekrafta
        oppen={oppen}
        farlig
        rubrik="Ångra hela importen?"
        verb="Ångra importen"
        avsta="Behåll det införda"
        pagar="Ångrar …"
        vad="Ingenting är borttaget"
        gor={async () => await gor(async () => await angra(namndId, i.id))}
        stang={() => satt(false)}
      >
        <p>
          Alla ärenden, parter och handlingar som importen förde in tas bort. Nummerserierna går tillbaka.
          Händelseloggen minns att det gjordes.
        </p>
      </Bekrafta>
    </>
  );
}

function Innehall(del: Del): ReactNode {
  const { lage, lasfel } = del.importen;
  return (
    <>
      {lasfel !== null && (
        <Besked slag="fel" rubrik={lage === 'olaslig' ? 'Filerna gick inte att läsa' : 'Importen stannade'}>
          <p>{lasfel}</p>
        </Besked>
      )}
      {(lage === 'laser' || lage === 'provar' || lage === 'pagar' || lage === 'angras') && <Framsteg {...del} />}
      {lage === 'last' && <Kolumner namndId={del.namndId} importen={del.importen} />}
      {lage === 'provad' && <Granska {...del} />}
      {(lage === 'klar' || lage === 'avbruten') && <Efter {...del} />}
    </>
  );
}

/** En import: filer, kolumner, granskning, införande, och ångra. */
export function Importen(): ReactNode {
  const { namndId, importId } = rutt.useParams();
  const fragor = useQueryClient();
  const { far } = useNamnd();
  const [fel, sattFel] = useState<unknown>(null);
  const importen = useQuery({ ...importFraga(namndId, importId), enabled: far('diarieimport.skriv') });
  const gor = async (vad: () => Promise<unknown>): Promise<void> => {
    sattFel(null);
    try {
      await vad();
    } catch (orsak) {
      sattFel(orsak);
      throw orsak;
    } finally {
      await fragor.invalidateQueries({ queryKey: importnyckel(namndId) });
    }
  };
  if (!far('diarieimport.skriv')) return <FinnsInte />;
  const i = importen.data;
  const slanga = i !== undefined && ['olaslig', 'last', 'provad'].includes(i.lage);
  return (
    <main id="innehall" className="sida diarieimport">
      <Sidhuvud
        rubrik={i === undefined ? 'Importen' : importrubrik(i)}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/diarieimport" params={{ namndId }}>
              Importera ett gammalt diarium
            </Link>
          </Brodsmulor>
        }
        {...(i === undefined ? {} : { ingress: `${i.kalla}: ${i.filer.map((fil) => fil.filnamn).join(', ')}` })}
      />
      {importen.error !== null && (
        <Felbesked fel={importen.error} vad="Importen kunde inte visas" igen={() => void importen.refetch()} />
      )}
      {importen.isPending && <Skelett rader={6} vad="importen" />}
      {i !== undefined && <Stegrad lage={i.lage} />}
      {i?.filer.some((fil) => fil.lamnadForut) === true && i.lage === 'last' && (
        <Besked slag="obs" rubrik="Samma fil har lämnats förut">
          <p>Ärenden och handlingar som redan är införda förs inte in igen.</p>
        </Besked>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Det gick inte" />}
      {i !== undefined && (
        <Innehall namndId={namndId} importen={i} gor={async (vad) => await gor(vad).catch(() => undefined)} />
      )}
      {slanga && (
        <p>
          <Button
            onClick={() =>
              void gor(async () => {
                await avbryt(namndId, importId);
                kvittera('Importen är slängd');
              }).catch(() => undefined)
            }
          >
            Släng importen
          </Button>
        </p>
      )}
    </main>
  );
}
