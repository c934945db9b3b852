import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { EntityManager } from 'typeorm';

/** Grunden för varje förråd: läser i transaktionen när det finns en, och vägrar skriva utan. */
@Injectable()
export abstract class Forrad {
  constructor(protected readonly vard: TransactionHost<TransactionalAdapterTypeOrm>) {}

  /** Transaktionens hanterare. Kastar utan transaktion, också för en skrivning vars `await` glömts bort. */
  protected get skriv(): EntityManager {
    if (!this.vard.isTransactionActive()) {
      throw new Error(`${this.constructor.name}: skrivning utan transaktion (saknas @Transactional eller await?)`);
    }
    return this.vard.tx;
  }

  /** Transaktionens hanterare när en pågår, annars den vanliga. */
  protected get las(): EntityManager {
    return this.vard.tx;
  }

  /** Läser rader med SQL. */
  protected async rader<T>(sql: string, varden: unknown[] = []): Promise<T[]> {
    return await this.las.query<T[]>(sql, varden);
  }
}
