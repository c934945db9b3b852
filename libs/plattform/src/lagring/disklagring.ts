import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomanFel } from '../fel/doman-fel.js';
import { Fillagring, type SparadFil } from './fillagring.js';

const SHA256 = /^[0-9a-f]{64}$/;
const UTKAST = 'utkast';
/** Ett utkast äldre än så har lämnats av en process som dog. */
const UTKAST_LEVER_MS = 24 * 3600 * 1000;

const saknad = (sha256: string): DomanFel =>
  new DomanFel('LAGRING.FIL_SAKNAS', 'Filen finns inte i lagret. Hämta den ur säkerhetskopian.', {
    status: 500,
    data: { sha256 },
    niva: 'error',
  });

const skadad = (sha256: string): DomanFel =>
  new DomanFel('LAGRING.FIL_SKADAD', 'Filen i lagret är skadad. Hämta den ur säkerhetskopian.', {
    status: 500,
    data: { sha256 },
    niva: 'error',
  });

async function* bitar(innehall: Buffer | Readable): AsyncGenerator<Buffer> {
  if (Buffer.isBuffer(innehall)) {
    yield innehall;
    return;
  }
  for await (const bit of innehall as AsyncIterable<Buffer | string>)
    yield typeof bit === 'string' ? Buffer.from(bit) : bit;
}

/** Släpper igenom innehållet men slutar med fel när det inte är det som sparades. */
class Provare extends Transform {
  private readonly hash = createHash('sha256');

  constructor(private readonly sha256: string) {
    super();
  }

  override _transform(bit: Buffer, _kodning: BufferEncoding, klar: (fel: null, ut: Buffer) => void): void {
    this.hash.update(bit);
    klar(null, bit);
  }

  override _flush(klar: (fel?: Error) => void): void {
    if (this.hash.digest('hex') === this.sha256) klar();
    else klar(skadad(this.sha256));
  }
}

/** Lagret på disk: `<mapp>/ab/cd/<sha256>`, skrivet i ett utkast, tömt till disken och sedan omdöpt. */
@Injectable()
export class Disklagring extends Fillagring {
  private stadad = false;

  constructor(private readonly mapp: string) {
    super();
  }

  override async spara(innehall: Buffer | Readable): Promise<SparadFil> {
    const utkast = await this.nyttUtkast();
    try {
      const fil = await this.skrivUtkast(innehall, utkast);
      await this.stada(utkast);
      await this.settPaPlats(utkast, fil);
      return fil;
    } finally {
      await rm(utkast, { force: true });
    }
  }

  override async las(sha256: string): Promise<Readable> {
    const fil = this.plats(sha256);
    await access(fil).catch(() => {
      throw saknad(sha256);
    });
    const ut = new Provare(sha256);
    const kalla = createReadStream(fil);
    kalla.on('error', (fel) => ut.destroy(fel));
    ut.on('close', () => kalla.destroy());
    return kalla.pipe(ut);
  }

  override async lasAllt(sha256: string): Promise<Buffer> {
    const innehall = await readFile(this.plats(sha256)).catch((fel: unknown) => {
      throw arSaknad(fel) ? saknad(sha256) : fel;
    });
    if (createHash('sha256').update(innehall).digest('hex') !== sha256) throw skadad(sha256);
    return innehall;
  }

  override async finns(sha256: string): Promise<boolean> {
    return await stat(this.plats(sha256)).then(
      (uppgift) => uppgift.isFile(),
      () => false,
    );
  }

  override async prova(): Promise<void> {
    const utkast = await this.nyttUtkast();
    try {
      await this.skrivUtkast(Buffer.from('prov'), utkast);
    } finally {
      await rm(utkast, { force: true });
    }
  }

  private plats(sha256: string): string {
    if (!SHA256.test(sha256)) throw saknad(sha256.slice(0, 64));
    return join(this.mapp, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  private async nyttUtkast(): Promise<string> {
    const mapp = join(this.mapp, UTKAST);
    await mkdir(mapp, { recursive: true });
    return join(mapp, randomUUID());
  }

  /** Tar en gång per process bort det som en död process lämnat. */
  private async stada(utkast: string): Promise<void> {
    if (this.stadad) return;
    this.stadad = true;
    const { mtimeMs: nu } = await stat(utkast);
    await stadaUtkast(join(this.mapp, UTKAST), nu);
  }

  private async skrivUtkast(innehall: Buffer | Readable, utkast: string): Promise<SparadFil> {
    const hash = createHash('sha256');
    let storlek = 0;
    const handtag = await open(utkast, 'wx', 0o640);
    try {
      for await (const bit of bitar(innehall)) {
        hash.update(bit);
        storlek += bit.length;
        await handtag.writeFile(bit);
      }
      await handtag.sync();
    } finally {
      await handtag.close();
    }
    return { sha256: hash.digest('hex'), storlek };
  }

  /** Ett innehåll som redan finns och är helt lämnas i fred; ett som skadats får det nya i sitt ställe. */
  private async settPaPlats(utkast: string, { sha256, storlek }: SparadFil): Promise<void> {
    const plats = this.plats(sha256);
    const fanns = await stat(plats).catch(() => null);
    if (fanns?.isFile() === true && fanns.size === storlek && (await this.arHel(sha256))) return;
    const mapp = join(this.mapp, sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(mapp, { recursive: true });
    await rename(utkast, plats);
    // Utan detta kan namnet vara borta efter ett strömavbrott fast innehållet är skrivet.
    await synka(mapp);
  }

  private async arHel(sha256: string): Promise<boolean> {
    const hash = createHash('sha256');
    for await (const bit of createReadStream(this.plats(sha256))) hash.update(bit as Buffer);
    return hash.digest('hex') === sha256;
  }
}

const arSaknad = (fel: unknown): boolean =>
  typeof fel === 'object' && fel !== null && 'code' in fel && fel.code === 'ENOENT';

async function synka(mapp: string): Promise<void> {
  const handtag = await open(mapp, 'r');
  try {
    await handtag.sync();
  } finally {
    await handtag.close();
  }
}

async function stadaUtkast(mapp: string, nu: number): Promise<void> {
  for (const namn of await readdir(mapp)) {
    const fil = join(mapp, namn);
    const uppgift = await stat(fil).catch(() => null);
    if (uppgift !== null && nu - uppgift.mtimeMs > UTKAST_LEVER_MS) await rm(fil, { force: true });
  }
}
