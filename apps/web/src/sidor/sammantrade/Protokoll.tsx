import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { protokollmening } from '../../delar/lagesmening.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag } from '../../sprak/datum.js';
import { antal, paragrafer } from '../../sprak/ord.js';
import { DELLAGE, DELSLAG, delnamn } from './delar.js';
import { Dokument } from './Dokument.js';
import { Smula } from './Smula.js';
import { Paragrafer } from './Paragrafer.js';
import { useMote } from './useMote.js';

/** Protokollet: delarna, §§ med sina beslut, och filerna. `?paragraf=` i adressen visar den §. */
export function Protokoll(): ReactNode {
  const mote = useMote();
  const { paragraf } = useSearch({ strict: false });
  const { protokoll, sammantrade: s } = mote;
  const delar = protokoll?.delar ?? [];
  const rubrik = s.tillstand === 'avslutat' ? protokollmening(protokoll) : 'Protokollet skrivs efter sammanträdet';
  return (
    <>
      <Sidhuvud rubrik={rubrik} titel="Protokoll" smula={<Smula mote={mote} />} />
      <div className="tva">
        <div>
          <Avdelning rubrik="Delar" vid={delar.length === 0 ? '' : antal(delar.length, 'del', 'delar')}>
            {delar.length === 0 && (
              <Tomt>
                Här står de §§ som skrivs under och tillkännages tillsammans, från det att protokollet är påbörjat.
              </Tomt>
            )}
            {delar.map((del) => (
              <div className="del" key={del.id}>
                <h3>
                  {delnamn(del, delar.length)} <span className="nr">{paragrafer(del.paragrafer)}</span>
                  <Lage marke={DELLAGE[del.tillstand].marke}>{DELLAGE[del.tillstand].ord}</Lage>
                </h3>
                <p className="svag">
                  {DELSLAG[del.slag]}
                  {del.justeringsdatum !== null && `, justerat ${dag(del.justeringsdatum)}`}
                  {del.tillkannagivanden.at(-1) !== undefined &&
                    `, tillkännagivet ${dag(del.tillkannagivanden.at(-1)?.anslagsdatum ?? '')}`}
                </p>
              </div>
            ))}
          </Avdelning>
          {protokoll !== null && <Paragrafer mote={mote} pekad={paragraf} />}
        </div>
        <aside aria-label="Protokollets filer">
          <Dokument mote={mote} somPanel bara={['protokoll', 'protokollsdel', 'utdrag']} />
        </aside>
      </div>
    </>
  );
}
