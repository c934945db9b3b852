import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Konfiguration } from '#plattform';
import type { Paketformat } from './paket.typer.js';

/** Paketens filer. De är kopior att bläddra i: de arkiveras inte, och kan alltid göras om. */
@Injectable()
export class Paketlager {
  private readonly mapp: string;

  constructor(konfiguration: Konfiguration) {
    this.mapp = join(konfiguration.dataMapp, 'paket');
  }

  /** En tom mapp att göra paketet i; det som en död process lämnade tas bort. */
  async arbetsmapp(id: string): Promise<string> {
    const plats = join(this.mapp, 'arbete', id);
    await rm(plats, { recursive: true, force: true });
    await mkdir(plats, { recursive: true });
    return plats;
  }

  async stadaArbete(id: string): Promise<void> {
    await rm(join(this.mapp, 'arbete', id), { recursive: true, force: true });
  }

  /** Flyttar den färdiga filen till sin plats. @returns storleken i byte */
  async laggIn(id: string, format: Paketformat, fil: string): Promise<number> {
    const plats = this.plats(id, format);
    await rename(fil, plats);
    return (await stat(plats)).size;
  }

  /** Filens storlek i byte, eller null när den inte finns. */
  async storlek(id: string, format: Paketformat): Promise<number | null> {
    return await stat(this.plats(id, format)).then(
      ({ size }) => size,
      () => null,
    );
  }

  /** En del av filen, från och med till och med. */
  las(id: string, format: Paketformat, fran: number, till: number): Readable {
    return createReadStream(this.plats(id, format), { start: fran, end: till });
  }

  async taBort(id: string): Promise<void> {
    for (const format of ['pdf', 'zip'] as const) await rm(this.plats(id, format), { force: true });
    await this.stadaArbete(id);
  }

  /** Paketen som har en fil. */
  async alla(): Promise<string[]> {
    const namn = await readdir(this.mapp).catch(() => []);
    return namn.flatMap((ett) => /^(.+)\.(?:pdf|zip)$/u.exec(ett)?.[1] ?? []);
  }

  private plats(id: string, format: Paketformat): string {
    return join(this.mapp, `${id}.${format}`);
  }
}
