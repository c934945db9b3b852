import { Buffer } from 'node:buffer';
import type { Client } from 'pg';
import type { Fillagring } from '#plattform';
import { kopiera } from './kopia.js';
import type { Slump } from './slump.js';
import type { Texter } from './texter.js';

const SAMTIDIGA = 16;

export interface Syntetfil {
  sha256: string;
  storlek: number;
}

/** Så många olika filer som diariet har; flera handlingar bär samma innehåll, och det lagras en gång. */
export const antalFiler = (arenden: number): number => Math.min(20_000, Math.max(100, Math.ceil(arenden / 25)));

/** Lägger små textfiler i fillagringen, med sin text och sin kontroll i databasen. */
export async function byggFiler(
  klient: Client,
  lagring: Fillagring,
  { texter, slump, antal, tid }: { texter: Texter; slump: Slump; antal: number; tid: string },
): Promise<Syntetfil[]> {
  const filer: Syntetfil[] = [];
  const redan = new Set<string>();
  for (let fran = 0; fran < antal; fran += 1000) {
    const nya = Array.from({ length: Math.min(1000, antal - fran) }, () =>
      texter.text(texter.amne(), 70 + slump.heltal(90)),
    );
    const sparade: Syntetfil[] = [];
    for (let i = 0; i < nya.length; i += SAMTIDIGA) {
      sparade.push(...(await Promise.all(nya.slice(i, i + SAMTIDIGA).map((text) => lagring.spara(Buffer.from(text))))));
    }
    const olika = new Map(sparade.map((fil, i) => [fil.sha256, { ...fil, text: nya[i] ?? '' }]));
    const rader = [...olika.values()].filter(({ sha256 }) => !redan.has(sha256));
    await kopiera(
      klient,
      'filtext',
      ['sha256', 'tillstand', 'text', 'sidor', 'skapad_tid'],
      rader.map((fil) => [fil.sha256, 'klar', fil.text, 1, tid]),
    );
    await kopiera(
      klient,
      'filkontroll',
      ['sha256', 'storlek', 'mediatyp', 'andelse', 'kontrollerad_tid'],
      rader.map((fil) => [fil.sha256, fil.storlek, 'text/plain', 'txt', tid]),
    );
    for (const { sha256 } of rader) redan.add(sha256);
    filer.push(...rader.map(({ sha256, storlek }) => ({ sha256, storlek })));
  }
  return filer;
}
