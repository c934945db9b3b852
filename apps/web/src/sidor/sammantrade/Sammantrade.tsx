import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../../delar/Avdelning.js';
import { StorFrist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { lagesmening } from '../../delar/lagesmening.js';
import { TILLSTAND } from '../../delar/tillstand.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, klockan, langDag } from '../../sprak/datum.js';
import { Dokument } from './Dokument.js';
import { NastaSteg } from './NastaSteg.js';
import { Narvarande } from './Narvarande.js';
import { Paragrafer } from './Paragrafer.js';
import { Svara } from './Svara.js';
import { Smula } from './Smula.js';
import { type Mote, useMote } from './useMote.js';

function Fakta({ mote }: { mote: Mote }): ReactNode {
  const { sammantrade: s, lista } = mote;
  const lage = TILLSTAND[s.tillstand];
  return (
    <Avdelning rubrik="Tid och plats">
      <dl className="faktalista motesfakta">
        <dt>Läge</dt>
        <dd>
          <Lage marke={lage.marke}>{lage.ord}</Lage>
        </dd>
        <dt>Dag</dt>
        <dd>{langDag(s.datum)}</dd>
        <dt>Tid</dt>
        <dd>
          kl. {klockan(s.start)}
          {s.slut !== null && `–${klockan(s.slut)}`}
        </dd>
        <dt>Plats</dt>
        <dd>{s.plats}</dd>
        {s.tillstand === 'planerat' && (
          <>
            <dt>Kallelse</dt>
            <dd>
              {lista === null
                ? `senast ${dag(s.senastKallelse)}`
                : s.kallelsedag === s.senastKallelse
                  ? `går ut ${dag(s.kallelsedag)}, sista dagen`
                  : `går ut ${dag(s.kallelsedag)}, senast ${dag(s.senastKallelse)}`}
            </dd>
          </>
        )}
        {s.installtSkal !== null && (
          <>
            <dt>Varför inställt</dt>
            <dd>{s.installtSkal}</dd>
          </>
        )}
      </dl>
    </Avdelning>
  );
}

function frist({ sammantrade: s }: Mote): ReactNode {
  if (s.tillstand === 'planerat')
    return <StorFrist datum={s.senastKallelse}>kallelsen ska nå alla senast {dag(s.senastKallelse)}</StorFrist>;
  if (s.tillstand === 'kallat') return <StorFrist datum={s.datum}>till sammanträdet {dag(s.datum)}</StorFrist>;
  return undefined;
}

/** Sammanträdet: hur det står, tid och plats, besluten när de är fattade, och dokumenten. */
export function Sammantrade(): ReactNode {
  const mote = useMote();
  const { sammantrade: s, lista, protokoll, nu } = mote;
  const harBorjat = s.tillstand === 'pagar' || s.tillstand === 'ajournerat' || s.tillstand === 'avslutat';
  return (
    <>
      <Sidhuvud
        rubrik={lagesmening(s, lista, protokoll, nu)}
        titel={`Sammanträde ${dag(s.datum)}`}
        smula={<Smula mote={mote} />}
        hoger={frist(mote)}
      />
      <div className="tva">
        <div>
          {!harBorjat && <Fakta mote={mote} />}
          {harBorjat && <Paragrafer mote={mote} />}
          {!harBorjat && <Dokument mote={mote} />}
        </div>
        <aside aria-label="Om sammanträdet">
          <NastaSteg mote={mote} />
          <Svara mote={mote} />
          {harBorjat && (
            <>
              <Panel rubrik="Tid och plats">
                <p>
                  {dag(s.datum)} kl. {klockan(s.start)}
                  {s.slut !== null && `–${klockan(s.slut)}`}
                  <br />
                  <span className="svag">{s.plats}</span>
                </p>
              </Panel>
              <Dokument mote={mote} somPanel />
              <Narvarande mote={mote} />
            </>
          )}
        </aside>
      </div>
    </>
  );
}
