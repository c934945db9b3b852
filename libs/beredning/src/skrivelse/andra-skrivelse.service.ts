import { Injectable } from '@nestjs/common';
import { DomanFel, Transactional } from '#plattform';
import { provaSkrivelse } from './prova-skrivelse.js';
import { SkrivInnehall } from './skriv-innehall.service.js';
import { stangtSteg } from './skrivelse.tillstand.js';
import type { Skrivelseinnehall } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Ändrar ett utkast. Det som granskas, är godkänt eller fastställt ändras inte. */
@Injectable()
export class AndraSkrivelse {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly innehall: SkrivInnehall,
  ) {}

  /** @throws DomanFel 404, 412, 422, BEREDNING.STEGET_STANGT, BEREDNING.ARENDET_LAST */
  @Transactional()
  async andra(namndId: string, id: string, version: number, innehall: Skrivelseinnehall): Promise<void> {
    const utkast = await this.atkomst.las(namndId, id, version);
    if (utkast.tillstand !== 'utkast') {
      const { kod, text } = stangtSteg(utkast.tillstand);
      throw new DomanFel(kod, text, { data: { steg: 'andra', lage: utkast.tillstand } });
    }
    provaSkrivelse(innehall);
    if (utkast.versionsnr > 1 && innehall.arendeId !== undefined && innehall.arendeId !== utkast.arendeId) {
      throw new DomanFel('BEREDNING.ARENDET_LAST', 'En ny version hör till samma ärende som den förra.');
    }
    const falt = await this.innehall.skriv(utkast, innehall);
    await this.atkomst.anteckna(utkast, 'andrad', { falt });
  }
}
