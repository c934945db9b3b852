import './listor.css';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { idag } from '../../../klient/servertid.js';
import { Lank } from '../../../ram/Lank.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { dag, langDag } from '../../../sprak/datum.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import {
  type Delegatprotokoll as Protokoll,
  justeraProtokoll,
  lasProtokoll,
  lasUppProtokoll,
  protokollFraga,
  skrivProtokoll,
} from './fragor.js';
import { Protokollanslag } from './Protokollanslag.js';
import { useGor } from './useGor.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/delegation/protokoll/$protokollId');
/** Justeringen tillkännages senast andra dagen efter (KL 8:12). */

function mening(p: Protokoll): string {
  if (p.lage === 'utkast') return 'Protokollet är ett utkast';
  if (p.lage === 'last') return `Protokollet väntar på ${p.delegat}s underskrift`;
  if (p.tillkannagiven === null) return 'Protokollet är justerat och ska anslås';
  return p.sistaOverklagandedag !== null && p.sistaOverklagandedag < idag()
    ? 'Tiden att överklaga är ute'
    : `Kan överklagas till och med ${dag(p.sistaOverklagandedag ?? '')}`;
}

/** Delegatens särskilda protokoll: skriv, lås, justera, anslå. */
export function Delegatprotokoll(): ReactNode {
  const { namndId, protokollId } = rutt.useParams();
  const { far } = useNamnd();
  const {
    data: p,
    error,
    refetch,
  } = useQuery({ ...protokollFraga(namndId, protokollId), enabled: far('delegation.las') });
  if (!far('delegation.las')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={p?.lage ?? ''}
        rubrik={p === undefined ? 'Särskilt protokoll' : mening(p)}
        titel="Särskilt protokoll"
        {...(p === undefined ? {} : { ingress: `${p.delegat}, ${p.delegatTitel}, ${langDag(p.datum)}` })}
        smula={
          <Brodsmulor>
            <Lank till={`/namnder/${namndId}/delegation${p === undefined ? '' : `?enhet=${p.enhetId}`}`}>
              Delegationsbeslut
            </Lank>
            {p?.enhet ?? ''}
            Särskilt protokoll
          </Brodsmulor>
        }
      />
      {error !== null && <Felbesked fel={error} vad="Protokollet kunde inte hämtas" igen={() => void refetch()} />}
      {p === undefined && error === null && <Skelett rader={6} vad="protokollet" />}
      {p !== undefined && (
        <div className="tva">
          <Text key={p.version} namndId={namndId} p={p} far={far('delegation.skriv')} />
          <aside aria-label="Protokollets läge">
            <Laget namndId={namndId} p={p} far={far} />
          </aside>
        </div>
      )}
    </main>
  );
}

function Text({ namndId, p, far }: { namndId: string; p: Protokoll; far: boolean }): ReactNode {
  const { pagar, fel, ivag } = useGor(namndId);
  const [texter, sattTexter] = useState<Readonly<Record<string, string>>>({});
  const andrat = Object.keys(texter).length > 0;
  const spara = async (): Promise<void> => {
    const beslut = p.beslut.map(({ beslutId, text }) => ({ beslutId, text: texter[beslutId] ?? text }));
    await ivag(async () => await skrivProtokoll(namndId, p, beslut), 'Protokollets text är sparad');
  };
  return (
    <Avdelning rubrik="Beslut" vid="Beslut som inte anmäls till nämnden (KL 6:40)">
      {fel !== null && <Felbesked fel={fel} vad="Texten är inte sparad" />}
      {p.beslut.map((b) => (
        <div key={b.beslutId} className="protokollbeslut">
          <h3>
            {b.ordning}. {b.vad ?? 'Beslut'}
          </h3>
          {p.lage === 'utkast' && far ? (
            <Textarea
              label={`Beslut ${String(b.ordning)}`}
              value={texter[b.beslutId] ?? b.text}
              autosize
              minRows={2}
              onChange={(h) => {
                const text = h.currentTarget.value;
                sattTexter((nu) => ({ ...nu, [b.beslutId]: text }));
              }}
            />
          ) : (
            <p className="antikva">{b.text}</p>
          )}
          <p className="svag liten">
            {b.datum ?? ''}
            {b.punkt === null ? '' : `, punkt ${b.punkt}`}
            {b.dnr === null ? '' : `, ${b.dnr}`}
          </p>
        </div>
      ))}
      {andrat && (
        <Button variant="filled" aria-disabled={pagar} onClick={() => void spara()}>
          {pagar ? 'Sparar …' : 'Spara texten'}
        </Button>
      )}
    </Avdelning>
  );
}

