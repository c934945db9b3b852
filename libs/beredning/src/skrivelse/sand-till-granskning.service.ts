import { Injectable } from '@nestjs/common';
import { Transactional } from '#plattform';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Skickar ett utkast till granskning. Därefter ändras det bara om det återlämnas. */
@Injectable()
export class SandTillGranskning {
  constructor(private readonly atkomst: Skrivelseatkomst) {}

  /** @throws DomanFel 404, 412, BEREDNING.SKRIVELSEN_OFARDIG, BEREDNING.STEGET_STANGT */
  @Transactional()
  async sand(namndId: string, id: string, version: number): Promise<void> {
    const utkast = await this.atkomst.las(namndId, id, version);
    const tillstand = await this.atkomst.prova('sandTillGranskning', utkast);
    await this.atkomst.skriv(utkast, { tillstand, aterlamnadSkal: null });
    await this.atkomst.anteckna(utkast, 'granskning', { undertecknare: utkast.undertecknare.map((u) => u.personId) });
  }
}
