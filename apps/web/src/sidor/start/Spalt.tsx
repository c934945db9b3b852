import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { Lank } from '../../ram/Lank.js';
import { dag, kortDag, klockan } from '../../sprak/datum.js';
import { uppraknat } from '../../sprak/ord.js';

const FLEST = 5;

/** `1–5` blir `§§ 1–5`. */
const paragrafmening = (nummer: string): string =>
  nummer === '' ? 'Protokollet' : `${/[–,]/u.test(nummer) ? '§§' : '§'}\u00a0${nummer}`;

interface Rad {
  nyckel: string;
  lank: string;
  titel: ReactNode;
  forst?: ReactNode;
  under?: ReactNode;
}

/** En panel med korta rader: fristen, det som ska göras, och var. Tom visas den inte. */
function Rader({ rubrik, rader }: { rubrik: string; rader: readonly Rad[] }): ReactNode {
  if (rader.length === 0) return null;
  return (
    <Panel rubrik={rubrik}>
      <ul className="lista tatt">
        {rader.slice(0, FLEST).map((rad) => (
          <li key={rad.nyckel}>
            {rad.forst !== undefined && (
              <>
                {rad.forst}
                <br />
              </>
            )}
            <Lank till={rad.lank}>{rad.titel}</Lank>
            {rad.under !== undefined && (
              <>
                <br />
                <span className="liten svag">{rad.under}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {rader.length > FLEST && <p className="liten svag">och {rader.length - FLEST} till</p>}
    </Panel>
  );
}

export const Justera = ({ svar }: { svar: Delsvar['justera'] }): ReactNode => (
  <Rader
    rubrik="Att skriva under"
    rader={svar.rader.map((r) => ({
      nyckel: r.delId,
      lank: r.lank,
      forst: <Frist datum={r.dag} />,
      titel: `Protokollet från ${dag(r.sammantradesdag)}`,
      under: `${paragrafmening(r.paragrafer)}, som ${r.roll === 'ordforande' ? 'ordförande' : 'justerare'}`,
    }))}
  />
);

const PROTOKOLL = {
  skrivs: 'skrivs',
  klart_for_justering: 'klart för justering',
  hos_justerare: 'hos justerarna',
} as const;

export const Protokoll = ({ svar }: { svar: Delsvar['protokoll'] }): ReactNode => (
  <Rader
    rubrik="Protokoll att justera"
    rader={svar.rader.map((r) => ({
      nyckel: r.delId ?? r.sammantradeId,
      lank: r.lank,
      forst: <Frist datum={r.dag} />,
      titel: `${paragrafmening(r.paragrafer)} från ${dag(r.sammantradesdag)}`,
      under: r.vantarPa.length > 0 ? `väntar på ${uppraknat(r.vantarPa)}` : PROTOKOLL[r.tillstand],
    }))}
  />
);

const ANSLAG = { ska_upp: 'ska upp', uppe: 'uppe, får tidigast tas ned', far_tas_ned: 'får tas ned' } as const;

export const Anslag = ({ svar }: { svar: Delsvar['anslag'] }): ReactNode => (
  <Rader
    rubrik="Anslag"
    rader={svar.rader.map((r) => ({
      nyckel: r.delId,
      lank: r.lank,
      forst: r.lage === 'far_tas_ned' ? <Lage marke="varning">Får tas ned</Lage> : <Frist datum={r.dag} />,
      titel: `${paragrafmening(r.paragrafer)} från ${dag(r.sammantradesdag)}`,
      under: r.lage === 'far_tas_ned' ? `sedan ${dag(r.dag)}` : `${ANSLAG[r.lage]} ${dag(r.dag)}`,
    }))}
  />
);

export const Halltider = ({ svar }: { svar: Delsvar['halltider'] }): ReactNode => (
  <Rader
    rubrik="Hålltider"
    rader={svar.rader.map((r) => ({
      nyckel: `${r.sammantradeId}${r.namn}${r.dag}`,
      lank: r.lank,
      forst: <Frist datum={r.dag} />,
      titel: r.namn,
      under: `${kortDag(r.dag)}${r.klockslag === null ? '' : ` kl. ${klockan(r.klockslag)}`}, till ${dag(r.sammantradesdag)}`,
    }))}
  />
);

export const Utskick = ({ svar }: { svar: Delsvar['utskick'] }): ReactNode => (
  <Rader
    rubrik="Brev som inte kom fram"
    rader={svar.rader.map((r) => ({
      nyckel: r.mottagareId,
      lank: r.lank,
      forst: r.tillstand === 'oviss' ? <Lage marke="varning">Oviss</Lage> : <Lage marke="stopp">Kom inte fram</Lage>,
      titel: r.namn,
      under: `${r.vad}${r.orsak === null ? '' : `. ${r.orsak}`}`,
    }))}
  />
);

export const Nytt = ({ svar }: { svar: Delsvar['nytt'] }): ReactNode => (
  <Rader
    rubrik="Nytt"
    rader={svar.rader.map((r) => ({
      nyckel: `${r.slag}${r.sammantradeId}${r.datum}${r.text}`,
      lank: r.lank,
      titel: r.text,
      under: dag(r.datum),
    }))}
  />
);
