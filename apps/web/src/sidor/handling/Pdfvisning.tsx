import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import type { Pdf } from '../../delar/dokument/pdf.js';
import { Skelett } from '../../delar/Skelett.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { useSyns } from '../../delar/useSyns.js';

const A4 = '210 / 297';
const STEG = [50, 75, 100, 125, 150, 200, 300] as const;
const FORVALD = 2;
const inom = (steg: number): number => Math.min(STEG.length - 1, Math.max(0, steg));

/** En sida: bilden ritas när den kommer i närheten av synen, med texten ovanpå att markera och läsa upp. */
function Sida({ pdf, nr, titel, procent }: { pdf: Pdf; nr: number; titel: string; procent: number }): ReactNode {
  const [plats, syns] = useSyns<HTMLElement>();
  const duk = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [yta, lager] = [duk.current, text.current];
    if (!syns || yta === null || lager === null) return;
    const avbruten = new AbortController();
    pdf
      .rita(nr, yta, avbruten.signal)
      .then(async () => await pdf.laggText(nr, lager))
      .catch(() => undefined);
    return () => avbruten.abort();
  }, [pdf, nr, syns, procent]);
  const narSidan = `sida ${String(nr)} av ${String(pdf.sidor)}`;
  return (
    <figure className="pdfsida handlingspdf__sida" ref={plats} style={{ width: `${String(procent)}%` }}>
      <div className="handlingspdf__blad">
        <canvas ref={duk} style={{ aspectRatio: A4 }} aria-hidden="true" />
        <div className="textlager" ref={text} role="document" aria-label={`${titel}, ${narSidan}`} />
      </div>
      <figcaption className="liten svag" aria-hidden="true">
        {narSidan}
      </figcaption>
    </figure>
  );
}

/** En PDF att läsa, markera i och förstora. Skript i filen körs aldrig. */
export function Pdfvisning({ titel, till }: { titel: string; till: string }): ReactNode {
  const [pdf, satt] = useState<Pdf | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const [forsok, sattForsok] = useState(0);
  const [steg, sattSteg] = useState(FORVALD);
  const andra = (till: number): void => sattSteg((nu) => inom(nu + till));
  const tangenter = useMemo(() => TANGENTER((till) => sattSteg((nu) => inom(nu + till))), []);
  useTangenter(tangenter);
  useEffect(() => {
    let oppnad: Pdf | null = null;
    let kvar = true;
    import('../../delar/dokument/pdf.js')
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
    return (
      <Felbesked fel={fel} vad="PDF:en kan inte visas. Hämta filen i stället" igen={() => sattForsok(forsok + 1)} />
    );
  }
  if (pdf === null) return <Skelett rader={12} vad="dokumentet" />;
  const procent = STEG[steg] ?? 100;
  return (
    <>
      <p className="rad handlingspdf__verktyg">
        <Button size="xs" aria-disabled={steg === 0} aria-keyshortcuts="," onClick={() => andra(-1)}>
          Mindre <kbd aria-hidden="true">,</kbd>
        </Button>
        <span role="status" className="nr">
          {procent} %
        </span>
        <Button size="xs" aria-disabled={steg === STEG.length - 1} aria-keyshortcuts="." onClick={() => andra(1)}>
          Större <kbd aria-hidden="true">.</kbd>
        </Button>
      </p>
      <div className="pdf handlingspdf" role="region" aria-label={titel} tabIndex={0}>
        {Array.from({ length: pdf.sidor }, (_, plats) => (
          <Sida key={plats} pdf={pdf} nr={plats + 1} titel={titel} procent={procent} />
        ))}
      </div>
    </>
  );
}

const TANGENTER = (andra: (till: number) => void): Tangent[] => [
  { tangent: ',', vad: 'Visa dokumentet mindre', gor: () => andra(-1) },
  { tangent: '.', vad: 'Visa dokumentet större', gor: () => andra(1) },
];
