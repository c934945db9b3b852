import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Valgrupp } from './Val.js';
import type { Deras } from './useFormular.js';

const TOMT = '(tomt)';

const som = (varde: unknown): string => {
  if (varde === '' || varde === null || varde === undefined) return TOMT;
  if (typeof varde === 'boolean') return varde ? 'ja' : 'nej';
  if (Array.isArray(varde)) return varde.length === 0 ? TOMT : varde.map(som).join(', ');
  return typeof varde === 'object' ? JSON.stringify(varde) : `${varde as string | number}`;
};

interface Egenskaper<V extends object> {
  formular: {
    varden: V;
    etiketter: Readonly<Record<keyof V & string, string>>;
    deras: Deras<V> | null;
    skickar: boolean;
    idFor: (falt: string) => string;
    valj: (mina: readonly (keyof V & string)[]) => Promise<void>;
  };
  /** Ett värde som det visas; annars som det står. */
  visa?: (falt: keyof V & string, varde: unknown) => string;
}

/** Någon annan hann före: båda texterna sida vid sida, och man väljer för vart och ett av fälten som skiljer. */
export function Konflikt<V extends object>({ formular: f, visa }: Egenskaper<V>): ReactNode {
  const ruta = useRef<HTMLElement>(null);
  const [andras, sattAndras] = useState<readonly string[]>([]);
  const oppen = f.deras !== null;
  useEffect(() => {
    if (oppen) ruta.current?.focus();
  }, [oppen]);
  if (f.deras === null) return null;
  const { varden: deras, vem = 'Någon annan' } = f.deras;
  const ord = (falt: keyof V & string, varde: unknown): string => visa?.(falt, varde) ?? som(varde);
  const skiljer = (Object.keys(f.varden) as (keyof V & string)[]).filter(
    (falt) => som(f.varden[falt]) !== som(deras[falt]),
  );
  const valda = skiljer.filter((falt) => !andras.includes(falt));
  return (
    <section className="besked besked--obs konflikt" ref={ruta} tabIndex={-1} aria-labelledby={f.idFor('konflikt')}>
      <h2 id={f.idFor('konflikt')}>{vem} ändrade detta nyss</h2>
      {skiljer.length === 0 ? (
        <p>Ni skrev samma sak. Inget behöver sparas.</p>
      ) : (
        <p>Din text är kvar. Välj vad som ska gälla.</p>
      )}
      {skiljer.map((falt) => (
        <Valgrupp
          key={falt}
          id={f.idFor(`konflikt-${falt}`)}
          name={`konflikt-${falt}`}
          label={f.etiketter[falt]}
          pa
          value={andras.includes(falt) ? 'deras' : 'mitt'}
          onChange={(vald) =>
            sattAndras([...andras.filter((ett) => ett !== falt), ...(vald === 'deras' ? [falt] : [])])
          }
          val={[
            { varde: 'mitt', ord: 'Ditt', foljd: <span className="konflikt__text">{ord(falt, f.varden[falt])}</span> },
            {
              varde: 'deras',
              ord: f.deras?.vem ?? 'Det andra',
              foljd: <span className="konflikt__text">{ord(falt, deras[falt])}</span>,
            },
          ]}
        />
      ))}
      <p className="rad">
        <Button variant="filled" aria-disabled={f.skickar} onClick={() => void f.valj(valda)}>
          {valda.length === 0 ? 'Behåll det som står' : 'Spara det valda'}
        </Button>
      </p>
    </section>
  );
}
