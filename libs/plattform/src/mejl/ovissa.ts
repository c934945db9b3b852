import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { Utkorg } from '../utkorg/utkorg.js';
import { MottagareForrad } from './mottagare.repository.js';
import { SKICKA_MEJL } from './utskickstjanst.js';

/** En människas beslut om ett mejl som ingen vet om det kom fram. Anroparen har prövat rätten till nämnden. */
@Injectable()
export class OvissaMejl {
  constructor(
    private readonly mottagare: MottagareForrad,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Sänder mejlet igen, med samma Message-ID. @throws DomanFel MEJL.INTE_OVISST */
  @Transactional()
  async skickaAndaIgen(mottagareId: string): Promise<void> {
    const { utskickId, namndId } = await this.besluta(mottagareId, 'skicka_igen');
    await this.utkorg.lagg(SKICKA_MEJL, { utskickId, mottagare: [mottagareId] }, namndId === null ? {} : { namndId });
  }

  /** Låter mejlet vara. Raden förblir oviss, men frågan är besvarad. @throws DomanFel MEJL.INTE_OVISST */
  @Transactional()
  async avsta(mottagareId: string): Promise<void> {
    await this.besluta(mottagareId, 'avsta');
  }

  private async besluta(
    mottagareId: string,
    beslut: 'skicka_igen' | 'avsta',
  ): Promise<{ utskickId: string; namndId: string | null }> {
    const funnen = await this.mottagare.beslutaOmOviss(mottagareId, beslut, this.klocka.nu());
    if (funnen === null) {
      throw new DomanFel(
        'MEJL.INTE_OVISST',
        'Det är inte ovisst om mejlet kom fram, eller så sänds det redan igen. Läs om sidan.',
      );
    }
    await this.handelser.skriv({
      namndId: funnen.namndId,
      typ: beslut === 'avsta' ? 'mejl.avstatt' : 'mejl.sands_igen',
      objekt: 'mottagare',
      objektId: mottagareId,
    });
    return funnen;
  }
}
