import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { saknas } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { ExternIdentitetForrad } from './extern-identitet.repository.js';

/** Kopplar bort en inloggning hos en annan. */
@Injectable()
export class TaBortIdentitet {
  constructor(
    private readonly forrad: ExternIdentitetForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404 */
  @Transactional()
  async taBort(kontoId: string, id: string): Promise<void> {
    if (!(await this.forrad.taBort(kontoId, id))) throw saknas('Kopplingen');
    const handelse = { namndId: null, objekt: 'konto', objektId: kontoId };
    await this.handelser.skriv({ ...handelse, typ: 'konto.identitet_bortkopplad' });
  }
}
