import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Entry, open, type ZipFile } from 'yauzl';
import { Fillagring } from '#plattform';
import { ArendeimportForrad, type Importpost } from './arendeimport.repository.js';
import { Importlasfel } from './lasfel.js';
import { medTillfalligFil } from './tillfallig-fil.js';

const FLEST_FILER = 1_000_000;

/** Filerna som handlingarna pekar på: i ett arkiv, eller i en mapp på servern. */
export interface Importfilkalla {
  finns(namn: string): boolean;
  oppna(namn: string): Promise<Readable>;
}

/** Sökvägen utan enhet, snedstreck åt samma håll, i gemener: gamla system skriver den på sitt sätt. */
const nyckel = (namn: string): string =>
  namn
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:[a-z]:)?\/*(?:\.\/)*/iu, '')
    .toLowerCase();

/** Hela sökvägen först; annars filens namn, om bara en fil heter så. */
class Register<T> {
  private readonly hela = new Map<string, T>();
  private readonly namn = new Map<string, T | null>();

  lagg(stig: string, post: T): void {
    const hel = nyckel(stig);
    this.hela.set(hel, post);
    const sist = hel.slice(hel.lastIndexOf('/') + 1);
    this.namn.set(sist, this.namn.has(sist) ? null : post);
  }

  hitta(stig: string): T | undefined {
    const hel = nyckel(stig);
    return this.hela.get(hel) ?? this.namn.get(hel.slice(hel.lastIndexOf('/') + 1)) ?? undefined;
  }
}

async function oppnaZip(fil: string): Promise<ZipFile> {
  return await new Promise((klar, fel) => {
    open(fil, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (orsak, zip) => {
      if (orsak === null) klar(zip);
      else fel(new Importlasfel('Arkivet är skadat eller ingen ZIP. Packa det på nytt.'));
    });
  });
}

async function lasZip(zip: ZipFile, register: Register<() => Promise<Readable>>): Promise<void> {
  let antal = 0;
  await new Promise<void>((klar, fel) => {
    const ge = (): void => {
      zip.readEntry();
    };
    zip.on('entry', (post: Entry) => {
      antal += 1;
      if (antal > FLEST_FILER) fel(new Importlasfel('Arkivet har för många filer. Dela upp det.'));
      if (!post.fileName.endsWith('/')) register.lagg(post.fileName, async () => await strommen(zip, post));
      ge();
    });
    zip.once('end', klar);
    zip.once('error', () => {
      fel(new Importlasfel('Arkivet är skadat. Packa det på nytt.'));
    });
    ge();
  });
}

const strommen = async (zip: ZipFile, post: Entry): Promise<Readable> =>
  await new Promise((klar, fel) => {
    zip.openReadStream(post, (orsak, strom) => {
      if (orsak === null) klar(strom);
      else fel(new Importlasfel(`Filen ${post.fileName} i arkivet är skadad eller krypterad.`));
    });
  });

async function lasMapp(mapp: string, register: Register<() => Promise<Readable>>): Promise<void> {
  for (const post of await readdir(mapp, { recursive: true, withFileTypes: true })) {
    if (!post.isFile()) continue;
    const fil = join(post.parentPath, post.name);
    register.lagg(relative(mapp, fil), () => Promise.resolve(createReadStream(fil)));
  }
}

/** Öppnar arkiven och mappen medan ett steg arbetar med dem. */
@Injectable()
export class Importfilkallor {
  constructor(
    private readonly forrad: ArendeimportForrad,
    private readonly lagring: Fillagring,
  ) {}

  async med<T>(post: Importpost, gor: (kalla: Importfilkalla) => Promise<T>): Promise<T> {
    const register = new Register<() => Promise<Readable>>();
    if (post.mapp !== null) await lasMapp(post.mapp, register);
    const arkiv = (await this.forrad.filer(post.id)).filter((fil) => fil.slag === 'zip').map((fil) => fil.sha256);
    return await this.medArkiv(arkiv, register, async () => await gor(kallan(register)));
  }

  private async medArkiv<T>(
    [forst, ...resten]: readonly string[],
    register: Register<() => Promise<Readable>>,
    gor: () => Promise<T>,
  ): Promise<T> {
    if (forst === undefined) return await gor();
    return await medTillfalligFil(await this.lagring.las(forst), async (fil) => {
      const zip = await oppnaZip(fil);
      try {
        await lasZip(zip, register);
        return await this.medArkiv(resten, register, gor);
      } finally {
        zip.close();
      }
    });
  }
}

const kallan = (register: Register<() => Promise<Readable>>): Importfilkalla => ({
  finns: (namn) => register.hitta(namn) !== undefined,
  oppna: async (namn) => {
    const oppna = register.hitta(namn);
    if (oppna === undefined) throw new Importlasfel(`Filen ${namn} saknas.`);
    return await oppna();
  },
});
