import { Button } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { ARENDESTATUS } from '../../delar/arendeord.js';
import { Tomt } from '../../delar/Besked.js';
import { Frist } from '../../delar/Frist.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Listvy } from '../../delar/Listvy.js';
import { Cell, type Kolumn } from '../../delar/Tabell.js';
import { antal as antalOrd } from '../../sprak/ord.js';
import { filtren } from './diariefilter.js';
import { andrad, arSokning, type Diariesok, harFilter, somRuta } from './diariesok.js';
import { listfil, type Sokantal, type Soksvar } from './fragor.js';
import type { Handlaggare } from './handlaggare.js';
import { Forhandsvisning } from './Forhandsvisning.js';
import type { Diarierad } from './rader.js';
import { Sokbesked } from './Sokbesked.js';
import { Sparadesokningar } from './Sparadesokningar.js';

interface Egenskaper {
  namndId: string;
  sok: Diariesok;
  andra: (sok: Diariesok) => void;
  skrivet: string;
  skriv: (text: string) => void;
  svar: Soksvar | undefined;
  rader: readonly Diarierad[] | undefined;
  antal: number;
  filter: {
    antal: Sokantal | undefined;
    typer: readonly { id: string; namn: string }[];
    handlaggare: readonly Handlaggare[];
  };
  besked: ReactNode;
}

/** Text med det sökta utmärkt. */
function Utmarkt({ delar }: { delar: readonly { text: string; traff: boolean }[] }): ReactNode {
  return delar.map((del, plats) => (del.traff ? <mark key={plats}>{del.text}</mark> : del.text));
}

/** Den närmaste fristen; bland träffarna i en sökning dagen då ärendet registrerades. */
function Sistcell({ a }: { a: Diarierad }): ReactNode {
  if (a.frist === undefined) return <Cell klass="smal nr c-frist">{a.registreratDatum}</Cell>;
  if (a.frist === null) {
    return (
      <Cell klass="svag c-frist">
        –<span className="dold"> ingen frist</span>
      </Cell>
    );
  }
  return (
    <Cell klass="c-frist">
      <Frist datum={a.frist.dag}>
        <span className="svag">{a.frist.vad}</span>
      </Frist>
    </Cell>
  );
}

function Rad({ a, namndId }: { a: Diarierad; namndId: string }): ReactNode {
  const { marke, ord } = ARENDESTATUS[a.status];
  return (
    <>
      <Cell klass="dnr c-dnr">{a.dnr}</Cell>
      <td role="cell" className="c-titel">
        <Link className="rubrik" to="/namnder/$namndId/arenden/$arendeId" params={{ namndId, arendeId: a.id }}>
          <Utmarkt delar={a.mening} />
        </Link>{' '}
        {a.sekretess && <Sekretess lagrum={null} />}
        {a.utdrag.map((u) => (
          <span className="traff" key={`${u.handlingId}${u.falt}`}>
            Handling {u.nr}: <Utmarkt delar={u.delar} />
          </span>
        ))}
      </td>
      <Cell klass="c-handl">{a.handlaggareNamn}</Cell>
      <Cell klass="c-lage smal">
        <Lage marke={marke}>{ord}</Lage>
      </Cell>
      <Sistcell a={a} />
    </>
  );
}

/** Inget stämmer: vidare år, och utan filtren. */
function Inget({ sok, andra }: { sok: Diariesok; andra: (sok: Diariesok) => void }): ReactNode {
  const ord = sok.q === undefined ? '' : ` med ”${sok.q}”`;
  if (!harFilter(sok)) {
    return (
      <Tomt>
        {sok.q === undefined
          ? 'Här står nämndens ärenden, det senast registrerade först. Tryck N för att registrera det första.'
          : `Inget ärende${ord}, varken i ärendemeningarna eller i handlingarna.`}
      </Tomt>
    );
  }
  return (
    <Tomt
      knapp={
        <span className="rad">
          {sok.ar !== undefined && <Button onClick={() => andra(andrad(sok, { ar: undefined }))}>Sök i alla år</Button>}
          <Button onClick={() => andra(sok.q === undefined ? {} : { q: sok.q })}>Rensa filtren</Button>
        </span>
      }
    >
      Inget ärende{ord} stämmer med filtren{sok.ar === undefined ? '' : ` ${String(sok.ar)}`}.
    </Tomt>
  );
}

