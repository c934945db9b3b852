import type { ReactNode } from 'react';
import { Lage } from '../../../delar/Lage.js';
import { tidslage } from './tid.js';

/** Kommer, gäller, eller slut, med sitt märke. */
export function Tidslage({ rad }: { rad: { fran: string; till: string | null; aterkallad?: boolean } }): ReactNode {
  switch (tidslage(rad)) {
    case 'kommer':
      return <Lage marke="utkast">Kommer</Lage>;
    case 'galler':
      return <Lage marke="klar">Gäller</Lage>;
    case 'slut':
      return <Lage marke="utgar">{rad.aterkallad === true ? 'Återkallad' : 'Slut'}</Lage>;
  }
}
