import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import type { Pdf } from '../../delar/dokument/pdf.js';
import { somKlubbafel } from '../../klient/fel.js';
import { useNatetBorta } from '../../klient/natet.js';

const A4 = '210 / 297';
/** Så länge texten ska ha varit stilla innan sidan görs om. */
const PAUS_MS = 1500;

/** Hämtar sidan igen när versionen har stått still en stund; den gamla visas tills den nya är klar. */
function usePdf(adress: string, version: number): { pdf: Pdf | null; fel: unknown; igen: () => void } {
  const [pdf, satt] = useState<Pdf | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const [forsok, sattForsok] = useState(0);
  const forsta = useRef(true);
  useEffect(() => {
    let kvar = true;
    const hamta = async (): Promise<void> => {
      forsta.current = false;
      try {
        const { oppnaPdf } = await import('../../delar/dokument/pdf.js');
        const ny = await oppnaPdf(adress);
        if (!kvar) {
          ny.stang();
          return;
        }
        sattFel(null);
        satt((gammal) => {
          gammal?.stang();
          return ny;
        });
      } catch (orsak) {
        if (kvar) sattFel(orsak);
      }
    };
    const klocka = setTimeout(() => void hamta(), forsta.current ? 0 : PAUS_MS);
    return () => {
      kvar = false;
      clearTimeout(klocka);
    };
  }, [adress, version, forsok]);
  return { pdf, fel, igen: () => sattForsok((nu) => nu + 1) };
}

function Sida({ pdf, nr }: { pdf: Pdf; nr: number }): ReactNode {
  const duk = useRef<HTMLCanvasElement>(null);
  const [text, satt] = useState('');
  useEffect(() => {
    const yta = duk.current;
    if (yta === null) return;
    const avbruten = new AbortController();
    // Ritas vid sidan av och visas hel: papperet blinkar inte medan man skriver.
    const ny = document.createElement('canvas');
    Object.defineProperty(ny, 'clientWidth', { value: yta.clientWidth });
    pdf
      .rita(nr, ny, avbruten.signal)
      .then((ord) => {
        if (avbruten.signal.aborted) return;
        yta.width = ny.width;
        yta.height = ny.height;
        yta.getContext('2d')?.drawImage(ny, 0, 0);
        satt(ord);
      })
      .catch(() => undefined);
    return () => avbruten.abort();
  }, [pdf, nr]);
  return (
    <>
      <canvas ref={duk} style={{ aspectRatio: A4 }} aria-hidden="true" />
      <div className="dold">{text}</div>
    </>
  );
}

/** "Så blir sidan": den riktiga PDF:en från servern, som den sist sparade texten ger. */
export function Forhandsvisning({ adress, version }: { adress: string; version: number }): ReactNode {
  const { pdf, fel, igen } = usePdf(adress, version);
  const borta = useNatetBorta();
  const utanKontakt = fel !== null && somKlubbafel(fel).status === 0;
  useEffect(() => {
    if (borta === null && utanKontakt) igen();
  }, [borta]);
  const [vald, valj] = useState(1);
  const sidor = pdf?.sidor ?? 1;
  const nr = Math.min(vald, sidor);
  return (
    <section className="skriv__visa" aria-label="Så blir sidan">
      <div className="visahuvud liten">
        <h2 className="liten">Så blir sidan</h2>
        {pdf !== null && (
          <span className="svag nr">
            sida {nr} av {sidor}, A4
          </span>
        )}
      </div>
      {pdf !== null && utanKontakt && (
        <p className="liten svag" role="status">
          Sidan visas som den var när servern senast svarade.
        </p>
      )}
      {fel !== null && !(utanKontakt && pdf !== null) && (
        <Felbesked fel={fel} vad="Sidan kunde inte visas" igen={igen} />
      )}
      <div className="visapapper" role="document" aria-label={`Så blir sidan ${String(nr)}`} tabIndex={0}>
        {pdf === null ? <div className="visatom" style={{ aspectRatio: A4 }} /> : <Sida pdf={pdf} nr={nr} />}
      </div>
      {sidor > 1 && (
        <p className="rad visabladdra">
          <Button size="xs" aria-disabled={nr === 1} onClick={() => valj(Math.max(1, nr - 1))}>
            Förra sidan
          </Button>
          <Button size="xs" aria-disabled={nr === sidor} onClick={() => valj(Math.min(sidor, nr + 1))}>
            Nästa sida
          </Button>
        </p>
      )}
    </section>
  );
}
