import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { TransactionHost } from '@nestjs-cls/transactional';
import { Forrad } from '../databas/forrad.repository.js';
import { Klocka } from '../klocka/klocka.js';
import { LANGSTA_SESSION_MS, LANGSTA_VILA_MS } from '../session/sessioner.service.js';

/** Sessionens namn i databasen, hexadecimalt; kakans värde går inte att räkna ut av det. */
export const sessionsmarke = (kaka: string): string => createHash('sha256').update(kaka).digest('hex');

/** Sessionerna bakom de öppna strömmarna. */
@Injectable()
export class Flodessessioner extends Forrad {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly klocka: Klocka,
  ) {
    super(vard);
  }

  /** De av sessionerna som ännu gäller och vars konto är öppet. @param marken enligt `sessionsmarke` */
  async levande(marken: readonly string[]): Promise<Set<string>> {
    const nu = this.klocka.nu().getTime();
    const rader = await this.rader<{ marke: string }>(
      `select encode(s.token_hash, 'hex') as marke from session s join konto k on k.id = s.konto_id
        where s.token_hash in (select decode(m, 'hex') from unnest($1::text[]) m) and s.skapad > $2 and s.senast_anvand > $3
          and not k.avstangt`,
      [marken, new Date(nu - LANGSTA_SESSION_MS), new Date(nu - LANGSTA_VILA_MS)],
    );
    return new Set(rader.map(({ marke }) => marke));
  }
}
