import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Sekretess } from '../../../delar/Lage.js';
import { uppraknat } from '../../../sprak/ord.js';
import { iBitar, offentligText, personnummer, skyddaAllt, strykAllt } from './skyddad.js';
import type { Forhand } from './useForhandsvisning.js';

/** Något i den öppna texten som inte hör hemma där. */
interface Fynd {
  ord: string;
  text: string;
  /** Stoppar registreringen. */
  hindrar: boolean;
}

/** Personnumren hittas medan man skriver; namn, telefon och e-post säger servern till om. */
function funna(text: string, varningar: Forhand['varningar']): Fynd[] {
  const nummer = personnummer(text).map((ord) => ({ ord, text: 'Innehåller ett personnummer', hindrar: true }));
  const ovriga = varningar
    .filter((en) => text.includes(en.ord) && !nummer.some((ett) => ett.ord === en.ord))
    .map((en) => ({ ord: en.ord, text: en.text, hindrar: false }));
  return [...nummer, ...ovriga];
}

const undkom = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Texten med det funna utmärkt. */
function Utmarkt({ text, fynd }: { text: string; fynd: readonly Fynd[] }): ReactNode {
  if (fynd.length === 0) return text;
  const monster = new RegExp(`(${fynd.map(({ ord }) => undkom(ord)).join('|')})`, 'u');
  return text.split(monster).map((bit, plats) => (plats % 2 === 1 ? <mark key={plats}>{bit}</mark> : bit));
}

/** Så ser allmänheten ärendet: den öppna ordalydelsen, medan den skrivs. Det som inte hör hemma där har sin bot här. */
export function Allmanheten({
  mening,
  forhand,
  bytTill,
}: {
  mening: string;
  forhand: Forhand;
  bytTill: (mening: string) => void;
}): ReactNode {
  const text = offentligText(mening);
  const fynd = funna(text, forhand.varningar);
  const [forsta] = fynd;
  return (
    <Panel rubrik="Så ser allmänheten ärendet">
      <div className="blad oppet">
        <p className="dnr">{forhand.nummer}</p>
        <div className={forsta?.hindrar === true ? 'fel-kant' : ''}>
          <div role="status">
            {forsta !== undefined && (
              <p className={forsta.hindrar ? 'fel-text stark' : 'stark'}>
                {forsta.text}: {forsta.ord}
              </p>
            )}
          </div>
          <p className="antikva stor-las">
            {text === '' ? <span className="svag">Här står ärendemeningen</span> : <Utmarkt text={text} fynd={fynd} />}
          </p>
        </div>
        <p className="svag liten">{forhand.rad}</p>
        {forsta !== undefined && (
          <p className="rad">
            <Button size="xs" onClick={() => bytTill(skyddaAllt(mening, forsta.ord))}>
              Märk som skyddat<span className="dold">: {forsta.ord}</span>
            </Button>
            <Button size="xs" onClick={() => bytTill(strykAllt(mening, forsta.ord))}>
              Ta bort<span className="dold"> {forsta.ord}</span>
            </Button>
          </p>
        )}
      </div>
    </Panel>
  );
}

/** Så ser de behöriga ärendet, när det har något skyddat. */
export function Behoriga({ mening, lagrum, forhand }: { mening: string; lagrum: string; forhand: Forhand }): ReactNode {
  return (
    <Panel rubrik="Så ser behöriga ärendet">
      <div className="blad oppet">
        <p className="dnr">
          {forhand.nummer} <Sekretess lagrum={lagrum.trim() === '' ? 'under prövning' : lagrum.trim()} />
        </p>
        <p className="antikva stor-las">
          {iBitar(mening).map((bit, plats) =>
            bit.skyddad ? (
              <span className="skydd skydd--ord" key={plats}>
                {bit.text}
              </span>
            ) : (
              bit.text
            ),
          )}
        </p>
        <p className="svag liten">
          {forhand.behoriga.length > 0 && `${uppraknat(forhand.behoriga)}. `}Varje läsning loggas.
        </p>
      </div>
    </Panel>
  );
}
