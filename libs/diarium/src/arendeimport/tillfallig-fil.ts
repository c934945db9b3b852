import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Lägger strömmen i en fil medan `gor` arbetar med den: en ZIP läses från flera håll på en gång. */
export async function medTillfalligFil<T>(strom: Readable, gor: (fil: string) => Promise<T>): Promise<T> {
  const mapp = await mkdtemp(join(tmpdir(), 'klubba-import-'));
  try {
    const fil = join(mapp, 'fil');
    await pipeline(strom, createWriteStream(fil, { mode: 0o600 }));
    return await gor(fil);
  } finally {
    await rm(mapp, { recursive: true, force: true });
  }
}
