import type { ReactNode } from 'react';
import { Papper } from '../../delar/Papper.js';
import { idag } from '../../klient/servertid.js';

interface Brevhuvudsuppgifter {
  kommun: string;
  forvaltning: string | null;
  /** Adressen till bilden, och vad den föreställer. */
  bild: { src: string; alttext: string } | null;
  postadress: string;
  besoksadress: string;
  telefon: string;
  epost: string;
  webbplats: string;
  organisationsnummer: string;
  fotrader: string;
}

const rader = (text: string): string[] =>
  text
    .split('\n')
    .map((rad) => rad.trim())
    .filter((rad) => rad !== '');

function Spalt({ rubrik, text }: { rubrik: string; text: string }): ReactNode {
  if (text.trim() === '') return null;
  return (
    <div>
      <b>{rubrik}</b>
      {rader(text).map((rad) => (
        <div key={rad}>{rad}</div>
      ))}
    </div>
  );
}

/** Brevhuvudet och sidfoten som de blir på ett dokument. */
export function Brevhuvudpapper({ u }: { u: Brevhuvudsuppgifter }): ReactNode {
  return (
    <Papper etikett="Förhandsvisning av brevhuvudet">
      <div className="huvud">
        <div className="brevhuvud__avsandare">
          {u.bild !== null && <img className="brevhuvud__bild" src={u.bild.src} alt={u.bild.alttext} />}
          <div>
            <b>{u.kommun === '' ? 'Kommunens namn' : u.kommun}</b>
            {u.forvaltning !== null && <div>{u.forvaltning}</div>}
          </div>
        </div>
        <div>
          Tjänsteskrivelse
          <div>{idag()}</div>
        </div>
      </div>
      <h2>Så ser brevhuvudet ut</h2>
      <p>Texten i ett dokument börjar här. Sidfoten står längst ned på första sidan.</p>
      <div className="brevfot">
        <Spalt rubrik="Postadress" text={u.postadress} />
        <Spalt rubrik="Besöksadress" text={u.besoksadress} />
        <Spalt rubrik="Telefon" text={u.telefon} />
        <Spalt rubrik="E-post" text={u.epost} />
        <Spalt rubrik="Webbplats" text={u.webbplats} />
        <Spalt rubrik="Org.nr" text={u.organisationsnummer} />
        {rader(u.fotrader).map((rad) => (
          <div key={rad} className="brevfot__rad">
            {rad}
          </div>
        ))}
      </div>
    </Papper>
  );
}