function Laget({ namndId, p, far }: { namndId: string; p: Protokoll; far: (ratt: string) => boolean }): ReactNode {
  const { pagar, fel, ivag } = useGor(namndId);
  const skriver = far('delegation.skriv');
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Det blev inte gjort" />}
      <Panel rubrik="Text">
        <p>
          {p.lage === 'utkast' ? <Lage marke="utkast">Utkast</Lage> : <Lage marke="last">Låst</Lage>}{' '}
          {p.textSha256 !== null && <span className="svag liten">kontrollkod {p.textSha256.slice(0, 12)}</span>}
        </p>
        <p>
          <a href={`/api/namnder/${namndId}/delegatprotokoll/${p.id}/pdf`}>Protokollet som PDF</a>
        </p>
        {skriver && p.lage === 'utkast' && (
          <Button
            variant="filled"
            aria-disabled={pagar}
            onClick={() => void ivag(async () => await lasProtokoll(namndId, p), 'Texten är låst')}
          >
            Lås texten
          </Button>
        )}
        {skriver && p.lage === 'last' && (
          <Button size="xs" onClick={() => void ivag(async () => await lasUppProtokoll(namndId, p), 'Texten är öppen')}>
            Öppna texten igen
          </Button>
        )}
      </Panel>
      <Panel rubrik="Justering">
        {p.justeratDag !== null && (
          <p>
            <Lage marke="klar">
              Justerat {dag(p.justeratDag)}, {p.justeratPlats}
            </Lage>
          </p>
        )}
        {p.lage === 'utkast' && (
          <p className="svag">Lås texten först: det är just den som {p.delegat} skriver under.</p>
        )}
        {p.lage === 'last' && skriver && <Justera namndId={namndId} p={p} />}
      </Panel>
      <Panel rubrik="Anslag">
        <Protokollanslag namndId={namndId} p={p} far={far('anslag.skriv')} />
      </Panel>
    </>
  );
}

function Justera({ namndId, p }: { namndId: string; p: Protokoll }): ReactNode {
  const { ivag } = useGor(namndId);
  const f = useFormular({
    nyckel: `delegatjustering:${p.id}`,
    fran: { dag: idag(), plats: '' },
    etiketter: { dag: 'Underskrivet den', plats: 'Plats' },
    granska: (v) => ({
      ...(tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange dagen' } : {}),
      ...(v.plats.trim() === '' ? { plats: 'Ange var protokollet skrevs under' } : {}),
    }),
    skicka: async (v) => await justeraProtokoll(namndId, p, { dag: tolkaDatum(v.dag, idag()) ?? '', plats: v.plats }),
    klart: async () => {
      await ivag(async () => await Promise.resolve(), 'Justeringen är registrerad');
    },
  });
  return (
    <>
      <p className="svag">
        Skriv ut protokollet. {p.delegat} skriver under på papper; att vara inloggad är ingen underskrift.
      </p>
      <Formular
        formular={f}
        verb="Registrera justeringen"
        pagar="Registrerar …"
        gora="justeringen kan registreras"
        vad="Justeringen är inte registrerad"
      >
        <Datumfalt {...f.tolkad('dag')} />
        <TextInput {...f.text('plats')} />
      </Formular>
    </>
  );
}
