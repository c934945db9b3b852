import type { ReactNode } from 'react';
import { Papper } from '../../delar/Papper.js';
import type { Dokumenttyp, Mallinnehall } from './fragor.js';
import { typord } from './ord.js';

function Huvud({
  typ,
  huvud,
  forvaltning,
  namnd,
}: {
  typ: Dokumenttyp;
  huvud: Mallinnehall['brevhuvud'];
  forvaltning: string | null;
  namnd: string;
}): ReactNode {
  const rader = [
    ...(huvud.vapen ? ['Kommunens vapen och namn'] : ['Kommunens namn']),
    ...(huvud.forvaltning ? [forvaltning ?? 'Förvaltningen'] : []),
    ...(huvud.referens ? ['Referens: den som skriver'] : []),
    ...(huvud.mottagare ? [`Mottagare: ${typ === 'yttrande' ? 'den som frågar' : namnd}`] : []),
    ...(huvud.derasDnr ? ['Ert diarienummer'] : []),
  ];
  return (
    <>
      <p className="mallpapper__typ">{typord(typ)}</p>
      <p className="mallpapper__huvud">
        {rader.map((rad) => (
          <span key={rad}>{rad}</span>
        ))}
      </p>
    </>
  );
}

/** Dokumentet som mallen gör det: brevhuvudet, rubrikerna i ordning, och hjälptexten där den som skriver ser den. */
export function Mallpapper({
  typ,
  innehall,
  forvaltning,
  namnd,
}: {
  typ: Dokumenttyp;
  innehall: Mallinnehall;
  forvaltning: string | null;
  namnd: string;
}): ReactNode {
  const fran = innehall.avsnitt.filter((ett) => ett.standard);
  const till = innehall.avsnitt.filter((ett) => !ett.standard);
  return (
    <Papper etikett="Så börjar dokumentet">
      <div className="mallpapper">
        <Huvud typ={typ} huvud={innehall.brevhuvud} forvaltning={forvaltning} namnd={namnd} />
        <p className="mallpapper__rubrik">Rubrik</p>
        {innehall.forslag !== 'inget' && (
          <div className="mallpapper__forslag">
            <p className="mallpapper__avsnitt">{typ === 'delegationsbeslut' ? 'Beslut' : 'Förslag till beslut'}</p>
          </div>
        )}
        {fran.map((ett) => (
          <div key={ett.nyckel}>
            <p className="mallpapper__avsnitt">{ett.rubrik}</p>
            {ett.hjalptext !== null && <p className="mallpapper__hjalp">{ett.hjalptext}</p>}
          </div>
        ))}
        {innehall.underskrift !== 'ingen' && <p className="mallpapper__hjalp">Underskrifter</p>}
        {till.length > 0 && (
          <p className="mallpapper__till">Kan läggas till: {till.map((ett) => ett.rubrik).join(', ')}.</p>
        )}
      </div>
    </Papper>
  );
}
