import '../diarium/diarium.css';
import './inkorg.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Besked, Felbesked, Tomt } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Skelett } from '../../delar/Skelett.js';
import { dialogUppe, skriver, type Tangent, useTangenter } from '../../delar/tangenter.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { Lank } from '../../ram/Lank.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Brevet } from './Brevet.js';
import { ForHand } from './ForHand.js';
import { inkommetFraga, type Inkorgpost, type Inkorgrad, postFraga, stallningFraga, type Stallning } from './fragor.js';
import { rubriken, undanlagtrad } from './inkorgord.js';
import { Postlista } from './Postlista.js';
import { Registrering } from './Registrering.js';
import { Undanlagt } from './Undanlagt.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/att-registrera');

const TANGENTRAD = [
  ['↑ ↓', 'nästa post'],
  ['1 Enter', 'registrera i förslaget'],
  ['N', 'nytt ärende'],
  ['Ö', 'öppna bilagan'],
  ['S', 'sekretess'],
  ['D', 'dela upp'],
  ['Ctrl Z', 'ångra'],
] as const;

/** Pilarna går mellan posterna var man än står, utom i fält och listor som har egna. */
function usePilar(rader: readonly Inkorgrad[], vald: string | null, valj: (id: string) => void): void {
  useEffect(() => {
    const tryckt = (handelse: KeyboardEvent): void => {
      const steg = { ArrowDown: 1, ArrowUp: -1 }[handelse.key];
      if (steg === undefined || handelse.defaultPrevented || handelse.altKey || dialogUppe() || skriver(handelse))
        return;
      if (handelse.target instanceof Element && handelse.target.closest('[role="listbox"], .brevvisning') !== null)
        return;
      const nasta = rader[rader.findIndex(({ id }) => id === vald) + steg];
      if (nasta === undefined) return;
      handelse.preventDefault();
      valj(nasta.id);
    };
    document.addEventListener('keydown', tryckt);
    return () => document.removeEventListener('keydown', tryckt);
  }, [rader, vald, valj]);
}

function Hanterad({ namndId, post }: { namndId: string; post: Inkorgpost }): ReactNode {
  const vem = post.hanteradNamn ?? 'Någon';
  return (
    <Besked slag="vet" rubrik={post.tillstand === 'registrerad' ? 'Redan registrerad' : 'Undantagen'}>
      <p>
        {vem} {post.tillstand === 'registrerad' ? 'registrerade den' : 'tog undan den som inte allmän handling'}
        {post.arendeId !== null && (
          <>
            {' '}
            i <Lank till={`/namnder/${namndId}/arenden/${post.arendeId}`}>{post.dnr}</Lank>
          </>
        )}
        .
      </p>
    </Besked>
  );
}

function Vald({ namndId, postId, nr, av }: { namndId: string; postId: string; nr: number; av: number }): ReactNode {
  const { data: post, error, isPending, refetch } = useQuery(postFraga(namndId, postId));
  if (error !== null && post === undefined) {
    return <Felbesked fel={error} vad="Posten kunde inte hämtas" igen={() => void refetch()} />;
  }
  if (isPending) return <Skelett rader={8} vad="posten" />;
  return (
    <Avdelning rubrik={post.amne} vid={nr > 0 ? `${String(nr)} av ${String(av)}` : undefined}>
      <div className="inreg">
        {post.tillstand === 'ny' ? (
          // Delas brevet medan det visas börjar fälten om på det som då är känt.
          <Registrering key={`${post.id}:${post.delning}:${String(post.delar.length)}`} namndId={namndId} post={post} />
        ) : (
          <Hanterad namndId={namndId} post={post} />
        )}
        <Brevet namndId={namndId} post={post} />
      </div>
    </Avdelning>
  );
}

function Fot({ namndId, stallning }: { namndId: string; stallning: Stallning }): ReactNode {
  const rad = undanlagtrad(stallning);
  return (
    <p className="liten svag fot">
      {rad !== null && `${rad} `}
      <Link
        to="/namnder/$namndId/att-registrera"
        params={{ namndId }}
        search={{
          visa:
            rad === null
              ? 'registrerad'
              : stallning.skrappost > 0
                ? 'skrappost'
                : stallning.dubbletter > 0
                  ? 'dubblett'
                  : 'studs',
        }}
      >
        {rad === null ? 'Se det registrerade och undanlagda' : 'Se dem'}
      </Link>
    </p>
  );
}

