import { type KeyboardEvent, useState } from 'react';

const STEG: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Verktygsrad {
  /** Raden: dess tangenter. */
  rad: { role: 'toolbar'; onKeyDown: (handelse: KeyboardEvent<HTMLElement>) => void };
  /** Knappen på platsen: bara en i raden nås med Tabb. */
  knapp: (plats: number) => { tabIndex: 0 | -1; onFocus: () => void };
}

/** En verktygsrad som är ett enda stopp på vägen: pilarna går mellan knapparna, Home och End till ändarna. */
export function useVerktygsrad(): Verktygsrad {
  const [har, sattHar] = useState(0);
  return {
    rad: {
      role: 'toolbar',
      onKeyDown: (handelse) => {
        const knappar = [...handelse.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-verktyg]')];
        const nu = knappar.findIndex((en) => en === document.activeElement);
        if (nu < 0) return;
        const steg = STEG[handelse.key];
        const mal =
          handelse.key === 'Home'
            ? 0
            : handelse.key === 'End'
              ? knappar.length - 1
              : steg === undefined
                ? nu
                : (nu + steg + knappar.length) % knappar.length;
        if (mal === nu) return;
        handelse.preventDefault();
        knappar[mal]?.focus();
      },
    },
    knapp: (plats) => ({ tabIndex: plats === har ? 0 : -1, onFocus: () => sattHar(plats) }),
  };
}
