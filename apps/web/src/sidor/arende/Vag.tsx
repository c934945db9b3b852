import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Beslut } from '../../delar/Beslut.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { Lank } from '../../ram/Lank.js';
import type { Arende, Skrivelse } from './fragor.js';
import { instanser, somLed } from './vagen.js';

const HAR: Readonly<Record<Arende['status'], { marke: Marke; ord: string }>> = {
  registrerat: { marke: 'tom', ord: 'Inte påbörjat' },
  bereds: { marke: 'halv', ord: 'Bereds' },
  pa_lista: { marke: 'halv', ord: 'Väntar på beslut' },
  beslutat: { marke: 'slag', ord: 'Beslutat' },
  avslutat: { marke: 'last', ord: 'Avslutat' },
  makulerat: { marke: 'utgar', ord: 'Makulerat' },
};

function Steg({ namn, vad, children, nu = false }: { namn: string; vad: string; children: ReactNode; nu?: boolean }) {
  return (
    <li className={nu ? 'vag__nu' : ''} aria-current={nu ? 'step' : undefined}>
      <b className="stark">{namn}</b>
      <span className="svag liten">{vad}</span>
      {children}
    </li>
  );
}

/** Vilka som föreslår och vem som beslutar, när förslaget går vidare från nämnden. */
export function Vag({ arende: a, skrivelse, namnd }: { arende: Arende; skrivelse: Skrivelse; namnd: string }) {
  const vidare = instanser(skrivelse.forslag);
  if (vidare.length === 0) return null;
  const { marke, ord } = HAR[a.status];
  return (
    <Avdelning rubrik="Beslutets väg">
      <ol className="vag">
        <Steg namn={namnd} vad="föreslår" nu>
          <Lage marke={marke}>{ord}</Lage>
        </Steg>
        {vidare.map((namn, plats) => (
          <Steg namn={namn} vad={plats === vidare.length - 1 ? 'beslutar' : 'föreslår'} key={namn}>
            <Lage marke="utkast">{a.status === 'beslutat' ? 'Efter nämndens beslut' : 'Kommer'}</Lage>
          </Steg>
        ))}
      </ol>
    </Avdelning>
  );
}

/** Förslaget till beslut ur tjänsteskrivelsen, så länge nämnden inte har beslutat. */
export function Forslag({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  if (s.forslag.length === 0) return null;
  return (
    <Avdelning
      rubrik="Förslag till beslut"
      vid={
        <>
          <Lank till={`/namnder/${s.namndId}/skrivelser/${s.id}${s.tillstand === 'utkast' ? '' : '/las'}`}>
            Ur tjänsteskrivelsen, version {s.versionsnr}
          </Lank>
          {s.versionsnr > 1 && (
            <>
              {' · '}
              <Lank till={`/namnder/${s.namndId}/skrivelser/${s.id}/las`}>
                Visa vad som ändrats sedan version {s.versionsnr - 1}
              </Lank>
            </>
          )}
        </>
      }
    >
      <div className="luft">
        <Beslut lage={{ slag: 'forslag' }} led={somLed(s.forslag)} />
      </div>
    </Avdelning>
  );
}
