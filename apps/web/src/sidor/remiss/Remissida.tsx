import './remiss.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { somKlubbafel } from '../../klient/fel.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, langDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { NamndenSkaSvara } from './Arenderemisser.js';
import { paminn, type Remiss, remissFraga, skicka, stang, useLasOmRemisser } from './fragor.js';
import { type Instanssteg, Instansdialog } from './Instansdialog.js';
import { Instanstabell } from './Instanstabell.js';
import { rakning, remissmening, svarsrakning } from './ord.js';
import { Sammanstallning } from './Sammanstallning.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/remisser/$remissId');

function Fakta({ r }: { r: Remiss }): ReactNode {
  const paminns = [
    ...(r.paminnFore === null ? [] : [`${String(r.paminnFore)} dagar före`]),
    ...(r.paminnEfter === null ? [] : [`${String(r.paminnEfter)} dagar efter`]),
  ].join(', ');
  return (
    <Panel rubrik="Remissen">
      <dl className="faktalista">
        <dt>Ärende</dt>
        <dd>
          <Lank till={`/namnder/${r.namndId}/arenden/${r.arendeId}`} klass="nr">
            {r.dnr}
          </Lank>
        </dd>
        <dt>Skickad</dt>
        <dd>
          {r.missivDatum === null
            ? 'Inte än'
            : `${dag(r.missivDatum)}, ${antal(r.instanser.length, 'instans', 'instanser')}`}
        </dd>
        <dt>Sista dag</dt>
        <dd>{langDag(r.sistaDag)}</dd>
        <dt>Påminns</dt>
        <dd>{paminns === '' ? 'Bara för hand' : paminns}</dd>
        <dt>Handläggare</dt>
        <dd>{r.handlaggareNamn ?? 'Ingen'}</dd>
        {r.fl26 && (
          <>
            <dt>Lagrum</dt>
            <dd>26 § förvaltningslagen</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Fragan({ r }: { r: Remiss }): ReactNode {
  return (
    <Avdelning
      rubrik="Det vi frågar"
      vid={
        <a href={`/api/namnder/${r.namndId}/remisser/${r.id}/missiv.pdf`} download>
          Missivet som PDF
        </a>
      }
    >
      <p className="antikva radbruten fragetext">{r.fraga}</p>
      {r.bilagor.length > 0 && (
        <ul className="lista tatt">
          {r.bilagor.map((b) => (
            <li key={b.handlingId}>
              {b.titel} {b.hinder !== null && <span className="sekretess">{b.hinder}</span>}
            </li>
          ))}
        </ul>
      )}
    </Avdelning>
  );
}

function useGor(
  r: Remiss,
): (anropa: () => Promise<Remiss | { antal: number }>, vad: (antal: number) => string) => Promise<void> {
  const lasOm = useLasOmRemisser(r.namndId);
  return async (anropa, vad) => {
    try {
      const svar = await anropa();
      await lasOm('id' in svar ? svar : undefined);
      kvittera(vad('antal' in svar ? svar.antal : 0));
    } catch (fel) {
      kvittera(`Det gick inte. ${somKlubbafel(fel).message}`);
    }
  };
}

type Gor = ReturnType<typeof useGor>;

/** Det som kan göras med remissen, efter hur den står. */
function Knappar({
  remiss: r,
  andra,
  skicka: fraga,
  gor,
}: {
  remiss: Remiss;
  andra: () => void;
  skicka: () => void;
  gor: Gor;
}): ReactNode {
  const sena = r.instanser.some((i) => i.forsenad);
  const paminns = (n: number): string => `${antal(n, 'påminnelse', 'påminnelser')} skickas`;
  if (r.lage === 'utkast') {
    return (
      <div className="rad">
        <Button onClick={andra}>Ändra utkastet</Button>
        <Button variant="filled" aria-keyshortcuts="Control+Enter" onClick={fraga}>
          Skicka till {antal(r.instanser.length, 'instans', 'instanser')} <kbd aria-hidden="true">Ctrl Enter</kbd>
        </Button>
      </div>
    );
  }
  if (r.lage === 'avslutad') {
    return (
      <Button
        onClick={() =>
          void gor(
            async () => await stang(r, true),
            () => 'Remissen är öppen igen',
          )
        }
      >
        Öppna remissen igen
      </Button>
    );
  }
  if (r.lage === 'skickas') return null;
  return (
    <div className="rad">
      <Button onClick={andra}>Ny instans</Button>
      {sena && <Button onClick={() => void gor(async () => await paminn(r), paminns)}>Påminn alla som dröjer</Button>}
      <Button
        variant="subtle"
        onClick={() =>
          void gor(
            async () => await stang(r, false),
            () => 'Remissen är avslutad',
          )
        }
      >
        Avsluta remissen
      </Button>
    </div>
  );
}

function Innehall({ remiss: r }: { remiss: Remiss }): ReactNode {
  const { far } = useNamnd();
  const skriver = far('remiss.skriv');
  const ga = useNavigate();
  const gor = useGor(r);
  const [vald, valj] = useState<{ id: string; steg: Instanssteg } | null>(null);
  const [fraga, sattFraga] = useState(false);
  const [lagger, lagg] = useState(false);
  const utkast = r.lage === 'utkast';
  const tangenter = useMemo(
    (): Tangent[] =>
      skriver && utkast ? [{ tangent: 'Control+Enter', vad: 'Skicka remissen', gor: () => sattFraga(true) }] : [],
    [skriver, utkast],
  );
  useTangenter(tangenter);
  const andra = (): void =>
    void ga({ to: '/namnder/$namndId/remisser/$remissId/andra', params: { namndId: r.namndId, remissId: r.id } });
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={remissmening(r)}
        titel={`Remiss ${r.dnr}`}
        ingress={<span className="antikva">{r.rubrik}</span>}
        smula={
          <Brodsmulor>
            <Lank till={`/namnder/${r.namndId}/arenden/${r.arendeId}`}>{r.dnr}</Lank>
            <Link to="/namnder/$namndId/remisser" params={{ namndId: r.namndId }}>
              Remisser
            </Link>
            <span>Remiss</span>
          </Brodsmulor>
        }
        {...(skriver ? { hoger: <Knappar remiss={r} andra={andra} skicka={() => sattFraga(true)} gor={gor} /> } : {})}
      />
      <Detalj
        etikett="Om remissen"
        spalt={
          <>
            <Fakta r={r} />
            <NamndenSkaSvara namndId={r.namndId} />
          </>
        }
      >
        <Avdelning rubrik="Instanser" vid={svarsrakning(rakning(r))} status>
          <Instanstabell
            remiss={r}
            skriver={skriver && r.lage === 'skickad'}
            oppna={(id, steg) => valj({ id, steg })}
            paminn={(i) =>
              void gor(
                async () => await paminn(r, [i.id]),
                () => `${i.namn} påminns`,
              )
            }
          />
        </Avdelning>
        {!utkast && r.lage !== 'skickas' && <Sammanstallning remiss={r} far={skriver} lagger={lagger} lagg={lagg} />}
        <Fragan r={r} />
      </Detalj>
      <Instansdialog
        key={`${vald?.id ?? ''}${vald?.steg ?? ''}`}
        remiss={r}
        instans={r.instanser.find((i) => i.id === vald?.id) ?? null}
        steg={vald?.steg ?? 'visa'}
        far={skriver}
        stang={() => valj(null)}
      />
      <Bekrafta
        oppen={fraga}
        rubrik={`Skicka remissen till ${antal(r.instanser.length, 'instans', 'instanser')}?`}
        verb="Skicka remissen"
        avsta="Fortsätt skriva"
        pagar="Skickar …"
        vad="Remissen är inte skickad"
        gor={async () => {
          await skicka(r);
          await gor(
            async () => await skicka(r),
            () => 'Remissen är på väg ut',
          );
        }}
        stang={() => sattFraga(false)}
      >
        <p>Missivet registreras i ärendet och går ut. Efteråt ändras inte frågan, bilagorna eller dagen för alla.</p>
      </Bekrafta>
    </main>
  );
}

/** En remiss ut: vilka som har svarat, vad de säger, och sammanställningen. */
export function Remissida(): ReactNode {
  const { namndId, remissId } = rutt.useParams();
  const { far } = useNamnd();
  const { data, error, refetch } = useQuery({
    ...remissFraga(namndId, remissId),
    enabled: far('remiss.las'),
    // Medan den går ut frågas det om: missivet görs i bakgrunden.
    refetchInterval: ({ state }) => (state.data?.lage === 'skickas' ? 1500 : false),
  });
  if (!far('remiss.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  if (data !== undefined) return <Innehall remiss={data} />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud rubrik="Remiss" />
      {error === null ? (
        <Skelett rader={8} vad="remissen" />
      ) : (
        <Felbesked fel={error} vad="Remissen kunde inte hämtas" igen={() => void refetch()} />
      )}
    </main>
  );
}
