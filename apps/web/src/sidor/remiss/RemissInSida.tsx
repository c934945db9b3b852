import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Dialog } from '../../delar/Dialog.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { Tidslinje } from '../../delar/Tidslinje.js';
import { somKlubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, langDag, sagdDag } from '../../sprak/datum.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { handlingarFraga } from '../arende/fragor.js';
import { omVersion } from '../namnden/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Remissyttrande } from '../yttrande/Remissyttrande.js';
import { type RemissIn, remissInFraga, useLasOmRemisser } from './fragor.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/remisser/inkommen/$remissInId');
type Gora = 'svar' | 'forlang' | 'avsta';

const vid = (r: RemissIn, version: number) => ({
  params: { path: { namndId: r.namndId, remissInId: r.id } },
  headers: omVersion(version),
});

function Handlingsval({ r, f }: { r: RemissIn; f: Parameters<typeof NativeSelect>[0] }): ReactNode {
  const { data } = useQuery(handlingarFraga(r.namndId, r.arendeId));
  const rader = (data?.rader ?? []).filter((h) => h.makuleringSkal === null && h.id !== r.handlingId);
  return (
    <NativeSelect
      {...f}
      data={[
        { value: '', label: 'Välj handling' },
        ...rader.map((h) => ({ value: h.id, label: `${String(h.nr ?? '')} ${h.titel}` })),
      ]}
    />
  );
}

