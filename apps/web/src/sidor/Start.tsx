import { useQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning, Panel } from '../delar/Avdelning.js';
import { Felbesked, Tomt } from '../delar/Besked.js';
import { Skelett } from '../delar/Skelett.js';
import { jagFraga } from '../klient/inloggning.js';
import { listaFraga, sammantradeFraga, sammantradenFraga } from '../klient/sammantradesfragor.js';
import { idag } from '../klient/servertid.js';
import type { MinNamnd, Sammantrade } from '../klient/typer.js';
import { Sidhuvud } from '../ram/Sidhuvud.js';
import { langDag, plusDagar, vecka } from '../sprak/datum.js';
import { stor, uppraknat } from '../sprak/ord.js';
import { Motesrad } from './Motesrad.js';
import { startmening, type Startpost } from './startmening.js';

/** Så många kommande sammanträden per nämnd som Start visar. */
const KOMMANDE = 3;

interface Motespost {
  namnd: MinNamnd;
  sammantrade: Sammantrade;
}

function useMoten(namnder: readonly MinNamnd[], nu: string) {
  const kommande = useQueries({
    queries: namnder.map((n) => sammantradenFraga(n.namndId, { fran: nu, sortera: 'datum', antal: KOMMANDE })),
  });
  const forra = useQueries({
    queries: namnder.map((n) => sammantradenFraga(n.namndId, { till: plusDagar(nu, -1), sortera: '-datum', antal: 1 })),
  });
  const para = (svar: typeof kommande): Motespost[] =>
    svar.flatMap(({ data }, plats) => {
      const namnd = namnder[plats];
      return namnd === undefined ? [] : (data?.rader ?? []).map((sammantrade) => ({ namnd, sammantrade }));
    });
  const alla = [...kommande, ...forra];
  return {
    kommande: para(kommande).sort((a, b) => a.sammantrade.datum.localeCompare(b.sammantrade.datum)),
    forra: para(forra),
    vantar: alla.some((svar) => svar.isPending),
    fel: alla.flatMap((svar, plats) => {
      const namnd = namnder[plats % Math.max(1, namnder.length)];
      return svar.error === null || namnd === undefined ? [] : [{ namnd, fel: svar.error, igen: svar.refetch }];
    }),
  };
}

/** Det förra sammanträdet står kvar till dess att anslaget är nere. */
function useOavslutade(forra: readonly Motespost[]): Motespost[] {
  const detaljer = useQueries({
    queries: forra.map((m) => sammantradeFraga(m.namnd.namndId, m.sammantrade.id)),
  });
  return forra.filter((m, plats) => {
    if (m.sammantrade.tillstand === 'installt') return false;
    const delar = detaljer[plats]?.data?.protokoll?.delar ?? [];
    const anslag = delar.flatMap((del) => del.tillkannagivanden);
    return delar.length === 0 || anslag.length < delar.length || anslag.some((ett) => ett.nedtagetDatum === null);
  });
}

/** Sidan man kommer till: hur det står, och sammanträdena som kedjor. */
export function Start(): ReactNode {
  const { data: jag } = useSuspenseQuery(jagFraga);
  const namnder = jag.namnder.filter((n) => n.rattigheter.includes('sammantrade.las'));
  const nu = idag();
  const { kommande, forra, vantar, fel } = useMoten(namnder, nu);
  const oavslutade = useOavslutade(forra);
  const planerade = kommande.filter((m) => m.sammantrade.tillstand === 'planerat');
  const detaljer = useQueries({
    queries: planerade.map((m) => sammantradeFraga(m.namnd.namndId, m.sammantrade.id)),
  });
  const listor = useQueries({
    queries: planerade.map((m, plats) => ({
      ...listaFraga(m.namnd.namndId, m.sammantrade.id),
      enabled: (detaljer[plats]?.data?.listor.length ?? 0) > 0,
    })),
  });
  const poster = kommande.map((m): Startpost => {
    const lista = listor[planerade.indexOf(m)]?.data ?? null;
    return {
      ...m,
      lista:
        lista === null
          ? null
          : { frislappt: lista.frislappt, antalPunkter: lista.punkter.filter((p) => !p.utgar).length },
    };
  });
  const hamtar = vantar || detaljer.some((svar) => svar.isPending) || listor.some((svar) => svar.isLoading);
  const rubrik = namnder.length === 0 ? 'Du har ingen uppgift i någon nämnd' : startmening(poster, nu);
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={hamtar ? 'hamtar' : 'klar'}
        rubrik={hamtar && fel.length === 0 ? 'Start' : rubrik}
        titel="Start"
        smula={`${langDag(nu)}, vecka ${vecka(nu)}`}
      />
      <div className="tva">
        <Avdelning rubrik="Sammanträden">
          {fel.map(({ namnd, fel: orsak, igen }) => (
            <Felbesked
              key={namnd.namndId}
              fel={orsak}
              vad={`Sammanträdena i ${namnd.namn} kunde inte hämtas`}
              igen={() => void igen()}
            />
          ))}
          {hamtar && <Skelett rader={6} vad="sammanträden" />}
          {!hamtar &&
            [...kommande, ...oavslutade].map((m) => (
              <Motesrad key={m.sammantrade.id} {...m} visaNamnd={namnder.length > 1} />
            ))}
          {!hamtar && fel.length === 0 && kommande.length + oavslutade.length === 0 && (
            <Tomt>
              Här står nämndens sammanträden från det att de planeras tills anslaget är nere. Nämndsekreteraren lägger
              upp dem.
            </Tomt>
          )}
        </Avdelning>
        <aside aria-label="Mina nämnder">
          <Panel rubrik="Mina nämnder">
            {jag.namnder.length === 0 ? (
              <p>Ditt konto hör inte till någon nämnd. Be administratören i din kommun att ge dig en roll.</p>
            ) : (
              <ul className="lista tatt">
                {jag.namnder.map((n) => (
                  <li key={n.namndId}>
                    {n.rattigheter.includes('sammantrade.las') ? (
                      <Link to="/namnder/$namndId/sammantraden" params={{ namndId: n.namndId }}>
                        {n.namn}
                      </Link>
                    ) : (
                      n.namn
                    )}
                    <br />
                    <span className="liten svag">{stor(uppraknat(n.roller.map(rollord)))}</span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </aside>
      </div>
    </main>
  );
}

const ROLLORD: Readonly<Record<string, string>> = {
  namndsekreterare: 'nämndsekreterare',
  handlaggare: 'handläggare',
  ordforande: 'ordförande',
  ersattare: 'ersättare',
  forvaltningschef: 'förvaltningschef',
  administrator: 'administratör',
};

const rollord = (roll: string): string => ROLLORD[roll] ?? roll;
