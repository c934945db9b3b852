import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { FileStore } from '@tus/file-store';
import { Konfiguration } from '#plattform';

/** Filerna som är på väg, i `KLUBBA_DATA/uppladdningar`, tills de är hela och läggs i lagringen. */
@Injectable()
export class Delfiler {
  readonly mapp: string;
  private lager: Promise<FileStore> | null = null;

  constructor(konfiguration: Konfiguration) {
    this.mapp = join(konfiguration.dataMapp, 'uppladdningar');
  }

  /** Lagret bakom tus. */
  async tuslager(): Promise<FileStore> {
    this.lager ??= import('@tus/file-store').then(({ FileStore: Lager }) => new Lager({ directory: this.mapp }));
    return await this.lager;
  }

  plats(id: string): string {
    return join(this.mapp, id);
  }

  /** Hur många byte som kommit; 0 när inget finns. */
  async mottaget(id: string): Promise<number> {
    return await stat(this.plats(id)).then(
      (uppgift) => uppgift.size,
      () => 0,
    );
  }

  async taBort(id: string): Promise<void> {
    await rm(this.plats(id), { force: true });
    await rm(`${this.plats(id)}.json`, { force: true });
  }

  /** Id:na som det finns filer för. */
  async alla(): Promise<string[]> {
    const namn = await readdir(this.mapp).catch(() => []);
    return [...new Set(namn.map((ett) => ett.replace(/\.json$/u, '')))];
  }
}
