import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { useUtkast } from '../../../delar/useUtkast.js';
import { tidpunkt } from '../ord.js';
import type { Kommentar } from '../typer.js';

/** Det som kan göras med en kommentar. Var och en lovar att inte vara klar förrän servern svarat. */
export interface Kommentarsteg {
  svara: (id: string, text: string) => Promise<unknown>;
  klar: (id: string) => Promise<unknown>;
  oppna: (id: string) => Promise<unknown>;
  godta: (id: string) => Promise<unknown>;
  avboj: (id: string) => Promise<unknown>;
}

interface Del {
  kommentar: Kommentar;
  nr: number;
  skrivbar: boolean;
  kommenterbar: boolean;
  vald: boolean;
  steg: Kommentarsteg;
  valj: () => void;
}

/** Det som stryks och det som skrivs i stället. */
export function Forslag({ kommentar: k }: { kommentar: Kommentar }): ReactNode {
  if (k.ersattning === null) return null;
  return (
    <p className="kom__forslag">
      {k.citat !== '' && (
        <del>
          <span className="dold">Stryk: </span>
          {k.citat}
        </del>
      )}{' '}
      {k.ersattning !== '' && (
        <ins>
          <span className="dold">Skriv: </span>
          {k.ersattning}
        </ins>
      )}
    </p>
  );
}

function Svarsfalt({ id, klart, steg }: { id: string; klart: () => void; steg: Kommentarsteg }): ReactNode {
  const [text, skriv] = useUtkast(`kommentarsvar:${id}`);
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const skicka = async (): Promise<void> => {
    if (text.trim() === '' || pagar) return;
    sattPagar(true);
    try {
      await steg.svara(id, text.trim());
      skriv('');
      klart();
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Svaret är inte sparat" />}
      <Textarea
        label="Svar"
        autosize
        minRows={2}
        data-autofocus
        autoFocus
        value={text}
        onChange={(handelse) => skriv(handelse.currentTarget.value)}
      />
      <p className="rad">
        <Button size="xs" variant="filled" aria-disabled={text.trim() === ''} onClick={() => void skicka()}>
          {pagar ? 'Skickar …' : 'Skicka svaret'}
        </Button>
        <Button size="xs" onClick={klart}>
          Avbryt
        </Button>
      </p>
    </>
  );
}

function Knappar({ del, svara }: { del: Del; svara: () => void }): ReactNode {
  const { kommentar: k, skrivbar, kommenterbar, steg } = del;
  const [fel, sattFel] = useState<unknown>(null);
  const gor = (vad: Promise<unknown>): void => void vad.catch(sattFel);
  const om = <span className="dold"> kommentar {del.nr}</span>;
  if (!kommenterbar && !skrivbar) return null;
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Kommentaren är inte ändrad" />}
      <p className="rad">
        {kommenterbar && (
          <Button size="xs" onClick={svara}>
            Svara{om}
          </Button>
        )}
        {k.slag === 'forslag' && skrivbar && !k.borttagen && (
          <Button size="xs" onClick={() => gor(steg.godta(k.id))}>
            Godta{om}
          </Button>
        )}
        {k.slag === 'forslag' && skrivbar && (
          <Button size="xs" variant="subtle" onClick={() => gor(steg.avboj(k.id))}>
            Avböj{om}
          </Button>
        )}
        {k.slag === 'kommentar' && (
          <Button size="xs" variant="subtle" onClick={() => gor(steg.klar(k.id))}>
            Klar{om}
          </Button>
        )}
      </p>
    </>
  );
}

/** En kommentar eller ett förslag, med det som går att göra med den. */
export function EnKommentar({ del }: { del: Del }): ReactNode {
  const { kommentar: k, nr, vald, valj } = del;
  const [svarar, svara] = useState(false);
  return (
    <article
      className={vald ? 'kom kom--vald' : 'kom'}
      data-kommentar={k.id}
      aria-label={`Kommentar ${String(nr)} av ${k.namn}`}
      onFocus={valj}
      onClick={valj}
    >
      <p>
        <b>
          {nr} {k.namn}
        </b>{' '}
        <time className="svag" dateTime={k.tid}>
          {tidpunkt(k.tid)}
        </time>
      </p>
      {k.borttagen && <p className="svag">Texten är borttagen: ”{k.citat}”</p>}
      {k.slag === 'forslag' && <Forslag kommentar={k} />}
      {k.text !== '' && <p className="kom__text">{k.text}</p>}
      {k.svar.map((svar) => (
        <p key={svar.id} className="kom__svar">
          <b>{svar.namn}</b>{' '}
          <time className="svag" dateTime={svar.tid}>
            {tidpunkt(svar.tid)}
          </time>
          <br />
          {svar.text}
        </p>
      ))}
      {svarar ? (
        <Svarsfalt id={k.id} steg={del.steg} klart={() => svara(false)} />
      ) : (
        <Knappar del={del} svara={() => svara(true)} />
      )}
    </article>
  );
}