function Svara({ r, klart }: { r: RemissIn; klart: () => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remissin:${r.id}:svar`,
    fran: { svarshandlingId: '', dag: idag() },
    version: r.version,
    etiketter: { svarshandlingId: 'Handlingen som är svaret', dag: 'Gick ut' },
    granska: (v) => (v.svarshandlingId === '' ? { svarshandlingId: 'Välj handlingen som svaret är' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/svar', {
          ...vid(r, version),
          body: { svarshandlingId: v.svarshandlingId, dag: tolkaDatum(v.dag, idag()) ?? '' },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Remissen är besvarad');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Markera som besvarad"
      pagar="Sparar …"
      gora="remissen kan markeras"
      vad="Remissen är inte markerad"
      avbryt={{ gor: klart }}
    >
      <Handlingsval r={r} f={f.text('svarshandlingId')} />
      <Datumfalt {...f.tolkad('dag')} />
    </Formular>
  );
}

function Forlang({ r, klart }: { r: RemissIn; klart: () => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remissin:${r.id}:forlang`,
    fran: { dag: '', handlingId: '', skal: '' },
    version: r.version,
    etiketter: { dag: 'Ny sista dag', handlingId: 'Handlingen som gav längre tid', skal: 'Anteckning' },
    granska: (v) => (tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange en dag, till exempel 15/10' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/forlangning', {
          ...vid(r, version),
          body: {
            dag: tolkaDatum(v.dag, idag()) ?? '',
            handlingId: v.handlingId === '' ? null : v.handlingId,
            skal: v.skal.trim() === '' ? null : v.skal.trim(),
          },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Remissen har ny sista dag');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Ge ny sista dag"
      pagar="Sparar …"
      gora="dagen kan ändras"
      vad="Dagen är inte ändrad"
      avbryt={{ gor: klart }}
    >
      <Datumfalt {...f.tolkad('dag')} />
      <Handlingsval r={r} f={f.text('handlingId')} />
      <TextInput {...f.text('skal')} autoComplete="off" />
    </Formular>
  );
}

function Avsta({ r, klart }: { r: RemissIn; klart: () => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remissin:${r.id}:avsta`,
    fran: { skal: '' },
    version: r.version,
    etiketter: { skal: 'Varför' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför nämnden avstår' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/avstaende', {
          ...vid(r, version),
          body: { skal: v.skal.trim() },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Nämnden avstår från att svara');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Avstå från att svara"
      pagar="Sparar …"
      gora="det kan sparas"
      vad="Det är inte sparat"
      avbryt={{ gor: klart }}
    >
      <Textarea {...f.text('skal')} autosize minRows={2} />
    </Formular>
  );
}

function mening(r: RemissIn): string {
  if (r.lage === 'besvarad')
    return `Remissen besvarades ${sagdDag(r.svaradDag ?? '', idag())}${r.sent ? ', efter sista dagen' : ''}`;
  if (r.lage === 'avstatt') return 'Nämnden avstår från att svara';
  return `Svara ${r.avsandare ?? ''} senast ${dag(r.sistaDag)}`;
}

function Innehall({ r }: { r: RemissIn }): ReactNode {
  const { far } = useNamnd();
  const [gora, gor] = useState<Gora | null>(null);
  const klart = (): void => gor(null);
  const oppen = r.lage === 'oppen' && far('remiss.skriv');
  const arende = `/namnder/${r.namndId}/arenden/${r.arendeId}`;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={mening(r)}
        titel={`Remiss från ${r.avsandare ?? ''}`}
        ingress={<span className="antikva">{r.arendemening}</span>}
        smula={
          <Brodsmulor>
            <Lank till={arende}>{r.dnr}</Lank>
            <Link to="/namnder/$namndId/remisser" params={{ namndId: r.namndId }}>
              Remisser
            </Link>
            <span>Remiss in</span>
          </Brodsmulor>
        }
        hoger={
          oppen ? (
            <div className="rad">
              <Button variant="filled" onClick={() => gor('svar')}>
                Markera som besvarad
              </Button>
              <Button onClick={() => gor('forlang')}>Ny sista dag</Button>
              <Button variant="subtle" onClick={() => gor('avsta')}>
                Avstå
              </Button>
            </div>
          ) : undefined
        }
      />
      <Detalj
        etikett="Om remissen"
        spalt={
          <Panel rubrik="Remissen">
            <dl className="faktalista">
              <dt>Från</dt>
              <dd>{r.avsandare}</dd>
              <dt>Deras dnr</dt>
              <dd className="nr">{r.derasDnr ?? 'Inget'}</dd>
              <dt>Sista dag</dt>
              <dd>
                {r.lage === 'oppen' ? <Frist datum={r.sistaDag}>{langDag(r.sistaDag)}</Frist> : langDag(r.sistaDag)}
              </dd>
              <dt>Avgörs av</dt>
              <dd>{r.avgorsAv === 'namnd' ? 'Nämnden' : 'Delegation'}</dd>
              <dt>Ansvarar</dt>
              <dd>{r.ansvarigNamn ?? 'Ingen'}</dd>
            </dl>
          </Panel>
        }
      >
        <Avdelning rubrik="Det de frågar" vid={<Lank till={`${arende}?handling=${r.handlingId}`}>Öppna remissen</Lank>}>
          <p className="antikva">{r.fraga ?? 'Frågan står i handlingen.'}</p>
        </Avdelning>
        <Remissyttrande r={r} />
        {(r.lage !== 'oppen' || r.skrivelseId === null) && (
          <Avdelning rubrik="Svaret">
            {r.lage === 'besvarad' && <Lage marke="klar">Gick {langDag(r.svaradDag ?? '')}</Lage>}
            {r.svarshandlingId !== null && (
              <p>
                <Lank till={`${arende}?handling=${r.svarshandlingId}`}>Öppna svaret</Lank>
              </p>
            )}
            {r.avstattSkal !== null && <p>{r.avstattSkal}</p>}
            {r.lage === 'oppen' && r.skrivelseId === null && (
              <p className="svag">
                Remissen är besvarad när yttrandet är sänt. Ett svar som gått på annat sätt markeras med knappen ovan.
              </p>
            )}
          </Avdelning>
        )}
        {r.forlangningar.length > 0 && (
          <Avdelning rubrik="Ny sista dag">
            <Tidslinje
              handelser={r.forlangningar.map((en) => ({
                id: en.tid,
                tid: en.tid,
                mening: `${en.av}: från ${sagdDag(en.franDag, idag())} till ${sagdDag(en.tillDag, idag())}${en.skal === null ? '' : `. ${en.skal}`}`,
              }))}
            />
          </Avdelning>
        )}
      </Detalj>
      <Dialog oppen={gora === 'svar'} rubrik="Svaret har gått ut" stang={klart}>
        <Svara r={r} klart={klart} />
      </Dialog>
      <Dialog oppen={gora === 'forlang'} rubrik="Ny sista dag" stang={klart}>
        <Forlang r={r} klart={klart} />
      </Dialog>
      <Dialog oppen={gora === 'avsta'} rubrik="Avstå från att svara" stang={klart}>
        <Avsta r={r} klart={klart} />
      </Dialog>
    </main>
  );
}

/** En remiss som nämnden har fått. */
export function RemissInSida(): ReactNode {
  const { namndId, remissInId } = rutt.useParams();
  const { far } = useNamnd();
  const { data, error } = useQuery({ ...remissInFraga(namndId, remissInId), enabled: far('remiss.las') });
  if (!far('remiss.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  if (data !== undefined) return <Innehall r={data} />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud rubrik="Remiss in" />
      {error === null ? (
        <Skelett rader={6} vad="remissen" />
      ) : (
        <Felbesked fel={error} vad="Remissen kunde inte hämtas" />
      )}
    </main>
  );
}
