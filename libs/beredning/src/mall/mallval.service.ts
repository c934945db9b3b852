import { Injectable } from '@nestjs/common';
import { DomanFel } from '#plattform';
import { DOKUMENTTYP_TEXT, type Dokumenttyp } from './domain/mallinnehall.js';
import { ForvaldaMallar } from './forvalda-mallar.service.js';
import { MallForrad } from './mall.repository.js';
import type { Mall } from './mall.typer.js';

/** Vilken mall ett nytt dokument görs med. */
@Injectable()
export class Mallval {
  constructor(
    private readonly forrad: MallForrad,
    private readonly forvalda: ForvaldaMallar,
  ) {}

  /**
   * Den mall som angavs, eller den förvalda av slaget; ett dokument utan angivet slag är av mallens slag, annars en
   * tjänsteskrivelse. I pågående transaktion.
   * @throws DomanFel MALL.SAKNAS 422 när mallen inte finns i nämnden, är avställd eller är av ett annat slag
   */
  async valj(namndId: string, val: { dokumenttyp?: Dokumenttyp; mallId?: string | null }): Promise<Mall> {
    if (val.mallId == null) return await this.forvalda.forSlag(namndId, val.dokumenttyp ?? 'tjansteskrivelse');
    const mall = await this.forrad.en(namndId, val.mallId);
    if (mall?.aktiv === true && mall.dokumenttyp === (val.dokumenttyp ?? mall.dokumenttyp)) return mall;
    const vad = val.dokumenttyp === undefined ? 'nämndens mallar' : `mallarna för ${DOKUMENTTYP_TEXT[val.dokumenttyp]}`;
    const text = `Välj en av ${vad} ur listan.`;
    throw new DomanFel('MALL.SAKNAS', text, { status: 422, falt: [{ stig: 'mallId', text }] });
  }
}
