import { Button } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { ARENDESTATUS } from '../../delar/arendeord.js';
import { Tomt } from '../../delar/Besked.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Listvy } from '../../delar/Listvy.js';
import { Cell } from '../../delar/Tabell.js';
import { antal as antalOrd } from '../../sprak/ord.js';
import { filtren } from './diariefilter.js';
import { andrad, type Diariesok, harFilter, somRuta } from './diariesok.js';
import type { Sokantal, Soksvar } from './fragor.js';
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
export function Utmarkt({ delar }: { delar: readonly { text: string; traff: boolean }[] }): ReactNode {
  return delar.map((del, plats) => (del.traff ? <mark key={plats}>{del.text}</mark> : del.text));
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
      <Cell klass="smal nr c-frist">{a.registreratDatum}</Cell>
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

function antalet({ svar, antal, sok }: Egenskaper): string {
  const ordning =
    sok.q === undefined ? 'nyast först' : sok.sortera === undefined ? 'bäst först' : 'i ordning efter dag';
  if (svar?.fler === true) return `Fler än ${antalOrd(antal, 'ärende', 'ärenden')}, ${ordning}`;
  return `${antalOrd(antal, 'ärende', 'ärenden')}, ${ordning}`;
}

const INGA: readonly Diarierad[] = [];

/** Sökfältet, filtren och tabellen. */
export function Arendelista(e: Egenskaper): ReactNode {
  const { namndId, sok, andra, svar } = e;
  const router = useRouter();
  const [sparade, visaSparade] = useState(false);
  const handlaggare = e.filter.handlaggare.find((h) => h.personId === sok.handlaggare)?.namn;
  const datum = sok.sortera === 'datum' || sok.sortera === 'registrerat' ? 'ascending' : 'descending';
  const ordnat = sok.q === undefined || sok.sortera !== undefined ? datum : null;
  const kolumner = useMemo(
    () => [
      'Dnr',
      'Ärendemening',
      'Handläggare',
      'Läge',
      {
        namn: 'Registrerat',
        klass: 'smal',
        sortering: {
          ordning: ordnat,
          byt: () => {
            const ny = sok.q === undefined ? 'registrerat' : ordnat === 'descending' ? 'datum' : '-datum';
            andra(andrad(sok, { sortera: sok.q === undefined && sok.sortera === ny ? undefined : ny }));
          },
        },
      } as const,
    ],
    [sok, ordnat],
  );
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
          <Button variant="subtle" size="xs" onClick={() => visaSparade(true)}>
            Sparade sökningar
          </Button>
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
