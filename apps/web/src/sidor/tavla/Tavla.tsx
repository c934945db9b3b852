import { NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { Besked, Felbesked, Tomt } from '../../delar/Besked.js';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { personerFraga } from '../skrivelse/flode/fragor.js';
import { type Tavelrad, tavelFraga, type Tavelval, type Tavlan } from './fragor.js';
import { Paminn } from './Paminn.js';
import { hosOrd, lageOrd, mening, radensLank, saknasOrd, SPALTER } from './ord.js';
import { Spalter } from './Tavlan.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/skrivelser');
const BRED = '(min-width: 64rem)';
const VYER = [
  { value: 'alla', label: 'Alla' },
  { value: 'mina', label: 'De jag skriver' },
  { value: 'vantar', label: 'De som väntar på mig' },
] as const;

function Filter({ tavla, val, byt }: { tavla: Tavlan; val: Tavelval; byt: (val: Partial<Tavelval>) => void }) {
  const { namndId } = useNamnd();
  const { data: personer = [] } = useQuery(personerFraga(namndId));
  const enheter = useMemo(
    () => [...new Set(personer.flatMap((p) => p.enhet ?? []))].sort((a, b) => a.localeCompare(b, 'sv')),
    [personer],
  );
  return (
    <div className="tavelfilter" role="group" aria-label="Filter">
      <NativeSelect
        label="Sammanträde"
        value={val.sammantrade === 'alla' ? 'alla' : (tavla.sammantradeId ?? 'alla')}
        onChange={(h) => byt({ sammantrade: h.currentTarget.value })}
        data={[
          ...tavla.moten.map((m) => ({ value: m.sammantradeId, label: `${dag(m.datum)} (${String(m.antal)})` })),
          { value: 'alla', label: 'Alla sammanträden' },
        ]}
      />
      <NativeSelect
        label="Visa"
        value={val.vy ?? 'alla'}
        onChange={(h) => byt({ vy: VYER.find((en) => en.value === h.currentTarget.value)?.value ?? 'alla' })}
        data={VYER}
      />
      <NativeSelect
        label="Hos eller av"
        value={val.personId ?? ''}
        onChange={(h) => byt({ personId: h.currentTarget.value })}
        data={[{ value: '', label: 'Alla' }, ...personer.map((p) => ({ value: p.personId, label: p.namn }))]}
      />
      <NativeSelect
        label="Enhet"
        value={val.enhet ?? ''}
        onChange={(h) => byt({ enhet: h.currentTarget.value })}
        data={[{ value: '', label: 'Alla' }, ...enheter]}
      />
    </div>
  );
}

function Rad({ namndId, rad }: { namndId: string; rad: Tavelrad }): ReactNode {
  const { far } = useNamnd();
  const farSkriva = far('skrivelse.skriv');
  return (
    <>
      <Cell>
        <Lank till={radensLank(namndId, rad, farSkriva)} klass="rubrik">
          {rad.rubrik}
        </Lank>{' '}
        {rad.dnr !== null && <span className="nr liten">{rad.dnr}</span>}
      </Cell>
      <Cell>
        <Lage marke={SPALTER.find((spalt) => spalt.tillstand === rad.tillstand)?.marke ?? 'tom'}>
          {lageOrd(rad.tillstand)}
        </Lage>
      </Cell>
      <Cell etikett="Hos">
        {hosOrd(rad)} {farSkriva && <Paminn namndId={namndId} rad={rad} />}
      </Cell>
      <Cell etikett="Frist">{rad.frist !== null && <Frist datum={rad.frist.dag}>{rad.frist.vad}</Frist>}</Cell>
      <Cell etikett="Att se på">{saknasOrd(rad)}</Cell>
    </>
  );
}

function Innehall({ tavla, namndId }: { tavla: Tavlan; namndId: string }): ReactNode {
  const bred = useMediaQuery(BRED, window.matchMedia(BRED).matches, { getInitialValueInEffect: false });
  if (tavla.rader.length === 0) {
    return (
      <Tomt>
        Här står de tjänsteskrivelser som är på väg till sammanträdet. En skrivelse kommer hit när någon börjar på den i
        ett ärende.
      </Tomt>
    );
  }
  if (bred) return <Spalter namndId={namndId} rader={tavla.rader} />;
  return (
    <Tabell bildtext="Skrivelser på väg" kolumner={['Skrivelse', 'Läge', 'Hos', 'Frist', 'Att se på']}>
      {SPALTER.flatMap(({ tillstand }) => tavla.rader.filter((rad) => rad.tillstand === tillstand)).map((rad) => (
        <tr role="row" key={rad.id}>
          <Rad namndId={namndId} rad={rad} />
        </tr>
      ))}
    </Tabell>
  );
}

/** Tavlan: alla skrivelser på väg till ett sammanträde, eller de man själv har att göra med. */
export function Tavla(): ReactNode {
  const { namndId } = rutt.useParams();
  const val = rutt.useSearch();
  const ga = rutt.useNavigate();
  const { far } = useNamnd();
  const { data, error, refetch } = useQuery({ ...tavelFraga(namndId, val), enabled: far('skrivelse.las') });
  if (!far('skrivelse.las')) return <FinnsInte />;
  const byt = (nytt: Partial<Tavelval>): void => {
    const alla: Tavelval = { ...val, ...nytt };
    void ga({
      search: Object.fromEntries(Object.entries(alla).filter(([, varde]) => varde !== '')) as Tavelval,
      replace: true,
    });
  };
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={data === undefined ? '' : 'klar'}
        rubrik={data === undefined ? 'Skrivelser' : mening(data)}
        titel="Skrivelser"
        smula="Skrivelser på väg"
      />
      {error !== null && <Felbesked fel={error} vad="Skrivelserna kunde inte hämtas" igen={() => void refetch()} />}
      {data === undefined && error === null && <Skelett rader={8} vad="skrivelserna" />}
      {data !== undefined && (
        <>
          <Filter tavla={data} val={val} byt={byt} />
          <p className="svag" role="status">
            {antal(data.rader.length, 'skrivelse', 'skrivelser')}, den med närmaste frist först
          </p>
          {data.fler && (
            <Besked slag="obs" rubrik="Alla ryms inte">
              <p>Nämnden har fler skrivelser än tavlan visar. Välj ett sammanträde eller en person.</p>
            </Besked>
          )}
          <Innehall tavla={data} namndId={namndId} />
        </>
      )}
    </main>
  );
}
