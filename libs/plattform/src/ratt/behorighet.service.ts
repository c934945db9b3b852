import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { TransactionHost } from '@nestjs-cls/transactional';
import { DeladFraga } from '../session/delad-fraga.js';
import { Behorighetsport, type Ersatt, type Namndroller } from './behorighetsport.js';
import { rattigheterFor, type Rattighet, type Roll, rollerGer } from './rattigheter.js';

export interface MinNamnd {
  namndId: string;
  namn: string;
  diariekod: string;
  roller: Roll[];
  /** De som kontot ersätter i nämnden just nu. */
  ersatter: Ersatt[];
  rattigheter: Rattighet[];
}

/** Vad ett konto får göra, och var. */
@Injectable()
export class Behorighet {
  private port: Behorighetsport | undefined;

  private readonly fragor = new DeladFraga<Namndroller[]>();

  constructor(
    private readonly moduler: ModuleRef,
    private readonly vard: TransactionHost,
  ) {}

  /** Kontots roller i nämnden; tom när kontot inte har med den att göra. */
  async roller(kontoId: string, namndId: string): Promise<Roll[]> {
    return (await this.omfattning(kontoId, namndId))?.roller ?? [];
  }

  /** Kontots roller i nämnden och varifrån de kommer; undefined när kontot inte har med den att göra. */
  async omfattning(kontoId: string, namndId: string): Promise<Namndroller | undefined> {
    return (await this.alla(kontoId)).find((rad) => rad.namndId === namndId);
  }

  /** Kontots roller i alla nämnder som det har med att göra. */
  async omfattningar(kontoId: string): Promise<Namndroller[]> {
    return await this.alla(kontoId);
  }

  async harRatt(kontoId: string, namndId: string, ratt: Rattighet): Promise<boolean> {
    return rollerGer(await this.roller(kontoId, namndId), ratt);
  }

  /** De nämnder där kontot har rätten: den mängd som listor, sökning och räkning begränsas till. */
  async namnderMed(kontoId: string, ratt: Rattighet): Promise<string[]> {
    const alla = await this.alla(kontoId);
    return alla.filter((rad) => rollerGer(rad.roller, ratt)).map((rad) => rad.namndId);
  }

  /** Kontots nämnder med roller och rättigheter, i namnordning. */
  async mina(kontoId: string): Promise<MinNamnd[]> {
    const alla = await this.alla(kontoId);
    const namn = new Map((await this.fraga().namnder(alla.map((rad) => rad.namndId))).map((n) => [n.namndId, n]));
    return alla
      .flatMap((rad) => {
        const namnd = namn.get(rad.namndId);
        if (namnd === undefined) return [];
        const { roller, ersatter } = rad;
        return [{ ...namnd, roller, ersatter, rattigheter: rattigheterFor(roller) }];
      })
      .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'));
  }

  /** Det som kontot får göra i hela installationen, också när den inte har något organ än. */
  async rattigheterIKommunen(kontoId: string): Promise<Rattighet[]> {
    return rattigheterFor(await this.fraga().iKommunen(kontoId));
  }

  private async alla(kontoId: string): Promise<Namndroller[]> {
    // I en transaktion kan rollerna just ha ändrats: där delas inga svar.
    if (this.vard.isTransactionActive()) return await this.fraga().roller(kontoId);
    return await this.fragor.stall(kontoId, () => this.fraga().roller(kontoId));
  }

  // Porten besvaras av en modul högre upp i kedjan och finns först när allt är byggt.
  private fraga(): Behorighetsport {
    const port = this.port ?? this.moduler.get<Behorighetsport>(Behorighetsport, { strict: false });
    this.port = port;
    return port;
  }
}
