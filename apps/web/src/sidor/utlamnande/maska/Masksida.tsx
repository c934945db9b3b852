import { Button } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { Lage } from '../../../delar/Lage.js';
import type { Maskningsfakta, Maskruta } from '../fragor.js';
import { medPil, mellan, stor } from './geometri.js';

type Sida = Maskningsfakta['sidlista'][number];
type Yta = Pick<Maskruta, 'x' | 'y' | 'b' | 'h'>;

const procent = (tal: number): string => `${String(tal * 100)}%`;
const plats = ({ x, y, b, h }: Yta): CSSProperties => ({
  left: procent(x),
  top: procent(y),
  width: procent(b),
  height: procent(h),
});

const STEG = 0.01;
const FINT = 0.002;

/** En sida med sina rutor. Dra för en ny; med tangenter: knappen lägger en i mitten, pilarna flyttar, Skift och pilar ändrar storlek. */
export function Masksida({
  sida,
  bild,
  rutor,
  ny,
  andra,
  taBort,
}: {
  sida: Sida;
  bild: string;
  rutor: readonly Maskruta[];
  ny: (yta: Yta) => void;
  andra: (id: string, yta: Yta) => void;
  taBort: (id: string) => void;
}): ReactNode {
  const papper = useRef<HTMLDivElement>(null);
  const [dras, sattDras] = useState<{ fran: { x: number; y: number }; yta: Yta } | null>(null);
  const punkt = (handelse: PointerEvent): { x: number; y: number } => {
    const { left, top, width, height } = papper.current?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
      width: 1,
      height: 1,
    };
    return { x: (handelse.clientX - left) / width, y: (handelse.clientY - top) / height };
  };
  const ned = (handelse: PointerEvent<HTMLDivElement>): void => {
    if (handelse.button !== 0 || handelse.target instanceof HTMLButtonElement) return;
    handelse.preventDefault();
    handelse.currentTarget.setPointerCapture(handelse.pointerId);
    const fran = punkt(handelse);
    sattDras({ fran, yta: mellan(fran, fran) });
  };
  const rorelse = (handelse: PointerEvent<HTMLDivElement>): void => {
    if (dras !== null) sattDras({ ...dras, yta: mellan(dras.fran, punkt(handelse)) });
  };
  const slapp = (): void => {
    if (dras !== null && stor(dras.yta)) ny(dras.yta);
    sattDras(null);
  };
  const tangent = (ruta: Maskruta, handelse: KeyboardEvent): void => {
    if (handelse.key === 'Delete' || handelse.key === 'Backspace') {
      handelse.preventDefault();
      taBort(ruta.id);
      papper.current?.focus();
      return;
    }
    const yta = medPil(ruta, handelse.key, handelse.altKey ? FINT : STEG, handelse.shiftKey);
    if (yta === null) return;
    handelse.preventDefault();
    andra(ruta.id, yta);
  };
  return (
    <section className="maska__sida" aria-label={`Sida ${String(sida.nr)}`}>
      <p className="rad">
        <strong>Sida {sida.nr}</strong>
        {!sida.harText && <Lage marke="varning">Bild utan text: ord hittas inte här, markera med rutor</Lage>}
        <Button size="xs" onClick={() => ny({ x: 0.4, y: 0.45, b: 0.2, h: 0.03 })}>
          Ny ruta<span className="dold"> på sida {sida.nr}</span>
        </Button>
      </p>
      <div
        ref={papper}
        className="maska__papper"
        tabIndex={-1}
        style={{ aspectRatio: `${String(sida.bredd)} / ${String(sida.hojd)}` }}
        onPointerDown={ned}
        onPointerMove={rorelse}
        onPointerUp={slapp}
        onPointerCancel={() => sattDras(null)}
      >
        <img src={bild} alt={`Sida ${String(sida.nr)} i handlingen, omaskad`} draggable={false} loading="lazy" />
        {sida.ordrutor.map((yta, i) => (
          <span key={i} className="maska__ruta maska__ruta--ord" style={plats(yta)} />
        ))}
        {rutor.map((ruta, i) => (
          <button
            key={ruta.id}
            type="button"
            className="maska__ruta"
            style={plats(ruta)}
            aria-label={`Ruta ${String(i + 1)} på sida ${String(sida.nr)}. Pilarna flyttar, Skift och pilar ändrar storlek, Delete tar bort.`}
            onKeyDown={(handelse) => tangent(ruta, handelse)}
          />
        ))}
        {dras !== null && <span className="maska__ruta maska__ruta--ny" style={plats(dras.yta)} />}
      </div>
    </section>
  );
}
