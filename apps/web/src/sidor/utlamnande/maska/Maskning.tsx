import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Besked, Felbesked } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { type Tangent, useTangenter } from '../../../delar/tangenter.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { Lank } from '../../../ram/Lank.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal, storlek } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { type Maskningsfakta, maskningFraga } from '../fragor.js';
import { Masksida } from './Masksida.js';
import { Ordlistan } from './Ordlistan.js';
import { useMarkeringar } from './useMarkeringar.js';
import '../utlamnande.css';

const LAGE = {
  vantar: { marke: 'halv', ord: 'Framställs' },
  klar: { marke: 'klar', ord: 'Klar att lämna ut' },
  stoppad: { marke: 'stopp', ord: 'Stoppad' },
} as const;

function Versioner({ namndId, maskning: m }: { namndId: string; maskning: Maskningsfakta }): ReactNode {
  return (
    <ul className="lista" role="status">
      {m.versioner.map((v) => (
        <li key={v.nr}>
          <Lage marke={LAGE[v.lage].marke}>{LAGE[v.lage].ord}</Lage>{' '}
          {v.lage === 'klar' ? (
            <a href={`/api/namnder/${namndId}/maskningar/${m.id}/versioner/${String(v.nr)}/fil`} download>
              Version {v.nr}
              <span className="dold">, hämta den maskade filen</span>
            </a>
          ) : (
            `Version ${String(v.nr)}`
          )}{' '}
          {v.bevis !== null && v.lage === 'klar' && (
            <span className="svag">
              {antal(v.bevis.sidor, 'sida', 'sidor')}, {storlek(v.storlek ?? 0)}.{' '}
              {antal(v.bevis.ordBort, 'ord borttaget', 'ord borttagna')}, omläst av {v.bevis.lasare.join(', ')}.
            </span>
          )}
          {v.fel !== null && <span>{v.fel}</span>}
        </li>
      ))}
    </ul>
  );
}

function Arbetsyta({ namndId, maskning: m }: { namndId: string; maskning: Maskningsfakta }): ReactNode {
  const { nu, andra, angra, framstall, lasOm, omsprungen, fel, osparat } = useMarkeringar(namndId, m);
  const [lagrum, sattLagrum] = useState('');
  const [nej, sattNej] = useState<unknown>(null);
  const vantar = m.versioner.some((en) => en.lage === 'vantar');
  const inget = nu.rutor.length + nu.ord.length === 0;
  const ivag = async (): Promise<void> => {
    if (vantar || inget) return;
    sattNej(null);
    await framstall().catch(sattNej);
  };
  const tangenter = useMemo((): Tangent[] => [{ tangent: 'Control+z', vad: 'Ångra markeringen', gor: angra }], [angra]);
  useTangenter(tangenter);
  const nyRuta = (sida: number, yta: { x: number; y: number; b: number; h: number }): void =>
    andra({ rutor: [...nu.rutor, { ...yta, id: crypto.randomUUID(), sida, lagrum: lagrum === '' ? null : lagrum }] });
  return (
    <>
      {omsprungen && (
        <Besked slag="obs" rubrik="Någon annan ändrade markeringarna nyss">
          <p>Det du markerade sist är inte sparat. Läs in de nya markeringarna och lägg till dina igen.</p>
          <p>
            <Button onClick={() => void lasOm()}>Läs in de nya markeringarna</Button>
          </p>
        </Besked>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Markeringarna är inte sparade" />}
      {nej !== null && <Felbesked fel={nej} vad="Den maskade filen framställs inte" />}
      <div className="maska">
        <div>
          {m.sidlista.map((sida) => (
            <Masksida
              key={sida.nr}
              sida={sida}
              bild={`/api/namnder/${namndId}/maskningar/${m.id}/sidor/${String(sida.nr)}`}
              rutor={nu.rutor.filter((ruta) => ruta.sida === sida.nr)}
              ny={(yta) => nyRuta(sida.nr, yta)}
              andra={(id, yta) =>
                andra({ rutor: nu.rutor.map((ruta) => (ruta.id === id ? { ...ruta, ...yta } : ruta)) })
              }
              taBort={(id) => andra({ rutor: nu.rutor.filter((ruta) => ruta.id !== id) })}
            />
          ))}
        </div>
        <aside aria-label="Det som maskas">
          <p className="rad">
            <Button variant="filled" aria-disabled={vantar || inget} onClick={() => void ivag()}>
              {vantar ? 'Framställer …' : 'Framställ maskad fil'}
            </Button>
            <Button size="xs" aria-keyshortcuts="Control+Z" onClick={angra}>
              Ångra <kbd aria-hidden="true">Ctrl Z</kbd>
            </Button>
          </p>
          <p className="svag" role="status">
            {inget
              ? 'Markera det som ska bort: dra rutor på sidan, eller maska ord överallt.'
              : `${antal(nu.rutor.length, 'ruta', 'rutor')}, ${antal(nu.ord.length, 'ord', 'ord')}. ${osparat ? 'Sparar …' : 'Sparat.'}`}
          </p>
          {m.versioner.length > 0 && (
            <Avdelning rubrik="Framställt">
              <Versioner namndId={namndId} maskning={m} />
            </Avdelning>
          )}
          <Ordlistan
            namndId={namndId}
            maskningId={m.id}
            nu={nu}
            lagrum={lagrum}
            sattLagrum={sattLagrum}
            andra={andra}
          />
        </aside>
      </div>
    </>
  );
}

/** Maskning av en fil: det som är svart här finns inte i den fil som lämnas ut. */
export function Maskning(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { maskningId = '' } = useParams({ strict: false });
  const fraga = useQuery({ ...maskningFraga(namndId, maskningId), enabled: far('utlamnande.skriv') });
  if (!far('utlamnande.skriv') || (fraga.error !== null && somKlubbafel(fraga.error).status === 404))
    return <FinnsInte />;
  const { data: m } = fraga;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={m?.versioner[0]?.lage === 'klar' ? 'Den maskade filen är klar' : 'Markera det som ska maskas'}
        titel={`Maskning, ${m?.filnamn ?? ''}`}
        smula={
          <>
            {namnd?.namn} / <Lank till={`/namnder/${namndId}/utlamnanden`}>Utlämnande</Lank> /{' '}
            {m?.utlamnandeId == null ? (
              'Maskning'
            ) : (
              <Lank till={`/namnder/${namndId}/utlamnanden/${m.utlamnandeId}`}>Begäran</Lank>
            )}{' '}
            / {m?.filnamn}
          </>
        }
        ingress="Sidorna blir bilder och texten under rutorna tas bort, också ur filens dolda delar. Originalet rörs inte."
      />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Filen kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {(fraga.isPending || m?.lage === 'vantar') && <Skelett rader={10} vad="sidorna" />}
      {m?.lage === 'vagrad' && (
        <Besked slag="fel" rubrik="Filen går inte att maska">
          <p>{m.fel}</p>
        </Besked>
      )}
      {m?.lage === 'klar' && <Arbetsyta key={m.id} namndId={namndId} maskning={m} />}
    </main>
  );
}
