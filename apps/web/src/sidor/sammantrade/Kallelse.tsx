import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { StorFrist } from '../../delar/Frist.js';
import { kallelsemening, liggarmening } from '../../delar/lagesmening.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { Forhandsvisning } from '../kallelse/Forhandsvisning.js';
import { Kontroll } from '../kallelse/Kontroll.js';
import { NarGar } from '../kallelse/NarGar.js';
import { Undantag } from '../kallelse/Undantag.js';
import { Vantade } from '../kallelse/Vantade.js';
import { Liggare } from './Liggare.js';
import { NastaSteg } from './NastaSteg.js';
import { Svara } from './Svara.js';
import { Smula } from './Smula.js';
import { useMote } from './useMote.js';

const SLAG = { kallelse: 'Kallelsen', tillagg: 'Tillägg', installt: 'Besked om inställt sammanträde' } as const;

/** Kallelsen: vad som hindrar den, och efteråt vilka som fick den och vad de svarade. */
export function Kallelse(): ReactNode {
  const mote = useMote();
  const { sammantrade: s, lista, nu } = mote;
  const utskick = [...s.kallelser].reverse();
  const harOppenLista = lista !== null && !lista.fryst && (s.tillstand === 'planerat' || s.tillstand === 'kallat');
  // Kontrollen är för den som får se listan innan den är utskickad.
  const forbereds = harOppenLista && (mote.far('utkast.las') || mote.farSlappa);
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
          {forbereds && <Kontroll mote={mote} />}
          {forbereds && s.tillstand === 'planerat' && <NarGar mote={mote} />}
          {forbereds && mote.far('kallelse.skicka') && <Undantag mote={mote} />}
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
          {s.tillstand === 'kallat' && <Vantade mote={mote} />}
        </aside>
      </div>
    </>
  );
}
