import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { Listvy } from '../../delar/Listvy.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell } from '../../delar/Tabell.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import { antal, stor } from '../../sprak/ord.js';
import { FinnsInte } from '../Sidfel.js';
import { omVersion } from '../namnden/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { begarandenFraga, begarannyckel, type Begaransrad } from './fragor.js';
import { lageAv, liggtidsord } from './ord.js';
import './utlamnande.css';

const rutt = getRouteApi('/inloggad/namnder/$namndId/utlamnanden');

function rubrik(rader: readonly Begaransrad[] | undefined): string {
  if (rader === undefined) return 'Utlämnande av allmän handling';
  if (rader.length === 0) return 'Ingen begäran väntar';
  const gamla = rader.filter((rad) => !rad.liggtid.samma).length;
  const vantar = stor(antal(rader.length, 'begäran väntar', 'begäranden väntar'));
  return gamla === 0 ? vantar : `${vantar}, ${antal(gamla, 'har legat över natten', 'har legat över natten')}`;
}

function Rad({ rad, namndId, taOver }: { rad: Begaransrad; namndId: string; taOver: () => void }): ReactNode {
  const { datum, tid } = tidpunkt(rad.inkomTid);
  const lage = lageAv(rad);
  const oppen = rad.avslutadTid === null;
  return (
    <>
      <th role="rowheader" scope="row">
        {rad.handlagger ? (
          <Lank till={`/namnder/${namndId}/utlamnanden/${rad.id}`} klass="rubrik">
            {rad.beteckning}
          </Lank>
        ) : (
          rad.beteckning
        )}
      </th>
      <Cell>
        {rad.handlagger ? (
          (rad.beskrivning ?? antal(rad.antalHandlingar ?? 0, 'handling', 'handlingar'))
        ) : (
          <span className="svag">Visas för den som handlägger</span>
        )}
      </Cell>
      <Cell etikett="kom">
        {kortDag(datum)} {tid}
      </Cell>
      <Cell etikett="har legat" klass={oppen && !rad.liggtid.samma ? 'utlamnande__sen' : ''}>
        {oppen && !rad.liggtid.samma ? <Lage marke="frist">{liggtidsord(rad.liggtid)}</Lage> : liggtidsord(rad.liggtid)}
      </Cell>
      <td role="cell">
        <Lage marke={lage.marke}>{lage.ord}</Lage>
      </td>
      <Cell etikett="hos">
        {rad.ansvarigNamn}
        {!rad.handlagger && oppen && (
          <>
            {' '}
            <Button size="xs" onClick={taOver}>
              Ta över<span className="dold"> {rad.beteckning}</span>
            </Button>
          </>
        )}
      </Cell>
    </>
  );
}

function TaOver({ rad, namndId, stang }: { rad: Begaransrad; namndId: string; stang: () => void }): ReactNode {
  const fragor = useQueryClient();
  return (
    <Bekrafta
      oppen
      rubrik={`Ta över ${rad.beteckning}?`}
      verb="Ta över begäran"
      avsta={`Låt den vara hos ${rad.ansvarigNamn}`}
      pagar="Tar över …"
      vad="Begäran är inte övertagen"
      stang={stang}
      gor={async () => {
        await hamtat(
          klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/overtagande', {
            params: { path: { namndId, id: rad.id } },
            headers: omVersion(rad.version),
          }),
        );
        await fragor.invalidateQueries({ queryKey: begarannyckel(namndId) });
        kvittera(`${rad.beteckning} är hos dig`);
      }}
    >
      <p>
        Du ser då vem som frågar och efter vad. {rad.ansvarigNamn} ser det inte längre. Att du tagit över står i loggen.
      </p>
    </Bekrafta>
  );
}

/** Begärandena i nämnden: de öppna först, den äldsta överst. */
export function Utlamnanden(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { lage = 'oppna' } = rutt.useSearch();
  const gaTill = useNavigate();
  const [tas, sattTas] = useState<Begaransrad | null>(null);
  const fraga = useQuery({ ...begarandenFraga(namndId, lage), enabled: far('utlamnande.las') });
  const tangenter = useMemo(
    (): Tangent[] => [
      {
        tangent: 'N',
        vad: 'Ny begäran',
        gor: () => void gaTill({ to: '/namnder/$namndId/utlamnanden/ny', params: { namndId } }),
      },
    ],
    [gaTill, namndId],
  );
  useTangenter(tangenter);
  if (!far('utlamnande.las')) return <FinnsInte />;
  const rader = fraga.data?.rader;
  const oppna = lage === 'oppna';
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={oppna ? rubrik(rader) : 'Avslutade begäranden'}
        titel={`Utlämnande, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Utlämnande`}
        ingress="En handling som får lämnas ut ska lämnas ut genast, eller så snart det är möjligt (TF 2:15 och 2:16)."
        hoger={
          <Button
            component="a"
            href={`/namnder/${namndId}/utlamnanden/ny`}
            variant="filled"
            aria-keyshortcuts="N"
            onClick={(h: { preventDefault: () => void }) => {
              h.preventDefault();
              void gaTill({ to: '/namnder/$namndId/utlamnanden/ny', params: { namndId } });
            }}
          >
            Ny begäran <kbd aria-hidden="true">N</kbd>
          </Button>
        }
      />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Begärandena kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={6} vad="begärandena" />}
      {rader !== undefined && (
        <Listvy
          bildtext="Begäranden"
          antal={`${antal(fraga.data?.antal ?? 0, 'begäran', 'begäranden')}, ${oppna ? 'äldst först' : 'nyast först'}`}
          filter={[
            {
              namn: 'Läge',
              valt: oppna ? null : 'Avslutade',
              val: [{ varde: 'avslutade', ord: 'Avslutade' }],
              valj: (varde) =>
                void gaTill({
                  to: '/namnder/$namndId/utlamnanden',
                  params: { namndId },
                  search: varde === 'avslutade' ? { lage: 'avslutade' } : {},
                }),
            },
          ]}
          knappar={
            <Lank till={`/namnder/${namndId}/utlamnanden/taxa`} klass="knapplank">
              Taxa och gallring
            </Lank>
          }
          kolumner={['Begäran', 'Vad', 'Kom', 'Har legat', 'Läge', 'Hos']}
          rader={rader}
          nyckel={(rad) => rad.id}
          rad={(rad) => <Rad rad={rad} namndId={namndId} taOver={() => sattTas(rad)} />}
          tom={
            <Tomt>
              {oppna
                ? 'Här står de begäranden som inte är avslutade, med hur länge de legat. Registrera en när någon frågar efter en handling.'
                : 'Här står de begäranden som är avslutade.'}
            </Tomt>
          }
        />
      )}
      {tas !== null && <TaOver rad={tas} namndId={namndId} stang={() => sattTas(null)} />}
    </main>
  );
}
