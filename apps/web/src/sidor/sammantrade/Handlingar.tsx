import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { Filrad } from '../../delar/Fil.js';
import { Sekretess } from '../../delar/Lage.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, kortDag } from '../../sprak/datum.js';
import { antal, iOrd, stor } from '../../sprak/ord.js';
import { Dokument } from './Dokument.js';
import { Handlingspaket } from './paket/Handlingspaket.js';
import { Smula } from './Smula.js';
import { useMote } from './useMote.js';

/** Handlingarna till varje punkt, och det som Klubba framställt. */
export function Handlingar(): ReactNode {
  const mote = useMote();
  const { lista, sammantrade: s } = mote;
  const punkter = (lista?.punkter ?? []).filter((p) => !p.utgar);
  const tal = punkter.reduce((summa, p) => summa + p.handlingar.length, 0);
  const rubrik =
    lista === null
      ? `Handlingarna kommer med kallelsen, senast ${dag(s.senastKallelse)}`
      : tal === 0
        ? 'Inga handlingar ligger på listan'
        : `${stor(iOrd(tal))} ${tal === 1 ? 'handling' : 'handlingar'} till sammanträdet`;
  const stam = `/api/namnder/${mote.namndId}/sammantraden/${mote.id}/handlingar`;
  return (
    <>
      <Sidhuvud rubrik={rubrik} titel="Handlingar" smula={<Smula mote={mote} />} />
      <div className="tva">
        <Avdelning rubrik="Handlingar per punkt" vid={antal(tal, 'handling', 'handlingar')}>
          {tal === 0 && (
            <Tomt>Här ligger tjänsteskrivelser och bilagor, ordnade efter punkterna på föredragningslistan.</Tomt>
          )}
          {punkter.map(
            (punkt, plats) =>
              punkt.handlingar.length > 0 && (
                <div className="del" key={punkt.id}>
                  <h3>
                    <span>
                      {plats + 1}. {punkt.titel} {punkt.dnr !== null && <span className="dnr">{punkt.dnr}</span>}
                    </span>
                  </h3>
                  <ul className="filer">
                    {punkt.handlingar.map((h) => (
                      <li key={h.versionId}>
                        {h.filer.map((fil) => (
                          <div key={fil.id}>
                            <Filrad
                              titel={h.titel}
                              fil={fil}
                              till={`${stam}/${fil.id}`}
                              tillagg={h.datum === null ? `version ${String(h.versionNr)}` : kortDag(h.datum)}
                            />
                          </div>
                        ))}
                        {h.filer.length === 0 && (
                          <>
                            {h.titel} <span className="svag">{h.utelamnad ? 'lämnas ut på begäran' : 'utan fil'}</span>
                          </>
                        )}{' '}
                        {h.sekretess && <Sekretess lagrum={null} />}
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        </Avdelning>
        <aside aria-label="Dokument">
          <Handlingspaket mote={mote} />
          <Dokument mote={mote} somPanel />
        </aside>
      </div>
    </>
  );
}
