import { Button, Textarea } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { useUtkast } from '../../../delar/useUtkast.js';
import { tidpunkt } from '../ord.js';
import type { Kommentar } from '../typer.js';
import { lasAnmarkningar } from '../yta/anmarkta.js';
import { placera } from './platser.js';

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

function Forslag({ kommentar: k }: { kommentar: Kommentar }): ReactNode {
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

function En({ del }: { del: Del }): ReactNode {
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

const BRED = '(min-width: 64.0625rem)';

interface Lagen {
  lagen: ReadonlyMap<string, number>;
  hojd: number;
}

const UTAN_LAGEN: Lagen = { lagen: new Map(), hojd: 0 };

/** Rutornas höjd vid sidan av texten; på smal skärm står de under varandra. */
function useLagen(
  editor: Editor,
  rutor: readonly Kommentar[],
  vald: string | null,
): { spalt: React.RefObject<HTMLElement | null>; lagen: ReadonlyMap<string, number>; hojd: number } {
  const spalt = useRef<HTMLElement>(null);
  const [lage, satt] = useState<Lagen>(UTAN_LAGEN);
  const [varv, nyttVarv] = useState(0);
  useEffect(() => {
    const om = (): void => nyttVarv((nu) => nu + 1);
    let senast = lasAnmarkningar(editor.state);
    // Platserna kommer efter kommentarerna och flyttar med texten: rutorna ska stå rätt innan någon pekar på dem.
    const omFlyttade = (): void => {
      const nu = lasAnmarkningar(editor.state);
      if (nu === senast) return;
      senast = nu;
      om();
    };
    om();
    editor.on('transaction', omFlyttade);
    window.addEventListener('resize', om);
    return () => {
      editor.off('transaction', omFlyttade);
      window.removeEventListener('resize', om);
    };
  }, [editor]);
  useLayoutEffect(() => {
    const yta = spalt.current;
    if (yta === null || !window.matchMedia(BRED).matches) {
      satt((nu) => (nu.hojd === 0 && nu.lagen.size === 0 ? nu : UTAN_LAGEN));
      return;
    }
    const over = yta.getBoundingClientRect().top;
    const platser = new Map(lasAnmarkningar(editor.state).map((en) => [en.id, en.fran]));
    const onskade = [...yta.querySelectorAll<HTMLElement>('[data-kommentar]')].map((ruta) => {
      const id = ruta.dataset['kommentar'] ?? '';
      const fran = platser.get(id);
      const top =
        fran === undefined ? 0 : editor.view.coordsAtPos(Math.min(fran, editor.state.doc.content.size)).top - over;
      return { id, top: Math.max(0, top), hojd: ruta.offsetHeight };
    });
    onskade.sort((a, b) => a.top - b.top);
    const lagen = placera(onskade, vald);
    const hojd = Math.max(0, ...onskade.map(({ id, hojd: egen }) => (lagen.get(id) ?? 0) + egen));
    satt((nu) => (nu.hojd === hojd && lika(nu.lagen, lagen) ? nu : { lagen, hojd }));
  }, [editor, rutor, vald, varv]);
  return { spalt, ...lage };
}

const lika = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean =>
  a.size === b.size && [...a].every(([id, top]) => b.get(id) === top);

/** Kommentarerna och ändringsförslagen, i höjd med sin plats i texten. */
export function Kommentarer({
  editor,
  kommentarer,
  vald,
  valj,
  ...mer
}: {
  editor: Editor;
  kommentarer: readonly Kommentar[];
  vald: string | null;
  valj: (id: string) => void;
  skrivbar: boolean;
  kommenterbar: boolean;
  steg: Kommentarsteg;
  /** Fältet för en ny kommentar, när en skrivs. */
  ny: ReactNode;
}): ReactNode {
  const oppna = useMemo(() => kommentarer.filter((k) => k.lage === 'oppen'), [kommentarer]);
  const avgjorda = kommentarer.filter((k) => k.lage !== 'oppen');
  const { spalt, lagen, hojd } = useLagen(editor, oppna, vald);
  return (
    <aside className="skriv__kom" aria-label="Kommentarer">
      <h2 className="dold">Kommentarer</h2>
      {mer.ny}
      <section
        ref={spalt}
        className="komspalt"
        aria-label="Öppna kommentarer"
        style={hojd > 0 ? { height: hojd } : undefined}
      >
        {oppna.map((kommentar, plats) => {
          const top = lagen.get(kommentar.id);
          return (
            <div
              key={kommentar.id}
              className="komplats"
              style={top === undefined ? undefined : { top, position: 'absolute' }}
            >
              <En
                del={{ kommentar, nr: plats + 1, vald: vald === kommentar.id, valj: () => valj(kommentar.id), ...mer }}
              />
            </div>
          );
        })}
      </section>
      {avgjorda.length > 0 && (
        <details className="liten avgjorda">
          <summary>Avgjorda kommentarer ({avgjorda.length})</summary>
          {avgjorda.map((k) => (
            <article key={k.id} className="kom">
              <p>
                <b>{k.namn}</b> <span className="svag">{AVGJORD[k.lage]}</span>
                {k.avgjordAv !== null && <span className="svag"> av {k.avgjordAv}</span>}
              </p>
              {k.slag === 'forslag' && <Forslag kommentar={k} />}
              {k.text !== '' && <p>{k.text}</p>}
            </article>
          ))}
        </details>
      )}
    </aside>
  );
}

const AVGJORD: Readonly<Record<Kommentar['lage'], string>> = {
  oppen: '',
  klar: 'klar',
  godtagen: 'godtaget',
  avbojd: 'avböjt',
};
