import type { ReactNode } from 'react';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';

export function Registrera(): ReactNode {
  return (
    <main id="innehall" className="sida">
      <Sidhuvud rubrik="Registrera ärende" />
    </main>
  );
}
