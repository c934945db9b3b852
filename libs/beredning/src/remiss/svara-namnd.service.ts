import { Injectable } from '@nestjs/common';
import { ArendeForrad, HandlingForrad } from '#diarium';
import { Organisation } from '#organisation';
import { DomanFel, Klocka } from '#plattform';
import { InstansForrad } from './instans.repository.js';
import { RemissForrad } from './remiss.repository.js';
import { TaEmotSvar } from './ta-emot-svar.service.js';

/** Ett svar till en nämnd i samma installation är genast en inkommen handling där, hos instansen som frågades. */
@Injectable()
export class SvaraNamnd {
  constructor(
    private readonly remisser: RemissForrad,
    private readonly instanser: InstansForrad,
    private readonly handlingar: HandlingForrad,
    private readonly arenden: ArendeForrad,
    private readonly organisation: Organisation,
    private readonly mottagning: TaEmotSvar,
    private readonly klocka: Klocka,
  ) {}

  /**
   * I pågående transaktion. Har den som frågade redan ett svar händer inget.
   * @param handlingId svaret, eller null när nämnden avstår
   * @throws DomanFel REMISS.SEKRETESS när svaret har sekretess och måste lämnas på annat sätt
   */
  async lamna(namndId: string, instansId: string, handlingId: string | null): Promise<void> {
    const sedd = await this.instanser.medId(instansId);
    if (sedd?.tillNamndId !== namndId) return;
    const remiss = await this.remisser.lasRad(sedd.remissId);
    const instans = await this.instanser.lasRad(instansId);
    if (remiss === null || instans?.lage !== 'vantar') return;
    const handling = handlingId === null ? null : await this.handlingar.hamta(namndId, handlingId);
    const arende = handling?.arendeId == null ? null : await this.arenden.hamta(namndId, handling.arendeId);
    if ([handling, arende].some((en) => en !== null && (en.sekretess.lagrum !== null || en.sekretess.underProvning))) {
      throw new DomanFel(
        'REMISS.SEKRETESS',
        'Svaret har sekretess och går inte över av sig självt till den andra nämnden. Pröva vad som kan lämnas ut (OSL 8:1) och expediera det.',
      );
    }
    const fran = await this.organisation.namnd(namndId);
    const filer = (handling?.versioner.at(-1)?.filer ?? []).map(({ filnamn, mediatyp, storlek, sha256 }) => ({
      filnamn,
      mediatyp,
      storlek,
      sha256,
    }));
    const svar = {
      satt: 'namnd' as const,
      hallning: handling === null ? ('avstar' as const) : ('ej_angiven' as const),
      text: null,
      innehall: handling?.titel.slice(0, 500) ?? null,
      inkommetDag: this.klocka.idag(),
      lamnatAv: fran.namn === instans.namn ? null : fran.namn,
      avsnitt: [],
    };
    await this.mottagning.taEmot(remiss, instans, svar, { filer });
  }
}
