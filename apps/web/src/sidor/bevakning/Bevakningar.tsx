import './bevakning.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Frist } from '../../delar/Frist.js';
import { type Filter, Listvy } from '../../delar/Listvy.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell } from '../../delar/Tabell.js';
import { idag } from '../../klient/servertid.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { antal, iOrd, stor } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Bevakningsdialog } from './Bevakningsdialog.js';
import { type Bevakning, listaFraga, type Vy } from './fragor.js';
import { LamnaOverAlla } from './LamnaOverAlla.js';
import { Manad } from './Manad.js';
import { ansvarOrd, KALLORD, vadOrd } from './ord.js';
import { Paminnelseval } from './Paminnelseval.js';
import { useGorKlar } from './useGorKlar.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/bevakningar');
const PER_SIDA = 50;
const VYORD: Readonly<Record<Vy, string>> = { mina: 'Mina', enhetens: 'Enhetens', namndens: 'Nämndens' };
const LAGEN = [
  { varde: 'avslutade', ord: 'Avslutade' },
  { varde: 'alla', ord: 'Alla' },
] as const;

function mening(rader: readonly Bevakning[], totalt: number): string {
  const sena = rader.filter((b) => b.forsenad).length;
  if (totalt === 0) return 'Inget att bevaka';
  if (sena > 0) return `${stor(iOrd(sena))} ${sena === 1 ? 'bevakning är försenad' : 'bevakningar är försenade'}`;
  const iDag = rader.filter((b) => b.lage === 'oppen' && b.forfallodag === idag()).length;
  if (iDag > 0) return iDag === 1 ? 'En sak ska vara gjord i dag' : `${stor(iOrd(iDag))} saker ska vara gjorda i dag`;
  return totalt === 1 ? 'En sak bevakas' : `${stor(iOrd(totalt))} saker bevakas`;
}

function Rad({ b, valj }: { b: Bevakning; valj: (b: Bevakning) => void }): ReactNode {
  return (
    <>
      <Cell etikett="När">
        {b.lage === 'oppen' ? (
          <Frist datum={b.forfallodag}>{dag(b.forfallodag)}</Frist>
        ) : (
          `Avslutad, ${dag(b.forfallodag)}`
        )}
      </Cell>
      <Cell>
        <a
          href={`#${b.id}`}
          className="rubrik"
          onClick={(handelse) => {
            handelse.preventDefault();
            valj(b);
          }}
        >
          {vadOrd(b)}
        </a>
      </Cell>
      <Cell>
        {b.arendemening}{' '}
        <Lank till={`/namnder/${b.namndId}/arenden/${b.arendeId}`} klass="nr">
          {b.dnr}
        </Lank>
      </Cell>
      <Cell etikett="Ansvarar">{ansvarOrd(b)}</Cell>
      <Cell etikett="Kommer av">{KALLORD[b.kalla]}</Cell>
    </>
  );
}

/** Nämndens bevakningar: mina först, de försenade överst, som lista eller månad. */
export function Bevakningar(): ReactNode {
  const { namndId } = rutt.useParams();
  const { vy = 'mina', manad } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const { far } = useNamnd();
  const skriver = far('bevakning.skriv');
  const [sok, sattSok] = useState('');
  const [lage, sattLage] = useState<'oppna' | 'avslutade' | 'alla'>('oppna');
  const [vald, valj] = useState<Bevakning | null>(null);
  const [dialog, visa] = useState<'val' | 'lamna' | null>(null);
  const klar = useGorKlar();
  const { data, error, refetch } = useQuery({
    ...listaFraga(namndId, { vy, lage, sida: 1, antal: PER_SIDA, ...(sok === '' ? {} : { sok }) }),
    enabled: far('bevakning.las'),
  });
  if (!far('bevakning.las')) return <FinnsInte />;
  const rader = data?.rader ?? [];
  const filter: Filter[] = [
    {
      namn: 'Vems',
      valt: vy === 'mina' ? null : VYORD[vy],
      val: [
        { varde: 'enhetens', ord: 'Enhetens' },
        { varde: 'namndens', ord: 'Nämndens' },
      ],
      valj: (varde) =>
        void ga({ search: (s) => ({ ...s, vy: varde === 'enhetens' || varde === 'namndens' ? varde : 'mina' }) }),
    },
    {
      namn: 'Läge',
      valt: LAGEN.find((l) => l.varde === lage)?.ord ?? null,
      val: LAGEN,
      valj: (varde) => sattLage(LAGEN.find((l) => l.varde === varde)?.varde ?? 'oppna'),
    },
  ];
  const knappar = (
    <>
      <Button
        size="xs"
        onClick={() => void ga({ search: { vy, ...(manad === undefined ? { manad: idag().slice(0, 7) } : {}) } })}
      >
        {manad === undefined ? 'Visa som månad' : 'Visa som lista'}
      </Button>
      <Button size="xs" onClick={() => visa('val')}>
        Påminnelser och kalender
      </Button>
      {skriver && (
        <Button size="xs" variant="subtle" onClick={() => visa('lamna')}>
          Lämna över alla
        </Button>
      )}
    </>
  );
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={data === undefined ? '' : 'klar'}
        rubrik={data === undefined ? 'Bevakningar' : mening(rader, data.antal)}
        titel="Bevakningar"
        smula={`${VYORD[vy]} bevakningar`}
      />
      {error !== null && <Felbesked fel={error} vad="Bevakningarna kunde inte hämtas" igen={() => void refetch()} />}
      {data === undefined && error === null && <Skelett rader={8} vad="bevakningarna" />}
      {data !== undefined && manad !== undefined && (
        <>
          <div className="rad">{knappar}</div>
          <Manad
            namndId={namndId}
            vy={vy}
            manad={manad}
            valj={valj}
            byt={(ny) => void ga({ search: { vy, manad: ny } })}
          />
        </>
      )}
      {data !== undefined && manad === undefined && (
        <Listvy
          bildtext="Bevakningar"
          sok={{ etikett: 'Sök bevakning', platshallare: 'Ord eller dnr', varde: sok, andra: sattSok }}
          filter={filter}
          knappar={knappar}
          antal={`${antal(data.antal, 'bevakning', 'bevakningar')}, den tidigaste först`}
          kolumner={['När', 'Vad', 'Ärende', 'Ansvarar', 'Kommer av']}
          rader={rader}
          nyckel={(b) => b.id}
          {...(skriver
            ? { tangenter: [{ tangent: 'K', vad: 'Markera som klar', gor: (b: Bevakning) => void klar(b) }] }
            : {})}
          tom={
            <Tomt>Här står dagar att minnas: svar som väntas, uppdrag ur beslut, och det du bevakar i ett ärende.</Tomt>
          }
          rad={(b) => <Rad b={b} valj={valj} />}
        />
      )}
      <Bevakningsdialog bevakning={vald} far={skriver} stang={() => valj(null)} />
      <Dialog oppen={dialog === 'val'} rubrik="Påminnelser och kalender" stang={() => visa(null)}>
        <Paminnelseval klart={() => visa(null)} />
      </Dialog>
      <Dialog oppen={dialog === 'lamna'} rubrik="Lämna över alla bevakningar" stang={() => visa(null)}>
        <LamnaOverAlla namndId={namndId} klart={() => visa(null)} />
      </Dialog>
    </main>
  );
}
