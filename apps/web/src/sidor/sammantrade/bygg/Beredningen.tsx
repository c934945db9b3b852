import './bygg.css';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { jagFraga } from '../../../klient/inloggning.js';
import { jamforelseFraga, sammantradesnyckel } from '../../../klient/sammantradesfragor.js';
import type { Foredragningslista, Punkt } from '../../../klient/typer.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { klockan } from '../../../sprak/datum.js';
import { antal, stor } from '../../../sprak/ord.js';
import { Anmalningspanel } from '../../delegation/listor/Anmalningspanel.js';
import { FinnsInte } from '../../Sidfel.js';
import { Smula } from '../Smula.js';
import { type Mote, useMote } from '../useMote.js';
import { Byggtabell } from './Byggtabell.js';
import { type Beredning, beredningFraga, oppnaNyVersion } from './fragor.js';
import { Kommentarer } from './Kommentarer.js';
import { beredningsrubrik, slutar } from './ord.js';
import { PaVag } from './PaVag.js';
import { Punktdialog } from './Punktdialog.js';
import { useLista } from './useLista.js';

/** Listan är utskickad: nästa version öppnas för tillägg. */
function Last({ mote, lista }: { mote: Mote; lista: Foredragningslista }): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const oppna = async (): Promise<void> => {
    sattFel(null);
    try {
      await oppnaNyVersion(mote.namndId, mote.id);
      await fragor.invalidateQueries({ queryKey: sammantradesnyckel(mote.namndId, mote.id) });
      kvittera(`Version ${String(lista.nr + 1)} är öppen för tillägg`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Panel rubrik="Listan är utskickad">
      {fel !== null && <Felbesked fel={fel} vad="Ingen ny version är öppnad" />}
      <p>
        <Lage marke="last">Version {lista.nr} är låst.</Lage> Ett extra ärende, eller ett tillägg, läggs i nästa version
        och skickas till dem som kallats.
      </p>
      {mote.far('sammantrade.skriv') && (
        <Button className="knapp--bred" onClick={() => void oppna()}>
          Öppna version {lista.nr + 1} för tillägg
        </Button>
      )}
    </Panel>
  );
}

function Bygget({
  mote,
  lista,
  beredning,
}: {
  mote: Mote;
  lista: Foredragningslista;
  beredning: Beredning;
}): ReactNode {
  const { namndId, id, sammantrade: s } = mote;
  const { data: jag } = useSuspenseQuery(jagFraga);
  const bygge = useLista(namndId, id, lista);
  const [dialog, oppna] = useState<{ punkt: Punkt | null; falt: 'rubrik' | 'tid' } | null>(null);
  const jamforelse = useQuery(jamforelseFraga(namndId, id, lista.nr - 1, lista.nr));
  const oppet = s.tillstand === 'planerat' || s.tillstand === 'kallat';
  const skriver = mote.far('sammantrade.skriv') && oppet && !lista.fryst;
  const slut = slutar(lista.punkter);
  const tal = antal(lista.punkter.filter(({ utgar }) => !utgar).length, 'punkt', 'punkter');
  return (
    <>
      <div className="tva tva--bygg">
        <PaVag namndId={namndId} rader={beredning.paVag} lagg={skriver ? (rad) => void bygge.lagg(rad) : null} />
        <div>
          {bygge.fel !== null && dialog === null && <Felbesked fel={bygge.fel} vad="Listan är inte ändrad" />}
          <Avdelning rubrik="Listan" status vid={slut === null ? tal : `${tal}, slutar omkring kl. ${klockan(slut)}`}>
            {lista.punkter.length === 0 ? (
              <Tomt>Listan är tom. Lägg ett ärende från vänster, eller en punkt utan ärende.</Tomt>
            ) : (
              <Byggtabell
                lista={lista}
                punkter={beredning.punkter}
                andringar={jamforelse.data?.andringar ?? []}
                bygge={skriver ? bygge : null}
                oppna={(punkt, falt) => oppna({ punkt, falt })}
              />
            )}
            {skriver && (
              <p className="rad fot">
                <Button onClick={() => oppna({ punkt: null, falt: 'rubrik' })}>Ny punkt utan ärende</Button>
                <Button aria-disabled={bygge.pagar || lista.punkter.length < 2} onClick={() => void bygge.ordnaSjalv()}>
                  Ordna efter avsnitt
                </Button>
              </p>
            )}
          </Avdelning>
          {lista.fryst && oppet && <Last mote={mote} lista={lista} />}
          <Anmalningspanel namndId={namndId} sammantradeId={id} lista={lista} far={skriver} />
          <Kommentarer
            namndId={namndId}
            id={id}
            lista={lista}
            beredning={beredning}
            personId={jag.personId}
            far={mote.far('ordforandeberedning.skriv')}
          />
        </div>
      </div>
      {dialog !== null && (
        <Punktdialog
          punkt={dialog.punkt}
          laget={beredning.punkter.find(({ punktId }) => punktId === dialog.punkt?.id)}
          bygge={bygge}
          falt={dialog.falt}
          stang={() => oppna(null)}
        />
      )}
    </>
  );
}

/** Beredningen av ett sammanträde: vad som är på väg, listan som den byggs, och ordförandens kommentarer. */
export function Beredningen(): ReactNode {
  const mote = useMote();
  const { namndId, id, lista, sammantrade: s } = mote;
  const far = mote.far('utkast.las');
  const { data, error, isPending, refetch } = useQuery({ ...beredningFraga(namndId, id), enabled: far });
  if (!far) return <FinnsInte />;
  return (
    <>
      <Sidhuvud
        key={data === undefined ? 'vantar' : 'klar'}
        rubrik={stor(beredningsrubrik(data, s.datum))}
        titel="Beredning"
        smula={<Smula mote={mote} />}
        hoger={<Button onClick={() => window.print()}>Skriv ut</Button>}
      />
      {error !== null && <Felbesked fel={error} vad="Beredningen kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="beredningen" />}
      {data !== undefined && lista !== null && <Bygget mote={mote} lista={lista} beredning={data} />}
    </>
  );
}
