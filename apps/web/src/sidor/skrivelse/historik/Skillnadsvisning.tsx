import type { ReactNode } from 'react';
import type { Skillnad, Skillnadsrad } from '../typer.js';

const RADORD: Readonly<Record<Skillnadsrad['andring'], string | null>> = {
  lika: null,
  andrad: 'Ändrad',
  tillagd: 'Ny',
  borttagen: 'Borttagen',
  flyttad: 'Flyttad hit',
  flyttadfran: 'Stod här förut',
};

function Orden({ rad }: { rad: Skillnadsrad }): ReactNode {
  return rad.ord.map(({ andring, text }, plats) => {
    if (andring === 'lika') return <span key={plats}>{text}</span>;
    const Slag = andring === 'tillagt' ? 'ins' : 'del';
    return (
      <Slag key={plats}>
        <span className="dold">{andring === 'tillagt' ? ' [tillagt: ' : ' [struket: '}</span>
        {text}
        <span className="dold">] </span>
      </Slag>
    );
  });
}

/** Vad som skiljer, ord för ord: struket och tillagt syns med streck och läses upp med ord. Lika rader står inte med. */
export function Skillnadsvisning({ skillnad }: { skillnad: Skillnad }): ReactNode {
  // En tom rad som kom till eller försvann är inget att läsa.
  const rader = skillnad.rader.filter(
    (rad) => rad.andring !== 'lika' && rad.ord.some(({ text }) => text.trim() !== ''),
  );
  if (rader.length === 0) return <p className="svag">Texten är densamma.</p>;
  return (
    <ol className="skillnader">
      {rader.map((rad, plats) => {
        const nyDel = plats === 0 || rader[plats - 1]?.avsnitt !== rad.avsnitt;
        return (
          <li key={plats}>
            {nyDel && rad.avsnitt !== '' && <h4 className="liten svag">{rad.avsnitt}</h4>}
            <p className="antikva">
              {RADORD[rad.andring] !== null && <span className="skillnader__ord">{RADORD[rad.andring]} </span>}
              <Orden rad={rad} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
