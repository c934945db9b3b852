import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Kedja } from '../delar/Kedja.js';
import { kedjan } from '../delar/kedjelage.js';
import { Lage } from '../delar/Lage.js';
import { anslagsmening } from '../delar/lagesmening.js';
import { listaFraga, sammantradeFraga } from '../klient/sammantradesfragor.js';
import { idag } from '../klient/servertid.js';
import type { MinNamnd, Sammantrade } from '../klient/typer.js';
import { klockan, sagdDag } from '../sprak/datum.js';

/** Ett sammanträde på Start: dagen, platsen och kedjan. */
export function Motesrad({
  namnd,
  sammantrade: s,
  visaNamnd,
}: {
  namnd: MinNamnd;
  sammantrade: Sammantrade;
  visaNamnd: boolean;
}): ReactNode {
  const { data: detalj } = useQuery(sammantradeFraga(namnd.namndId, s.id));
  const harLista = (detalj?.listor.length ?? 0) > 0;
  const { data: lista } = useQuery({ ...listaFraga(namnd.namndId, s.id), enabled: harLista });
  const protokoll = detalj?.protokoll ?? null;
  const nu = idag();
  const rubrik = sagdDag(s.datum, nu);
  const lankar = kedjan({
    sammantrade: s,
    lista: lista ?? null,
    protokoll,
    kallades: detalj?.kallelser.find((k) => k.slag === 'kallelse')?.tillkomDatum ?? null,
    idag: nu,
  });
  const mal = { namndId: namnd.namndId, sammantradeId: s.id };
  return (
    <article className="motesrad">
      <div className="motesrad__huvud">
        <h3>
          <Link to="/namnder/$namndId/sammantraden/$sammantradeId" params={mal}>
            {rubrik}
            {s.datum >= nu && ` kl. ${klockan(s.start)}`}
          </Link>
        </h3>
        <span className="svag">
          {s.tillstand === 'installt' && <Lage marke="utgar">Inställt</Lage>}{' '}
          {s.tillstand === 'avslutat' && protokoll !== null ? anslagsmening(protokoll, nu) : s.plats}
          {visaNamnd && `, ${namnd.namn}`}
        </span>
      </div>
      <Kedja {...mal} lankar={lankar} kompakt etikett={`Kedjan för ${rubrik}`} />
    </article>
  );
}
