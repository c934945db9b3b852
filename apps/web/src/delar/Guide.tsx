import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Lage } from './Lage.js';
import { lasUtkast, sparaUtkast } from './utkast.js';

/** Ett steg i en guide. */
export interface Guidesteg<N extends string = string> {
  nyckel: N;
  namn: string;
}

interface Sparat {
  nu: string;
  klara: string[];
}

const arSparat = (varde: unknown): varde is Sparat =>
  typeof varde === 'object' && varde !== null && 'nu' in varde && 'klara' in varde && Array.isArray(varde.klara);

/**
 * Vilket steg man är på, och vilka som är klara. Den som lämnar guiden och kommer tillbaka är kvar där man var.
 * @param nyckel utkastets namn, eget för varje guide
 */
export function useGuide<N extends string>(nyckel: string, steg: readonly Guidesteg<N>[]) {
  const forsta = steg[0];
  if (forsta === undefined) throw new Error('En guide har minst ett steg');
  const [lage, satt] = useState<Sparat>(() => {
    const sparat = lasUtkast(`guide:${nyckel}`);
    return arSparat(sparat) ? sparat : { nu: forsta.nyckel, klara: [] };
  });
  const plats = Math.max(
    0,
    steg.findIndex((ett) => ett.nyckel === lage.nu),
  );
  const nu = steg[plats] ?? forsta;
  const spara = (nytt: Sparat): void => {
    satt(nytt);
    sparaUtkast(`guide:${nyckel}`, nytt);
  };
  return {
    steg,
    nu,
    klara: lage.klara,
    sista: plats === steg.length - 1,
    ga: (till: string) => spara({ ...lage, nu: till }),
    /** Steget är klart; vidare till nästa. */
    vidare: () =>
      spara({
        nu: steg[plats + 1]?.nyckel ?? nu.nyckel,
        klara: [...new Set([...lage.klara, nu.nyckel])],
      }),
    tillbaka: () => spara({ ...lage, nu: steg[plats - 1]?.nyckel ?? nu.nyckel }),
    /** Guiden är genomförd, eller kastad. */
    avsluta: () => {
      sparaUtkast(`guide:${nyckel}`, undefined);
      satt({ nu: forsta.nyckel, klara: [] });
    },
  };
}

/** Raden av steg med märken, och det steg man är på under. Steg som är klara går att gå tillbaka till. */
export function Guide<N extends string>({
  guide: g,
  etikett,
  children,
}: {
  guide: ReturnType<typeof useGuide<N>>;
  etikett: string;
  children: ReactNode;
}): ReactNode {
  const rubrik = useRef<HTMLHeadingElement>(null);
  const forra = useRef(g.nu.nyckel);
  useEffect(() => {
    if (forra.current !== g.nu.nyckel) rubrik.current?.focus();
    forra.current = g.nu.nyckel;
  }, [g.nu.nyckel]);
  return (
    <>
      <nav aria-label={etikett}>
        <ol className="guide">
          {g.steg.map((ett) => {
            const har = ett.nyckel === g.nu.nyckel;
            const klar = g.klara.includes(ett.nyckel);
            const marke = har ? 'halv' : klar ? 'klar' : 'utkast';
            const text = (
              <Lage marke={marke}>
                {ett.namn}
                <span className="dold">{klar ? ', klart' : har ? '' : ', kommer'}</span>
              </Lage>
            );
            return (
              <li key={ett.nyckel} aria-current={har ? 'step' : undefined}>
                {klar && !har ? (
                  <button type="button" className="guide__knapp" onClick={() => g.ga(ett.nyckel)}>
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            );
          })}
        </ol>
      </nav>
      <h2 className="guide__rubrik" ref={rubrik} tabIndex={-1}>
        {g.nu.namn}
      </h2>
      {children}
    </>
  );
}
