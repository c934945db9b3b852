import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Beslut } from '../../delar/Beslut.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { useSyns } from '../../delar/useSyns.js';
import { paragrafFraga } from '../../klient/sammantradesfragor.js';
import type { Omrostning, Paragrafdetalj, Paragrafrad } from '../../klient/typer.js';
import { antal, uppraknat } from '../../sprak/ord.js';
import type { Mote } from './useMote.js';

const UTFALL: Readonly<Record<NonNullable<Paragrafrad['utfall']>, string | null>> = {
  enligt_forslag: 'enligt förslag',
  med_andring: 'med ändring',
  avslag: 'avslag',
  aterremiss: 'återremiss',
  bordlagd: 'bordlagt',
  utgar: 'utgår',
  antecknad: 'antecknat',
  ej_angivet: null,
};

const MENING: Readonly<Record<'reservation' | 'sarskilt_yttrande' | 'protokollsanteckning', string>> = {
  reservation: 'Reservation',
  sarskilt_yttrande: 'Särskilt yttrande',
  protokollsanteckning: 'Anteckning till protokollet',
};

const namn = (personer: readonly { namn: string }[]): string => uppraknat(personer.map((p) => p.namn));

function Rostning({ o }: { o: Omrostning }): ReactNode {
  if (o.sluten) {
    return (
      <p>
        Sluten omröstning: {uppraknat((o.roster ?? []).map((r) => `${r.alternativ} ${String(r.antal)}`))}
        {o.blanka != null && o.blanka > 0 && `, ${antal(o.blanka, 'blank', 'blanka')}`}.
        {o.lottning != null && ` ${o.lottning}`}
      </p>
    );
  }
  const [ja, nej, avstar] = [o.ja ?? [], o.nej ?? [], o.avstar ?? []];
  return (
    <details className="rostning">
      <summary>
        Omröstning: {ja.length} ja, {nej.length} nej{avstar.length > 0 && `, ${String(avstar.length)} avstår`}
        {o.utslagsrost === true && ', ordförandens röst avgjorde'}
      </summary>
      <dl className="faktalista">
        <dt>Ja</dt>
        <dd>
          {namn(ja)}
          {o.jaInnebar !== undefined && <span className="svag"> ({o.jaInnebar})</span>}
        </dd>
        <dt>Nej</dt>
        <dd>
          {namn(nej)}
          {o.nejInnebar !== undefined && <span className="svag"> ({o.nejInnebar})</span>}
        </dd>
        {avstar.length > 0 && (
          <>
            <dt>Avstår</dt>
            <dd>{namn(avstar)}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

function Innehall({ p }: { p: Paragrafdetalj }): ReactNode {
  return (
    <>
      {p.beslut.length > 0 && (
        <Beslut
          lage={{ slag: 'fattat', nr: p.nr, utfall: p.utfall === null ? null : UTFALL[p.utfall] }}
          led={[{ punkter: p.beslut }]}
        />
      )}
      <div className="paragraf__mer stapel">
        {p.omrostningar.map((o) => (
          <Rostning o={o} key={o.id} />
        ))}
        {p.jav.length > 0 && <p>Jäv: {namn(p.jav)} lämnade rummet.</p>}
        {p.deltarInte.length > 0 && <p>Deltar inte i beslutet: {namn(p.deltarInte)}.</p>}
        {p.meningar.map((m) => (
          <div key={m.id}>
            <b className="stark">{MENING[m.slag]}</b>, {namn(m.av)}
            {m.text !== null && <p className="las-text">{m.text}</p>}
          </div>
        ))}
        {p.expedieras.length > 0 && <p className="svag">Skickas till {uppraknat(p.expedieras)}.</p>}
      </div>
    </>
  );
}

const lage = (p: Paragrafrad): ReactNode => {
  if (p.tillstand === 'beslutad') {
    const ord = p.utfall === null ? null : UTFALL[p.utfall];
    return <Lage marke="slag">{ord === null ? 'Beslutat' : ord.charAt(0).toUpperCase() + ord.slice(1)}</Lage>;
  }
  return p.tillstand === 'upptagen' ? <Lage marke="halv">Behandlas</Lage> : <Lage marke="utgar">Inte behandlad</Lage>;
};

/**
 * En § med sitt beslut, i samma form som förslaget hade. Innehållet hämtas när det kommer i syn.
 * @param pekad adressen pekar hit: visa och läs upp den
 */
export function Paragraf({ mote, rad, pekad = false }: { mote: Mote; rad: Paragrafrad; pekad?: boolean }): ReactNode {
  const [element, syns] = useSyns<HTMLElement>();
  const { data, error, isLoading, refetch } = useQuery({
    ...paragrafFraga(mote.namndId, mote.id, rad.id),
    enabled: syns,
  });
  const hamtad = data !== undefined;
  useEffect(() => {
    if (!pekad) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'start' });
  }, [pekad, hamtad, element]);
  return (
    <article className="paragraf" ref={element} id={`paragraf-${String(rad.nr)}`} {...(pekad ? { tabIndex: -1 } : {})}>
      <p className="paragraf__nr" aria-hidden="true">
        §&nbsp;{rad.nr}
      </p>
      <div>
        <h3>
          <span className="dold">§ {rad.nr} </span>
          {rad.titel}
        </h3>
        <p className="paragraf__rad">
          {lage(rad)}
          {rad.dnr !== null && <span className="dnr">{rad.dnr}</span>}
          {rad.sekretess && <Sekretess lagrum={null} />}
          {rad.omedelbarJustering && <span className="svag">Omedelbart justerad</span>}
        </p>
        {error !== null && (
          <Felbesked fel={error} vad={`§ ${String(rad.nr)} kunde inte hämtas`} igen={() => void refetch()} />
        )}
        {isLoading && <Skelett rader={2} vad={`§ ${String(rad.nr)}`} />}
        {data !== undefined && <Innehall p={data} />}
      </div>
    </article>
  );
}
