import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Kedja } from '../../delar/Kedja.js';
import { Lage } from '../../delar/Lage.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { klockan, sagdDag } from '../../sprak/datum.js';

type Startsammantrade = Delsvar['sammantraden']['rader'][number];

function Rad({ s, idag, visaNamnd }: { s: Startsammantrade; idag: string; visaNamnd: boolean }): ReactNode {
  const rubrik = sagdDag(s.datum, idag);
  const mal = { namndId: s.namndId, sammantradeId: s.sammantradeId };
  return (
    <article className="motesrad">
      <div className="motesrad__huvud">
        <h3>
          <Link to="/namnder/$namndId/sammantraden/$sammantradeId" params={mal}>
            {rubrik}
            {s.datum >= idag && ` kl. ${klockan(s.start)}`}
          </Link>
        </h3>
        <span className="svag">
          {s.tillstand === 'installt' && <Lage marke="utgar">Inställt</Lage>} {s.anmarkning ?? s.plats}
          {visaNamnd && `, ${s.namnd}`}
        </span>
      </div>
      <Kedja {...mal} lankar={s.kedja} kompakt etikett={`Kedjan för ${rubrik}`} />
    </article>
  );
}

/** Sammanträdena som kedjor: nästa först, och de förra tills anslaget är nere. */
export function Moten({
  svar,
  idag,
  visaNamnd,
}: {
  svar: Delsvar['sammantraden'];
  idag: string;
  visaNamnd: boolean;
}): ReactNode {
  return (
    <Avdelning rubrik="Sammanträden">
      {svar.rader.map((s) => (
        <Rad key={s.sammantradeId} s={s} idag={idag} visaNamnd={visaNamnd} />
      ))}
      {svar.rader.length === 0 && (
        <Tomt>
          Här står nämndens sammanträden från det att de planeras tills anslaget är nere. Nämndsekreteraren lägger upp
          dem.
        </Tomt>
      )}
    </Avdelning>
  );
}
