import { Injectable } from '@nestjs/common';
import { skriftMedFalt, tomSkrift } from '#dokument';
import { Organisation } from '#organisation';
import { Klocka, nyttId, Transactional } from '#plattform';
import { borjanAvsnitt } from '../mall/domain/mallinnehall.js';
import { Mallval } from '../mall/mallval.service.js';
import { Skriftskrivare } from '../skrift/skriftskrivare.service.js';
import { provaSkrivelse } from './prova-skrivelse.js';
import { SkrivInnehall, textfalt } from './skriv-innehall.service.js';
import { SkrivelseForrad } from './skrivelse.repository.js';
import type { NySkrivelse } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Börjar en tjänsteskrivelse. Ärendet den skrivs i bereds från och med nu. */
@Injectable()
export class SkapaSkrivelse {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly innehall: SkrivInnehall,
    private readonly organisation: Organisation,
    private readonly mallval: Mallval,
    private readonly skriften: Skriftskrivare,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Utan annat sagt: dagens datum, nämndens förvaltning som avsändare, nämnden som mottagare och den som skriver som referens.
   * @returns skrivelsens id
   * @throws DomanFel 404, 422, MALL.SAKNAS, BEREDNING.ARENDET_STANGT
   */
  @Transactional()
  async skapa(ny: NySkrivelse): Promise<string> {
    const { namndId, dokumenttyp, mallId = null, ...uppgifter } = ny;
    provaSkrivelse(uppgifter);
    const namnd = await this.organisation.namnd(namndId);
    const mall = await this.mallval.valj(namndId, { mallId, ...(dokumenttyp === undefined ? {} : { dokumenttyp }) });
    const id = nyttId();
    const rubrik = ny.rubrik.trim();
    const datum = ny.datum ?? this.klocka.idag();
    await this.forrad.lagg({
      id,
      namndId,
      dokumenttyp: mall.dokumenttyp,
      mallVersionId: mall.mallVersionId,
      rubrik,
      datum,
      handlingId: null,
      versionsnr: 1,
      versionsskal: null,
      foregaendeId: null,
    });
    const { avsnitt, forslag } = mall.innehall;
    const tom = tomSkrift(borjanAvsnitt({ avsnitt }), { rubrik, forslag: forslag !== 'inget' });
    await this.skriften.borja(id, skriftMedFalt(tom, textfalt(uppgifter)));
    const utkast = await this.forrad.hamta(namndId, id);
    if (utkast === null) throw new Error(`Skrivelsen ${id} lades inte in`);
    // Det som inte angavs är undefined och får sitt förval; det som angavs som tomt förblir tomt.
    await this.innehall.skriv(utkast, {
      ...uppgifter,
      forvaltning: ny.forvaltning === undefined ? namnd.forvaltning : ny.forvaltning,
      mottagare: ny.mottagare === undefined ? namnd.namn : ny.mottagare,
      referensId: ny.referensId === undefined ? this.atkomst.personId() : ny.referensId,
    });
    await this.atkomst.anteckna(utkast, 'skapad', { arendeId: ny.arendeId ?? null });
    return id;
  }
}