function Huvud({
  namndId,
  stallning,
  forHand,
}: {
  namndId: string;
  stallning: Stallning | undefined;
  forHand: () => void;
}): ReactNode {
  const { far } = useNamnd();
  return (
    <Sidhuvud
      rubrik={stallning === undefined ? 'Att registrera' : rubriken(stallning)}
      titel="Att registrera"
      smula={
        <Brodsmulor>
          <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
            Diarium
          </Link>
          Att registrera
        </Brodsmulor>
      }
      hoger={
        <div className="rad">
          {far('inkorg.adress') && (
            <Button
              renderRoot={(e) => <Link to="/namnder/$namndId/att-registrera/adresser" params={{ namndId }} {...e} />}
            >
              E-postadresser
            </Button>
          )}
          <Button aria-keyshortcuts="H" onClick={forHand}>
            Registrera för hand <kbd aria-hidden="true">H</kbd>
          </Button>
        </div>
      }
    />
  );
}

function Innehall({
  namndId,
  rader,
  stallning,
}: {
  namndId: string;
  rader: readonly Inkorgrad[];
  stallning: Stallning | undefined;
}): ReactNode {
  const { post } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const vald = post ?? rader[0]?.id ?? null;
  const valj = useMemo(
    () =>
      (id: string): void =>
        void ga({ search: { post: id }, replace: true }),
    [ga],
  );
  usePilar(rader, vald, valj);
  const plats = rader.findIndex(({ id }) => id === vald);
  return (
    <div className="bygg">
      <Avdelning rubrik="Inkommet" vid={rader.length} status>
        {rader.length === 0 ? (
          <Tomt>Inget att registrera. E-post till nämndens adress och det som andra nämnder lämnar kommer hit.</Tomt>
        ) : (
          <Postlista rader={rader} vald={vald} valj={valj} />
        )}
        {stallning !== undefined && <Fot namndId={namndId} stallning={stallning} />}
      </Avdelning>
      {vald !== null && <Vald namndId={namndId} postId={vald} nr={plats + 1} av={rader.length} />}
    </div>
  );
}

/** Att registrera: det inkomna till vänster, den valda posten med var den hör hemma, och meddelandet självt. */
export function Inkorg(): ReactNode {
  const { namndId } = rutt.useParams();
  const { visa } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const { far } = useNamnd();
  const [forHand, oppna] = useState(false);
  const las = far('inkorg.las');
  const lista = useQuery({ ...inkommetFraga(namndId), enabled: las });
  const { data: stallning } = useQuery({ ...stallningFraga(namndId), enabled: las });
  const tangenter = useMemo(
    (): Tangent[] => [{ tangent: 'H', vad: 'Registrera för hand', gor: () => oppna(true) }],
    [],
  );
  useTangenter(tangenter);
  if (!las) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Huvud namndId={namndId} stallning={stallning} forHand={() => oppna(true)} />
      {lista.error !== null && (
        <Felbesked fel={lista.error} vad="Det inkomna kunde inte hämtas" igen={() => void lista.refetch()} />
      )}
      {lista.isPending && <Skelett rader={8} vad="det inkomna" />}
      {visa !== undefined ? (
        <>
          <p>
            <Link to="/namnder/$namndId/att-registrera" params={{ namndId }}>
              Till det inkomna
            </Link>
          </p>
          <Undanlagt namndId={namndId} vad={visa} valj={(ny) => void ga({ search: { visa: ny }, replace: true })} />
        </>
      ) : (
        lista.data !== undefined && <Innehall namndId={namndId} rader={lista.data.rader} stallning={stallning} />
      )}
      <p className="liten svag fot tangentrad" aria-hidden="true">
        {TANGENTRAD.map(([tangent, vad]) => (
          <span key={vad}>
            {tangent.split(' ').map((en) => (
              <kbd key={en}>{en}</kbd>
            ))}{' '}
            {vad}{' '}
          </span>
        ))}
      </p>
      <ForHand
        namndId={namndId}
        oppen={forHand}
        stang={() => oppna(false)}
        klart={(id) => void ga({ search: { post: id } })}
      />
    </main>
  );
}
