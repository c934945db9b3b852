import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Konflikt } from '../../../delar/formular/Konflikt.js';
import { type Deras, useFormular } from '../../../delar/formular/useFormular.js';
import { Skelett } from '../../../delar/Skelett.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { FinnsInte } from '../../Sidfel.js';
import { organisationsnyckel, type Reglemente, reglementenFraga, uppdragFraga } from '../fragor.js';
import { arLedamot } from '../ord.js';
import { useFordrojt } from '../useFordrojt.js';
import { useNamnd } from '../useNamnd.js';
import { Klartext, provFraga } from './Klartext.js';
import { Regelfalt } from './Regelfalt.js';
import { ETIKETTER, granska, NYA_REGLER, type Regelvarden, skillnader, somRegler, somVarden } from './regler.js';
import { Skillnader } from './Skillnader.js';

type Slag =
  { slag: 'nytt'; forra: Reglemente | undefined } | { slag: 'ratta'; r: Reglemente; forra: Reglemente | undefined };

async function las(namndId: string, id: string): Promise<Deras<Regelvarden>> {
  const r = await hamtat(
    klient.GET('/api/namnder/{namndId}/reglementen/{reglementeId}', {
      params: { path: { namndId, reglementeId: id } },
    }),
  );
  return { varden: somVarden(r), version: r.version };
}

async function spara(namndId: string, vad: Slag, varden: Regelvarden, version: number): Promise<Reglemente> {
  if (vad.slag === 'nytt') {
    return await hamtat(
      klient.POST('/api/namnder/{namndId}/reglementen', {
        params: { path: { namndId } },
        body: { ...somRegler(varden), giltigFran: varden.giltigFran },
      }),
    );
  }
  return await hamtat(
    klient.PATCH('/api/namnder/{namndId}/reglementen/{reglementeId}', {
      params: { path: { namndId, reglementeId: vad.r.id } },
      headers: { 'If-Match': `"${String(version)}"` },
      body: somRegler(varden),
    }),
  );
}

function Ifyllnad({ vad, partier }: { vad: Slag; partier: readonly string[] }): ReactNode {
  const { namndId } = useNamnd();
  const ga = useNavigate();
  const fragor = useQueryClient();
  const rattar = vad.slag === 'ratta';
  const fran = rattar
    ? somVarden(vad.r)
    : vad.forra === undefined
      ? NYA_REGLER
      : { ...somVarden(vad.forra), giltigFran: '', beslutad: '' };
  const f = useFormular<Regelvarden, Reglemente>({
    nyckel: `reglemente:${namndId}:${rattar ? vad.r.id : 'nytt'}`,
    fran,
    ...(rattar ? { version: vad.r.version, lasOm: async () => await las(namndId, vad.r.id) } : {}),
    etiketter: ETIKETTER,
    granska,
    skicka: async (varden, version) => await spara(namndId, vad, varden, version),
    klart: async (r) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(rattar ? 'Reglementet är rättat' : `Reglementet gäller från ${r.giltigFran}`);
      await ga({ to: '/namnder/$namndId/namnden/reglemente', params: { namndId }, search: { version: r.id } });
    },
  });
  const tillbaka = (): void => void ga({ to: '/namnder/$namndId/namnden/reglemente', params: { namndId }, search: {} });
  const mot = rattar ? vad.r : vad.forra;
  const skrivet = useFordrojt(f.varden);
  const prov = useQuery(provFraga(namndId, skrivet));
  return (
    <div className="tva tva--org">
      <div>
        <Konflikt formular={f} />
        <Formular
          formular={f}
          verb={rattar ? 'Rätta reglementet' : 'Lägg in reglementet'}
          pagar="Sparar …"
          gora="reglementet kan sparas"
          vad="Reglementet är inte sparat"
          avbryt={{ gor: tillbaka }}
        >
          <Regelfalt f={f} partier={partier} last={rattar} />
        </Formular>
      </div>
      <aside aria-label="Vad reglementet betyder" className="foljer" tabIndex={0}>
        <Panel rubrik="I klartext">
          {prov.data === undefined ? (
            <p className="svag">Fyll i talen, så står det här vad reglementet betyder.</p>
          ) : (
            <Klartext meningar={prov.data.sammanfattning} />
          )}
        </Panel>
        {mot !== undefined && (
          <Panel rubrik={rattar ? 'Det du ändrar' : `Skillnad mot den från ${mot.giltigFran}`}>
            <Skillnader
              rader={skillnader(somVarden(mot), f.varden)}
              mot={rattar ? 'det som står' : `den från ${mot.giltigFran}`}
            />
          </Panel>
        )}
      </aside>
    </div>
  );
}

/** En ny version av reglementet, eller rättelse av en som finns, med klartexten bredvid. */
export function Reglementesformular(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { reglementeId } = useParams({ strict: false });
  const { data, error, isPending, refetch } = useQuery(reglementenFraga(namndId));
  const uppdrag = useQuery(uppdragFraga(namndId));
  if (!far('organisation.skriv')) return <FinnsInte />;
  const alla = [...(data ?? [])].sort((a, b) => b.giltigFran.localeCompare(a.giltigFran));
  const r = alla.find((ett) => ett.id === reglementeId);
  if (data !== undefined && reglementeId !== undefined && r === undefined) return <FinnsInte />;
  const vad: Slag =
    r === undefined ? { slag: 'nytt', forra: alla[0] } : { slag: 'ratta', r, forra: alla[alla.indexOf(r) + 1] };
  const partier = [
    ...new Set(
      (uppdrag.data ?? [])
        .filter((u) => u.till === null && (arLedamot(u.roll) || u.roll === 'ersattare'))
        .map((u) => u.parti)
        .filter((parti) => parti !== null && parti !== '-'),
    ),
  ] as string[];
  return (
    <>
      <Sidhuvud
        rubrik={r === undefined ? 'Ny version av reglementet' : `Rätta reglementet från ${r.giltigFran}`}
        smula={
          <>
            <Link to="/namnder/$namndId/namnden/reglemente" params={{ namndId }}>
              Reglemente
            </Link>{' '}
            / {namnd?.namn}
          </>
        }
        ingress={
          r === undefined
            ? 'Reglerna så som fullmäktige har antagit dem. Det som inte ändras står kvar från den förra.'
            : 'En rättelse ändrar vad som gällt hela tiden. Har reglerna ändrats genom beslut läggs de in som en ny version i stället.'
        }
      />
      {error !== null && <Felbesked fel={error} vad="Reglementet kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="reglementet" />}
      {data !== undefined && <Ifyllnad vad={vad} partier={partier} key={reglementeId ?? 'nytt'} />}
    </>
  );
}
