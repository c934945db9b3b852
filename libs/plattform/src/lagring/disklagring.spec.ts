import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Disklagring } from './disklagring.js';

const sha = (innehall: Buffer): string => createHash('sha256').update(innehall).digest('hex');

describe('Filer på disk', () => {
  let mapp: string;
  let lager: Disklagring;
  const innehall = Buffer.from('Protokoll § 9 åäö\n'.repeat(20_000));
  const plats = (summa: string): string => join(mapp, summa.slice(0, 2), summa.slice(2, 4), summa);

  beforeEach(() => {
    mapp = mkdtempSync(join(tmpdir(), 'klubba-filer-'));
    lager = new Disklagring(mapp);
  });
  afterEach(() => {
    rmSync(mapp, { recursive: true, force: true });
  });

  it('sparar och läser samma innehåll, som buffert och som ström', async () => {
    const vantat = { sha256: sha(innehall), storlek: innehall.length };
    expect(await lager.spara(innehall)).toEqual(vantat);
    expect(await lager.spara(Readable.from([innehall.subarray(0, 7), innehall.subarray(7)]))).toEqual(vantat);
    expect(await lager.lasAllt(vantat.sha256)).toEqual(innehall);
    expect(await buffer(await lager.las(vantat.sha256))).toEqual(innehall);
    expect(await lager.finns(vantat.sha256)).toBe(true);
    expect(readdirSync(join(mapp, 'utkast'))).toEqual([]);
  });

  it('klarar att samma innehåll sparas tjugo gånger samtidigt', async () => {
    await Promise.all(Array.from({ length: 20 }, () => lager.spara(innehall)));
    expect(await lager.lasAllt(sha(innehall))).toEqual(innehall);
  });

  it('säger att filen saknas, också för ett namn som pekar ut ur mappen', async () => {
    const ingen = 'f'.repeat(64);
    await expect(lager.las(ingen)).rejects.toMatchObject({ kod: 'LAGRING.FIL_SAKNAS', data: { sha256: ingen } });
    await expect(lager.lasAllt(ingen)).rejects.toMatchObject({ kod: 'LAGRING.FIL_SAKNAS' });
    await expect(lager.lasAllt('../../../etc/passwd')).rejects.toMatchObject({ kod: 'LAGRING.FIL_SAKNAS' });
    expect(await lager.finns(ingen)).toBe(false);
  });

  it.each([
    [
      'avklippt',
      (fil: string) => {
        truncateSync(fil, 100);
      },
    ],
    [
      'tömd',
      (fil: string) => {
        truncateSync(fil, 0);
      },
    ],
    [
      'ändrad',
      (fil: string) => {
        writeFileSync(fil, readFileSync(fil).fill(0x20, 10, 11));
      },
    ],
  ])('lämnar aldrig ut en %s fil som hel, och lagar den när innehållet sparas igen', async (_vad, skada) => {
    const { sha256 } = await lager.spara(innehall);
    skada(plats(sha256));
    await expect(lager.lasAllt(sha256)).rejects.toMatchObject({ kod: 'LAGRING.FIL_SKADAD' });
    const strom = await lager.las(sha256);
    await expect(buffer(strom)).rejects.toMatchObject({ kod: 'LAGRING.FIL_SKADAD' });
    await lager.spara(innehall);
    expect(await lager.lasAllt(sha256)).toEqual(innehall);
  });

  it('lämnar inget halvt efter sig när källan brister', async () => {
    const brister = Readable.from(
      (async function* () {
        yield innehall;
        await Promise.resolve();
        throw new Error('avbruten uppladdning');
      })(),
    );
    await expect(lager.spara(brister)).rejects.toThrow('avbruten uppladdning');
    expect(await lager.finns(sha(innehall))).toBe(false);
    expect(readdirSync(join(mapp, 'utkast'))).toEqual([]);
  });

  it('städar det som en död process lämnade, men inte det som en levande just skriver', async () => {
    mkdirSync(join(mapp, 'utkast'));
    writeFileSync(join(mapp, 'utkast', 'gammalt'), 'halvt');
    utimesSync(join(mapp, 'utkast', 'gammalt'), 1_000_000, 1_000_000);
    writeFileSync(join(mapp, 'utkast', 'nytt'), 'pågår');
    await lager.spara(innehall);
    expect(readdirSync(join(mapp, 'utkast'))).toEqual(['nytt']);
  });

  it('provet säger ifrån när det inte går att skriva', async () => {
    await expect(lager.prova()).resolves.toBeUndefined();
    rmSync(mapp, { recursive: true });
    writeFileSync(mapp, 'en fil i vägen');
    chmodSync(mapp, 0o400);
    await expect(lager.prova()).rejects.toThrow();
  });
});
