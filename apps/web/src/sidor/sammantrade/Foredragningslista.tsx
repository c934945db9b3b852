import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { jamforelseFraga, listaFraga } from '../../klient/sammantradesfragor.js';
import type { Foredragningslista as Lista } from '../../klient/typer.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { antal, iOrd, stor } from '../../sprak/ord.js';
import { Anmalningspanel } from '../delegation/listor/Anmalningspanel.js';
import { NastaSteg } from './NastaSteg.js';
import { Punkttabell } from './Punkttabell.js';
import { Smula } from './Smula.js';
import { type Mote, useMote } from './useMote.js';

const listlage = (lista: Lista, vem: string | null): ReactNode => {
  if (lista.fryst) return <Lage marke="last">Utskickad, version {lista.nr}</Lage>;
  if (lista.frislappt) return <Lage marke="klar">Frisläppt{vem === null ? '' : ` av ${vem}`}</Lage>;
  return <Lage marke="utkast">Utkast, version {lista.nr}</Lage>;
};

const rubrik = (lista: Lista | null, senastKallelse: string): string => {
  if (lista === null) return `Listan kommer med kallelsen, senast ${dag(senastKallelse)}`;
  const tal = lista.punkter.filter((p) => !p.utgar).length;
  if (tal === 0) return 'Föredragningslistan är tom';
  const punkter = `${stor(iOrd(tal))} ${tal === 1 ? 'punkt' : 'punkter'}`;
  return `${punkter} på föredragningslistan`;
};

/** Där listan byggs, för den som bereder. */
function TillBeredningen({ mote }: { mote: Mote }): ReactNode {
  if (!mote.far('utkast.las')) return null;
  return (
    <Link
      className="knapp"
      to="/namnder/$namndId/sammantraden/$sammantradeId/beredning"
      params={{ namndId: mote.namndId, sammantradeId: mote.id }}
    >
      Beredning
    </Link>
  );
}

/** Föredragningslistan i den version man väljer, med skillnaden mot den förra i ord. */
export function Foredragningslista(): ReactNode {
  const mote = useMote();
  const { namndId, id, lista: senaste } = mote;
  const [nr, valj] = useState(senaste?.nr ?? 1);
  const vald = useQuery({ ...listaFraga(namndId, id, nr), enabled: senaste !== null && nr !== senaste.nr });
  const lista = nr === senaste?.nr ? senaste : vald.data;
  const jamforelse = useQuery(jamforelseFraga(namndId, id, nr - 1, nr));
  const andringar = nr > 1 ? (jamforelse.data?.andringar ?? []) : [];
  return (
    <>
      <Sidhuvud
        rubrik={rubrik(senaste, mote.sammantrade.senastKallelse)}
        titel="Föredragningslista"
        smula={<Smula mote={mote} />}
        hoger={<TillBeredningen mote={mote} />}
        {...(senaste === null ? {} : { ingress: listlage(senaste, mote.sammantrade.frislappning?.namn ?? null) })}
      />
      {senaste === null ? (
        <Tomt>
          Förtroendevalda får listan med kallelsen. Den skickas till din e-postadress och läggs här samtidigt.
        </Tomt>
      ) : (
        <div className="tva">
          <Avdelning
            rubrik={nr === senaste.nr ? 'Listan' : `Listan, version ${String(nr)}`}
            status
            vid={
              nr > 1
                ? `${antal(andringar.length, 'ändring', 'ändringar')} sedan version ${String(nr - 1)}`
                : antal(senaste.punkter.filter((p) => !p.utgar).length, 'punkt', 'punkter')
            }
          >
            {vald.error !== null && <Felbesked fel={vald.error} vad={`Version ${String(nr)} kunde inte hämtas`} />}
            {lista === undefined && vald.error === null && <Skelett rader={6} vad="listan" />}
            {lista !== undefined && lista !== null && lista.punkter.length === 0 && (
              <Tomt>Listan har inga punkter än. Nämndsekreteraren lägger dem.</Tomt>
            )}
            {lista !== undefined && lista !== null && lista.punkter.length > 0 && (
              <Punkttabell lista={lista} andringar={andringar} namndId={namndId} sammantradeId={id} />
            )}
          </Avdelning>
          <aside aria-label="Listans läge">
            <NastaSteg mote={mote} />
            <Anmalningspanel namndId={namndId} sammantradeId={id} lista={senaste} far={mote.far('sammantrade.skriv')} />
            {senaste.nr > 1 && <Versioner antalVersioner={senaste.nr} vald={nr} valj={valj} />}
          </aside>
        </div>
      )}
    </>
  );
}

function Versioner({
  antalVersioner,
  vald,
  valj,
}: {
  antalVersioner: number;
  vald: number;
  valj: (nr: number) => void;
}): ReactNode {
  return (
    <fieldset className="panel">
      <legend className="dold">Version av listan</legend>
      <h2 aria-hidden="true">Version av listan</h2>
      {Array.from({ length: antalVersioner }, (_, i) => antalVersioner - i).map((nr) => (
        <label className="val" key={nr}>
          <input type="radio" name="version" checked={nr === vald} onChange={() => valj(nr)} />
          <span>{nr === 1 ? 'Version 1, kallelsen' : `Version ${String(nr)}, tillägg`}</span>
        </label>
      ))}
    </fieldset>
  );
}
