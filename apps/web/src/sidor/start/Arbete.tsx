import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Frist } from '../../delar/Frist.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { Lank } from '../../ram/Lank.js';
import { kortDag } from '../../sprak/datum.js';
import { antal, stor } from '../../sprak/ord.js';

type Skrivelse = Delsvar['skrivelser']['rader'][number];
type Frister = Skrivelse['frist'];

const TILLSTAND: Readonly<Record<Skrivelse['tillstand'], { marke: Marke; ord: string }>> = {
  utkast: { marke: 'utkast', ord: 'Utkast' },
  granskning: { marke: 'halv', ord: 'Granskas' },
  godkand: { marke: 'klar', ord: 'Godkänd' },
};

const STATUS: Readonly<Record<string, { marke: Marke; ord: string }>> = {
  registrerat: { marke: 'tom', ord: 'Registrerat' },
  bereds: { marke: 'halv', ord: 'Bereds' },
  pa_lista: { marke: 'klar', ord: 'På lista' },
  beslutat: { marke: 'slag', ord: 'Beslutat' },
  avslutat: { marke: 'last', ord: 'Avslutat' },
};

function Fristcell({ frist }: { frist: Frister }): ReactNode {
  return (
    <Cell klass="bred">
      {frist === null ? (
        <span className="svag">Ingen frist</span>
      ) : (
        <Frist datum={frist.dag}>
          <span className="svag">
            {frist.vad} {kortDag(frist.sammantradesdag)}
          </span>
        </Frist>
      )}
    </Cell>
  );
}

/** Tjänsteskrivelser: mina, eller de som väntar på mig, den med närmaste frist först. */
export function Skrivelser({ rubrik, rader }: { rubrik: string; rader: readonly Skrivelse[] }): ReactNode {
  const [forsta] = rader;
  if (rader.length === 0) return null;
  return (
    <Avdelning
      rubrik={rubrik}
      vid={
        <>
          {antal(rader.length, 'skrivelse', 'skrivelser')}{' '}
          {forsta !== undefined && <Lank till={`/namnder/${forsta.namndId}/skrivelser`}>Alla på väg</Lank>}
        </>
      }
    >
      <Tabell bildtext={rubrik} kolumner={['Skrivelse', 'Läge', 'Frist']}>
        {rader.map((s) => (
          <tr role="row" key={s.skrivelseId}>
            <td role="cell" className="bred">
              <Lank till={s.lank} klass="rubrik">
                {s.rubrik}
              </Lank>{' '}
              {s.dnr !== null && <span className="dnr">{s.dnr}</span>}
              {s.aterlamnadSkal !== null && (
                <span className="skillnad">
                  <Lage marke="varning">Återlämnad: {s.aterlamnadSkal}</Lage>
                </span>
              )}
            </td>
            <Cell klass="smal">
              <Lage marke={TILLSTAND[s.tillstand].marke}>
                {s.vantarPa === null ? TILLSTAND[s.tillstand].ord : `Hos ${s.vantarPa}`}
              </Lage>
            </Cell>
            <Fristcell frist={s.frist} />
          </tr>
        ))}
      </Tabell>
    </Avdelning>
  );
}

/** Mina öppna ärenden, det med närmaste frist först. */
export function Arenden({ svar }: { svar: Delsvar['arenden'] }): ReactNode {
  return (
    <Avdelning rubrik="Dina ärenden" vid={antal(svar.antal, 'öppet', 'öppna')}>
      {svar.rader.length === 0 ? (
        <Tomt>Här står ärendena som du handlägger. De kommer hit när de registreras på dig.</Tomt>
      ) : (
        <Tabell bildtext="Dina öppna ärenden" kolumner={['Dnr', 'Ärendemening', 'Läge', 'Frist']}>
          {svar.rader.map((a) => (
            <tr role="row" key={a.arendeId}>
              <Cell klass="dnr">{a.dnr}</Cell>
              <td role="cell" className="bred">
                <Lank till={a.lank} klass="rubrik">
                  {a.arendemening}
                </Lank>
              </td>
              <Cell klass="smal">
                <Lage marke={STATUS[a.status]?.marke ?? 'halv'}>{STATUS[a.status]?.ord ?? stor(a.status)}</Lage>
              </Cell>
              <Fristcell frist={a.frist} />
            </tr>
          ))}
        </Tabell>
      )}
    </Avdelning>
  );
}
