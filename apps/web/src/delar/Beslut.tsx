import type { ReactNode } from 'react';

/** Ett led i ett förslag: en instans med sina punkter, och nästa instans under sig. */
export interface Beslutsled {
  ingress?: string | undefined;
  punkter: readonly string[];
  led?: readonly Beslutsled[] | undefined;
}

/** Var texten befinner sig. Rubriken kommer ur läget och skrivs aldrig för hand. */
export type Beslutslage =
  | { slag: 'forslag' }
  | { slag: 'fattat'; nr: number; utfall: string | null }
  /** Fattat åt nämnden i ett ärende som inte kunde vänta (KL 6:39). */
  | { slag: 'bradskande'; datum: string };

const rubrik = (lage: Beslutslage): string => {
  if (lage.slag === 'forslag') return 'Förslag till beslut';
  if (lage.slag === 'bradskande') return `Beslut ${lage.datum}`;
  return `Beslut §\u00a0${String(lage.nr)}${lage.utfall === null ? '' : `, ${lage.utfall}`}`;
};

function Led({ led }: { led: Beslutsled }): ReactNode {
  const [forsta] = led.punkter;
  return (
    <>
      {led.ingress !== undefined && <p className="led">{led.ingress}</p>}
      {led.punkter.length === 1 && <p>{forsta}</p>}
      {led.punkter.length > 1 && (
        <ol>
          {led.punkter.map((punkt, plats) => (
            <li key={plats}>{punkt}</li>
          ))}
        </ol>
      )}
      {led.led?.map((nasta, plats) => (
        <div className="niva" key={plats}>
          <Led led={nasta} />
        </div>
      ))}
    </>
  );
}

/** Samma text genom hela kedjan: streckad linje för förslag, hel och tjock för det som är beslutat. */
export function Beslut({ lage, led }: { lage: Beslutslage; led: readonly Beslutsled[] }): ReactNode {
  return (
    <div className={lage.slag === 'forslag' ? 'beslut' : 'beslut beslut--fattat'}>
      <span className="rubrik">{rubrik(lage)}</span>
      {led.map((del, plats) => (
        <Led led={del} key={plats} />
      ))}
    </div>
  );
}
