import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { arendeFraga } from '../arende/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Flodeslinje } from './flode/Flodeslinje.js';
import { Fristrad } from './flode/Fristrad.js';
import { DOKUMENTTYP } from './ord.js';
import type { Skrivelse } from './typer.js';

function Smulor({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  const { far } = useNamnd();
  const { data } = useQuery({
    ...arendeFraga(s.namndId, s.arendeId ?? ''),
    enabled: s.arendeId !== null && far('arende.las'),
  });
  if (s.arendeId === null) {
    return (
      <Brodsmulor>
        <Lank till={`/namnder/${s.namndId}/skrivelser`}>Skrivelser</Lank>
        <span>{s.rubrik}</span>
      </Brodsmulor>
    );
  }
  return (
    <Brodsmulor>
      <Link to="/namnder/$namndId/arenden" params={{ namndId: s.namndId }}>
        Diarium
      </Link>
      <Lank till={`/namnder/${s.namndId}/arenden/${s.arendeId}`} klass="nr">
        {s.dnr ?? 'Ärendet'}
      </Lank>
      <span>{data?.arendemening ?? s.rubrik}</span>
    </Brodsmulor>
  );
}

/** Sidans huvud: vägen hit, knapparna, var skrivelsen är i sin gång och hur många dagar som är kvar. */
export function Skrivhuvud({ skrivelse: s, hoger }: { skrivelse: Skrivelse; hoger: ReactNode }): ReactNode {
  const { far } = useNamnd();
  return (
    <>
      <Sidhuvud
        rubrik={`${DOKUMENTTYP[s.dokumenttyp] ?? 'Skrivelse'}${s.versionsnr > 1 ? `, version ${String(s.versionsnr)}` : ''}`}
        titel={s.rubrik}
        smula={<Smulor skrivelse={s} />}
        hoger={hoger}
      />
      <div className="skrivband">
        <Flodeslinje skrivelse={s} />
        <Fristrad skrivelse={s} farAndra={s.tillstand === 'utkast' && far('skrivelse.skriv')} />
      </div>
    </>
  );
}
