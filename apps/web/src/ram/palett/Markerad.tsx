import type { ReactNode } from 'react';
import { bitar } from './bitar.js';

/** En text där det sökta är understruket. */
export function Markerad({ text, platser }: { text: string; platser: readonly (readonly number[])[] }): ReactNode {
  return bitar(text, platser).map((bit, plats) =>
    bit.markerad ? <mark key={plats}>{bit.text}</mark> : <span key={plats}>{bit.text}</span>,
  );
}
