import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { Behorighet } from '../ratt/behorighet.service.js';
import type { Roll } from '../ratt/rattigheter.js';
import type { InloggadISession } from '../session/sessioner.service.js';
import { type Faktorhinder, faktorhinder } from '../session/sessionslage.js';
import { FaktorkravForrad } from './faktorkrav.repository.js';

/** Vilka roller som måste ha en andra faktor, och vad det betyder för den som loggar in. */
@Injectable()
export class Faktorkrav {
  constructor(
    private readonly forrad: FaktorkravForrad,
    private readonly behorighet: Behorighet,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Vad inloggningen saknar för att gälla, eller null. */
  async hinder({ kontoId, session }: InloggadISession): Promise<Faktorhinder | null> {
    if (session.styrka !== 'enkel') return null;
    const kravs = !session.harFaktor && session.kravFinns && (await this.kravsAv(kontoId));
    return faktorhinder(session, kravs);
  }

  /** Om någon av kontots roller i dag kräver en andra faktor. */
  async kravsAv(kontoId: string): Promise<boolean> {
    const krav = await this.forrad.alla();
    if (krav.length === 0) return false;
    const omfattningar = await this.behorighet.omfattningar(kontoId);
    return omfattningar.some(({ namndId, roller }) =>
      krav.some((ett) => (ett.namndId === null || ett.namndId === namndId) && roller.includes(ett.roll)),
    );
  }

  /** Rollerna som måste i nämnden (null: i alla nämnder). */
  async lista(namndId: string | null): Promise<Roll[]> {
    return await this.forrad.iNamnd(namndId);
  }

  /** Ersätter kraven i nämnden (null: i alla nämnder). Gäller från nästa begäran, också för den som redan är inloggad. */
  @Transactional()
  async satt(namndId: string | null, roller: readonly Roll[]): Promise<Roll[]> {
    const fore = await this.forrad.iNamnd(namndId);
    await this.forrad.ersatt(namndId, [...new Set(roller)], this.klocka.nu());
    const efter = await this.forrad.iNamnd(namndId);
    await this.handelser.skriv({
      namndId,
      typ: 'faktorkrav.andrat',
      objekt: 'faktorkrav',
      objektId: namndId ?? '00000000-0000-0000-0000-000000000000',
      fore: { roller: fore },
      efter: { roller: efter },
    });
    return efter;
  }
}
