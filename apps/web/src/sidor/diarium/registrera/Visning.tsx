import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Sekretess } from '../../../delar/Lage.js';
import { iBitar, offentligText, personnummer, skyddaAllt, strykAllt } from './skyddad.js';

/** Texten med personnumren utmärkta. */
function MedPersonnummer({ text, nummer }: { text: string; nummer: readonly string[] }): ReactNode {
  if (nummer.length === 0) return text;
  const monster = new RegExp(`(${nummer.map((n) => n.replace('+', '\\+')).join('|')})`, 'u');
  return text.split(monster).map((bit, plats) => (plats % 2 === 1 ? <mark key={plats}>{bit}</mark> : bit));
}

/** Så ser allmänheten ärendet: den öppna ordalydelsen, medan den skrivs. Ett personnummer i den har sin bot här. */
export function Allmanheten({
  mening,
  dnr,
  rad,
  bytTill,
}: {
  mening: string;
  dnr: string;
  /** Raden under: när det kom in, från vem, och vem som har det. */
  rad: string;
  bytTill: (mening: string) => void;
}): ReactNode {
  const text = offentligText(mening);
  const nummer = personnummer(text);
  const [forsta] = nummer;
  return (
    <Panel rubrik="Så ser allmänheten ärendet">
      <div className="blad oppet">
        <p className="dnr">{dnr}</p>
        <div className={forsta === undefined ? '' : 'fel-kant'}>
          <div role="status">
            {forsta !== undefined && <p className="fel-text stark">Innehåller ett personnummer</p>}
          </div>
          <p className="antikva stor-las">
            {text === '' ? (
              <span className="svag">Här står ärendemeningen</span>
            ) : (
              <MedPersonnummer text={text} nummer={nummer} />
            )}
          </p>
        </div>
        <p className="svag liten">{rad}</p>
        {forsta !== undefined && (
          <p className="rad">
            <Button size="xs" onClick={() => bytTill(skyddaAllt(mening, forsta))}>
              Märk som skyddat
            </Button>
            <Button size="xs" onClick={() => bytTill(strykAllt(mening, forsta))}>
              Ta bort numret
            </Button>
          </p>
        )}
      </div>
    </Panel>
  );
}

/** Så ser de behöriga ärendet, när det har något skyddat. */
export function Behoriga({ mening, dnr, lagrum }: { mening: string; dnr: string; lagrum: string }): ReactNode {
  return (
    <Panel rubrik="Så ser behöriga ärendet">
      <div className="blad oppet">
        <p className="dnr">
          {dnr} <Sekretess lagrum={lagrum} />
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
          Du, handläggaren och nämndsekreteraren, och den som får namngiven åtkomst. Varje läsning loggas.
        </p>
      </div>
    </Panel>
  );
}
