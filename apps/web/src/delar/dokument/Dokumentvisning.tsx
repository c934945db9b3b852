import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Felbesked } from '../Besked.js';
import { Skelett } from '../Skelett.js';
import { useSyns } from '../useSyns.js';
import type { Pdf } from './pdf.js';

/** A4: bredd genom höjd, innan sidan är ritad. */
const A4 = '210 / 297';

/** En sida: ritas när den kommer i närheten av synen, och dess text läses upp i stället för bilden. */
function Sida({ pdf, nr, titel }: { pdf: Pdf; nr: number; titel: string }): ReactNode {
  const [plats, syns] = useSyns<HTMLElement>();
  const duk = useRef<HTMLCanvasElement>(null);
  const [text, satt] = useState('');
  useEffect(() => {
    const yta = duk.current;
    if (!syns || yta === null) return;
    const avbruten = new AbortController();
    pdf
      .rita(nr, yta, avbruten.signal)
      .then(satt)
      .catch(() => undefined);
    return () => avbruten.abort();
  }, [pdf, nr, syns]);
  const narSidan = `sida ${String(nr)} av ${String(pdf.sidor)}`;
  return (
    <figure className="pdfsida" ref={plats}>
      <canvas ref={duk} style={{ aspectRatio: A4 }} aria-hidden="true" />
      <div className="dold">
        {titel}, {narSidan}. {text}
      </div>
      <figcaption className="liten svag" aria-hidden="true">
        {narSidan}
      </figcaption>
    </figure>
  );
}

/** En PDF sida för sida, alltid ljus, med sidbrytningarna som de trycks. Visaren hämtas först när den behövs. */
export function Dokumentvisning({ titel, till }: { titel: string; till: string }): ReactNode {
  const [pdf, satt] = useState<Pdf | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const [forsok, sattForsok] = useState(0);
  useEffect(() => {
    let oppnad: Pdf | null = null;
    let kvar = true;
    import('./pdf.js')
      .then(async ({ oppnaPdf }) => {
        oppnad = await oppnaPdf(till);
        if (kvar) satt(oppnad);
        else oppnad.stang();
      })
      .catch((orsak: unknown) => {
        if (kvar) sattFel(orsak);
      });
    return () => {
      kvar = false;
      oppnad?.stang();
      satt(null);
      sattFel(null);
    };
  }, [till, forsok]);
  if (fel !== null) {
    return <Felbesked fel={fel} vad={`${titel} kunde inte visas`} igen={() => sattForsok(forsok + 1)} />;
  }
  if (pdf === null) return <Skelett rader={12} vad="dokumentet" />;
  return (
    <div className="pdf" role="region" aria-label={titel} tabIndex={0}>
      {Array.from({ length: pdf.sidor }, (_, plats) => (
        <Sida key={plats} pdf={pdf} nr={plats + 1} titel={titel} />
      ))}
    </div>
  );
}
