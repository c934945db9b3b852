import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { type Filter, Listvy } from '../../delar/Listvy.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { antal, iOrd, stor } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type RemissIn, type Remissrad, remisserFraga, remisserInFraga } from './fragor.js';
import { svarsrakning } from './ord.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/remisser');
const DOLD = 'Remiss i ett ärende med sekretess';
const LAGEN = [
  { varde: 'avslutade', ord: 'Avslutade' },
  { varde: 'alla', ord: 'Alla' },
] as const;
type Lagesval = 'oppna' | (typeof LAGEN)[number]['varde'];

function mening(ut: readonly Remissrad[], inkomna: readonly RemissIn[]): string {
  const sena = ut.filter((r) => r.forsenade > 0).length + inkomna.filter((r) => r.forsenad).length;
  if (ut.length + inkomna.length === 0) return 'Inga remisser är öppna';
  if (sena > 0) return `${stor(iOrd(sena))} ${sena === 1 ? 'remiss' : 'remisser'} har passerat sin dag`;
  if (inkomna.length === 0) return `${stor(iOrd(ut.length))} ${ut.length === 1 ? 'remiss' : 'remisser'} ute på svar`;
  return `Nämnden ska svara på ${inkomna.length === 1 ? 'en remiss' : `${iOrd(inkomna.length)} remisser`}`;
}

function Inkomna({ rader }: { rader: readonly RemissIn[] }): ReactNode {
  return (
    <Avdelning rubrik="Nämnden ska svara" vid={antal(rader.length, 'remiss', 'remisser')}>
      {rader.length === 0 ? (
        <Tomt>En inkommen handling registreras som remiss från ärendet.</Tomt>
      ) : (
        <Tabell
          bildtext="Remisser som nämnden ska svara på"
          kolumner={['Från', 'Ärende', 'Sista dag', 'Avgörs av', 'Ansvarar']}
        >
          {rader.map((r) => (
            <tr role="row" key={r.id}>
              <Cell>
                <Lank till={`/namnder/${r.namndId}/remisser/inkommen/${r.id}`} klass="rubrik">
                  {r.avsandare ?? DOLD}
                </Lank>
                {r.derasDnr !== null && (
                  <>
                    <br />
                    <span className="liten svag">deras {r.derasDnr}</span>
                  </>
                )}
              </Cell>
              <Cell>
                {r.arendemening} <span className="nr svag">{r.dnr}</span>
              </Cell>
              <Cell etikett="Sista dag">
                {r.lage === 'oppen' ? (
                  <Frist datum={r.sistaDag}>{dag(r.sistaDag)}</Frist>
                ) : (
                  (r.svaradDag ?? 'Nämnden avstår')
                )}
              </Cell>
              <Cell etikett="Avgörs av">{r.avgorsAv === 'namnd' ? 'Nämnden' : 'Delegation'}</Cell>
              <Cell etikett="Ansvarar">{r.ansvarigNamn}</Cell>
            </tr>
          ))}
        </Tabell>
      )}
    </Avdelning>
  );
}

/** Nämndens remisser: de som är ute, och de som ska besvaras. */
export function Remisser(): ReactNode {
  const { namndId } = rutt.useParams();
  const { far } = useNamnd();
  const [lage, sattLage] = useState<Lagesval>('oppna');
  const [sok, sattSok] = useState('');
  const ut = useQuery({ ...remisserFraga(namndId, lage, sok), enabled: far('remiss.las') });
  const inkomna = useQuery({ ...remisserInFraga(namndId, lage), enabled: far('remiss.las') });
  if (!far('remiss.las')) return <FinnsInte />;
  const fel = ut.error ?? inkomna.error;
  const [utrader, inrader] = [ut.data?.rader ?? [], inkomna.data?.rader ?? []];
  const klar = ut.data !== undefined && inkomna.data !== undefined;
  const filter: Filter[] = [
    {
      namn: 'Läge',
      valt: LAGEN.find((l) => l.varde === lage)?.ord ?? null,
      val: LAGEN,
      valj: (varde) => sattLage(LAGEN.find((l) => l.varde === varde)?.varde ?? 'oppna'),
    },
  ];
  return (
    <main id="innehall" className="sida">
      <Sidhuvud key={klar ? 'klar' : ''} rubrik={klar ? mening(utrader, inrader) : 'Remisser'} titel="Remisser" />
      {fel !== null && <Felbesked fel={fel} vad="Remisserna kunde inte hämtas" igen={() => void ut.refetch()} />}
      {!klar && fel === null && <Skelett rader={8} vad="remisserna" />}
      {klar && (
        <>
          <Inkomna rader={inrader} />
          <Avdelning rubrik="Remisser ut">
            <Listvy
              bildtext="Remisser som nämnden har skickat"
              sok={{ etikett: 'Sök remiss', platshallare: 'Dnr eller ord', varde: sok, andra: sattSok }}
              filter={filter}
              antal={`${antal(ut.data.antal, 'remiss', 'remisser')}, den tidigaste sista dagen först`}
              kolumner={['Remiss', 'Ärende', 'Sista dag', 'Svar', 'Handläggare']}
              rader={utrader}
              nyckel={(r) => r.id}
              tom={<Tomt>Här står remisser som nämnden har skickat. En remiss skrivs från sitt ärende.</Tomt>}
              rad={(r) => (
                <>
                  <Cell>
                    <Lank till={`/namnder/${namndId}/remisser/${r.id}`} klass="rubrik">
                      {r.rubrik ?? DOLD}
                    </Lank>
                  </Cell>
                  <Cell klass="nr">{r.dnr}</Cell>
                  <Cell etikett="Sista dag">
                    {r.lage === 'skickad' ? <Frist datum={r.sistaDag}>{dag(r.sistaDag)}</Frist> : dag(r.sistaDag)}
                  </Cell>
                  <Cell etikett="Svar">
                    {r.lage === 'utkast' ? <Lage marke="utkast">Utkast</Lage> : svarsrakning(r)}
                    {r.forsenade > 0 && (
                      <>
                        {' '}
                        <Lage marke="stopp">{antal(r.forsenade, 'sen', 'sena')}</Lage>
                      </>
                    )}
                  </Cell>
                  <Cell etikett="Handläggare">{r.handlaggareNamn}</Cell>
                </>
              )}
            />
          </Avdelning>
        </>
      )}
    </main>
  );
}
