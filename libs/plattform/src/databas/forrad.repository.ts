import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { type EntityManager, QueryFailedError } from 'typeorm';

/** Det som behövs av förbindelsen till databasen. */
interface Forbindelse {
  query(fraga: { name: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

const namn = new Map<string, string>();

function planensNamn(sql: string): string {
  const ett = namn.get(sql) ?? `klubba_${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`;
  namn.set(sql, ett);
  return ett;
}

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

  /**
   * Läser rader med en fråga som förbindelsen minns, och oftast också planen för: den som ställs i varje begäran tar annars
   * längre tid att planera än att svara på. Texten är alltid densamma; en fråga byggd av villkor läses med `rader`.
   */
  protected async planerade<T>(sql: string, varden: unknown[] = []): Promise<T[]> {
    const pagaende = this.las.queryRunner;
    const egen = pagaende ?? this.las.dataSource.createQueryRunner();
    try {
      const forbindelse = (await egen.connect()) as Forbindelse;
      return (await forbindelse.query({ name: planensNamn(sql), text: sql, values: varden })).rows as T[];
    } catch (fel) {
      throw fel instanceof Error ? new QueryFailedError(sql, varden, fel) : fel;
    } finally {
      if (egen !== pagaende) await egen.release();
    }
  }
}