const ORDNINGSORD: Readonly<Record<string, string>> = {
  frist: 'den närmaste fristen först',
  '-frist': 'den fjärmaste fristen först',
  datum: 'äldst först',
  '-datum': 'nyast först',
};

function antalet({ svar, antal, sok }: Egenskaper): string {
  const ordning = ORDNINGSORD[sok.sortera ?? ''] ?? (sok.q === undefined ? 'nyast först' : 'bäst först');
  const vad =
    sok.sortera?.endsWith('frist') === true
      ? `${antalOrd(antal, 'ärende', 'ärenden')} med frist`
      : antalOrd(antal, 'ärende', 'ärenden');
  return svar?.fler === true ? `Fler än ${vad}, ${ordning}` : `${vad}, ${ordning}`;
}

/** Sista kolumnen, och ordningen i den: fristen, eller dagen när något är sökt. */
function sistkolumn(sok: Diariesok, andra: (sok: Diariesok) => void): Kolumn {
  const byt = (sortera: string | undefined) => () => andra(andrad(sok, { sortera }));
  if (!arSokning(sok)) {
    const ordning = sok.sortera === 'frist' ? 'ascending' : sok.sortera === '-frist' ? 'descending' : null;
    const nasta = ordning === null ? 'frist' : ordning === 'ascending' ? '-frist' : undefined;
    return { namn: 'Nästa frist', klass: '', sortering: { ordning, byt: byt(nasta) } };
  }
  const ordning = sok.sortera === 'datum' ? 'ascending' : sok.sortera === '-datum' ? 'descending' : null;
  const nasta = ordning === null ? '-datum' : ordning === 'descending' ? 'datum' : undefined;
  return { namn: 'Registrerat', klass: 'smal', sortering: { ordning, byt: byt(nasta) } };
}

const INGA: readonly Diarierad[] = [];

/** Sökfältet, filtren och tabellen. */
export function Arendelista(e: Egenskaper): ReactNode {
  const { namndId, sok, andra, svar } = e;
  const router = useRouter();
  const [sparade, visaSparade] = useState(false);
  const handlaggare = e.filter.handlaggare.find((h) => h.personId === sok.handlaggare)?.namn;
  const kolumner = useMemo(() => ['Dnr', 'Ärendemening', 'Handläggare', 'Läge', sistkolumn(sok, andra)], [sok]);
  return (
    <>
      <Listvy
        bildtext={sok.q === undefined ? 'Ärenden' : `Ärenden med ${sok.q}`}
        sok={{
          etikett: 'Sök i diariet',
          platshallare: 'Dnr, ord, namn eller text i en handling',
          varde: e.skrivet,
          andra: e.skriv,
          skicka: () => {
            if (svar?.direkt != null) void router.navigate({ href: svar.direkt.lank });
          },
        }}
        filter={filtren({ sok, andra, ...e.filter })}
        antal={e.rader === undefined ? '' : antalet(e)}
        kolumner={kolumner}
        rader={e.rader ?? INGA}
        nyckel={(a) => a.id}
        rad={(a) => <Rad a={a} namndId={namndId} />}
        panel={{ rubrik: (a) => a.arendemening, innehall: (a) => <Forhandsvisning namndId={namndId} a={a} /> }}
        knappar={
          <>
            {!arSokning(sok) && (
              <a className="knapplank" href={listfil(namndId, sok)} download>
                Hämta listan (CSV)
              </a>
            )}
            <Button variant="subtle" size="xs" onClick={() => visaSparade(true)}>
              Sparade sökningar
            </Button>
          </>
        }
        besked={
          <>
            {svar !== undefined && <Sokbesked svar={svar} byt={(q) => andra(andrad(sok, { q }))} />}
            {e.besked}
          </>
        }
        tom={e.rader === undefined ? null : <Inget sok={sok} andra={andra} />}
      />
      <Sparadesokningar
        oppen={sparade}
        stang={() => visaSparade(false)}
        q={somRuta(sok, { handlaggare })}
        valj={(q) => andra({ q })}
      />
    </>
  );
}
