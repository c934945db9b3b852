import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { korRegel, REGELNAMN } from '#regelverk';
import { mat, tid, type Matt } from './gemensamt.js';

const ANTAL = 10_000;
const ANTAL_KORT = 2_000;

interface Fall {
  readonly in: Record<string, unknown>;
  readonly fel?: unknown;
}

/** Regelns egna falltabell, det som är rätt i den, upprepad till så många frågor. */
function indata(regel: string, antal: number): string {
  const tabell = JSON.parse(readFileSync(join('libs/regelverk/fall', `${regel}.json`), 'utf8')) as Fall[];
  const ratta = tabell.filter((ett) => ett.fel === undefined);
  return JSON.stringify(Array.from({ length: antal }, (_, i) => ({ id: String(i), ...ratta[i % ratta.length]?.in })));
}

/**
 * Varje regel i KONTRAKT 2 på tiotusen frågor mot golvet: att bara läsa frågorna och skriva svaren som JSON. Tiden är den
 * som frågorna lägger till utöver en tom lista; den får vara högst en sekund.
 */
export async function matRegel(kort: boolean): Promise<Matt[]> {
  const matt: Matt[] = [];
  for (const regel of REGELNAMN) {
    const fragor = indata(regel, kort ? ANTAL_KORT : ANTAL);
    const svar: unknown = JSON.parse(korRegel(regel, fragor).stdout);
    matt.push(
      await mat({
        namn: `regel-${regel}`,
        enhet: 'ms',
        kort,
        rundor: 5,
        golv: () => tid(() => ({ last: JSON.parse(fragor) as unknown, skrivet: JSON.stringify(svar) })),
        produkt: () => tid(() => korRegel(regel, fragor)),
      }),
    );
  }
  return matt;
}
