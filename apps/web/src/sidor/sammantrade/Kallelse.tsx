import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { StorFrist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { kallelsemening, liggarmening } from '../../delar/lagesmening.js';
import { Papper } from '../../delar/Papper.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, klockan, langDag, tidpunkt } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { Liggare } from './Liggare.js';
import { NastaSteg } from './NastaSteg.js';
import { Svara } from './Svara.js';
import { Smula } from './Smula.js';
import { type Mote, useMote } from './useMote.js';

const SLAG = { kallelse: 'Kallelsen', tillagg: 'Tillägg', installt: 'Besked om inställt sammanträde' } as const;

interface Kontroll {
  klar: boolean;
  text: string;
  bot?: string;
}

const slappt = (s: Mote['sammantrade']): string => {
  const { frislappning: f } = s;
  if (f === null) return 'Listan är frisläppt';
  const { datum, tid } = tidpunkt(f.tid);
  return `${f.iEgenskapAv === 'ordforande' ? 'Ordföranden ' : ''}${f.namn} släppte listan ${dag(datum)} kl. ${tid}`;
};

function kontroller({ sammantrade: s, lista }: Mote): Kontroll[] {
  if (lista === null) return [];
  const punkter = lista.punkter.filter((p) => !p.utgar);
  const utanForslag = punkter
    .map((p, plats) => ({ p, nr: plats + 1 }))
    .filter(({ p }) => p.typ === 'beslut' && p.beslutsforslag.length === 0);
  return [
    {
      klar: punkter.length > 0,
      text: punkter.length > 0 ? `${antal(punkter.length, 'punkt', 'punkter')} på listan` : 'Listan har inga punkter',
      bot: 'Minst en punkt behövs innan listan kan släppas.',
    },
    ...utanForslag.map(({ p, nr }) => ({
      klar: false,
      text: `Punkt ${String(nr)} saknar förslag till beslut`,
      bot: `${p.titel}. Hindrar inte kallelsen.`,
    })),
    {
      klar: lista.frislappt,
      text: lista.frislappt ? slappt(s) : 'Listan är inte frisläppt',
      bot: 'Ordföranden, eller den som ordföranden har utsett, släpper den. Utan det skickas ingenting.',
    },
    { klar: true, text: `Tid och plats: ${langDag(s.datum)} kl. ${klockan(s.start)}, ${s.plats}` },
  ].sort((a, b) => Number(a.klar) - Number(b.klar));
}

function Kontrollista({ mote }: { mote: Mote }): ReactNode {
  const alla = kontroller(mote);
  const klara = alla.filter((k) => k.klar).length;
  return (
    <Avdelning rubrik="Kontroll före utskick" vid={`${String(klara)} av ${String(alla.length)} klara`}>
      <ul className="lista kontroll">
        {alla.map((k) => (
          <li key={k.text}>
            <Lage marke={k.klar ? 'klar' : 'varning'}>
              <span className="dold">{k.klar ? 'Klart:' : 'Kvar:'}</span>
            </Lage>
            <div>
              {k.klar ? k.text : <b className="stark">{k.text}</b>}
              {!k.klar && k.bot !== undefined && (
                <>
                  <br />
                  <span className="svag">{k.bot}</span>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Avdelning>
  );
}

function Forhandsvisning({ mote }: { mote: Mote }): ReactNode {
  const { sammantrade: s, lista, namnd } = mote;
  const punkter = lista?.punkter.filter((p) => !p.utgar) ?? [];
  return (
    <Avdelning rubrik="Listan som den går ut">
      <div className="papper-plats">
        <Papper etikett="Förhandsvisning av kallelsen">
          <div className="huvud">
            <span>{namnd.namn}</span>
            <span>Kallelse</span>
          </div>
          <h2>Sammanträde {langDag(s.datum)}</h2>
          <p>
            Kl. {klockan(s.start)}
            <br />
            {s.plats}
          </p>
          <ol>
            {punkter.map((p) => (
              <li key={p.id}>
                {p.titel} {p.dnr !== null && <span className="dnr">{p.dnr}</span>}
              </li>
            ))}
          </ol>
        </Papper>
      </div>
    </Avdelning>
  );
}

/** Kallelsen: vad som hindrar den, och efteråt vilka som fick den och vad de svarade. */
export function Kallelse(): ReactNode {
  const mote = useMote();
  const { sammantrade: s, lista, nu } = mote;
  const utskick = [...s.kallelser].reverse();
  const forbereds = s.tillstand === 'planerat' && lista !== null;
  return (
    <>
      <Sidhuvud
        rubrik={kallelsemening(s, lista, nu)}
        titel="Kallelse"
        smula={<Smula mote={mote} />}
        {...(s.tillstand === 'planerat'
          ? {
              hoger: (
                <StorFrist datum={s.senastKallelse}>kallelsen ska nå alla senast {dag(s.senastKallelse)}</StorFrist>
              ),
            }
          : {})}
      />
      <div className="tva">
        <div>
          {s.tillstand === 'installt' && s.installtSkal !== null && <p className="ingress">{s.installtSkal}</p>}
          {forbereds && <Kontrollista mote={mote} />}
          {forbereds && lista.punkter.length > 0 && <Forhandsvisning mote={mote} />}
          {utskick.map((k) => (
            <Avdelning key={k.id} rubrik={`${SLAG[k.slag]} ${dag(k.tillkomDatum)}`} status vid={liggarmening(k)}>
              {k.senSkal !== null && (
                <p className="ingress">
                  Gick ut efter sista dagen, {dag(k.senast)}: {k.senSkal}
                </p>
              )}
              <Liggare mote={mote} kallelse={k} />
            </Avdelning>
          ))}
          {utskick.length === 0 && !forbereds && s.tillstand === 'planerat' && (
            <p>Kallelsen skickas med e-post. Här står sedan när den gick.</p>
          )}
        </div>
        <aside aria-label="Nästa steg">
          <NastaSteg mote={mote} />
          <Svara mote={mote} />
        </aside>
      </div>
    </>
  );
}
