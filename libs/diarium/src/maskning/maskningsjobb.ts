import { Injectable } from '@nestjs/common';
import { deklareraJobb, Fillagring, Handelselogg, Jobb, type Jobbhanterare, Klocka, Transactional } from '#plattform';
import { framstallMaskad, type Maskad } from './framstall-maskad.js';
import { type Maskning, MaskningForrad, type Maskningsversion } from './maskning.repository.js';
import { Maskningskalla, Maskvagran } from './maskningskalla.service.js';
import { Masktradsfel } from './masktrad.js';

export const LAS_KALLA = deklareraJobb('maskning.kalla');
export const FRAMSTALL_MASKAD = deklareraJobb('maskning.framstall');

/** Gör filen till sidor som går att maska. Två gånger blir ett svar. */
@Injectable()
@Jobb(LAS_KALLA, { ko: 'dokument', forsok: 4 })
export class LasMaskningskalla implements Jobbhanterare<{ maskningId: string }> {
  constructor(
    private readonly forrad: MaskningForrad,
    private readonly kalla: Maskningskalla,
  ) {}

  async utfor({ maskningId }: { maskningId: string }): Promise<void> {
    const maskning = await this.forrad.hamta(maskningId);
    if (maskning === null || maskning.lage !== 'vantar') return;
    try {
      await this.spara(maskningId, await this.kalla.gor(maskning));
    } catch (fel) {
      if (!(fel instanceof Maskvagran)) throw fel;
      await this.spara(maskningId, { fel: fel.message });
    }
  }

  @Transactional()
  async spara(id: string, kalla: { sha256: string; sidor: number } | { fel: string }): Promise<void> {
    await this.forrad.sattKalla(id, kalla);
  }
}

/** Bygger den maskade filen och släpper den bara när beviset håller. Två gånger blir en fil; originalet rörs aldrig. */
@Injectable()
@Jobb(FRAMSTALL_MASKAD, { ko: 'dokument', forsok: 4 })
export class FramstallMaskad implements Jobbhanterare<{ versionId: string }> {
  constructor(
    private readonly forrad: MaskningForrad,
    private readonly kalla: Maskningskalla,
    private readonly lagring: Fillagring,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ versionId }: { versionId: string }): Promise<void> {
    const version = await this.forrad.version(versionId);
    const maskning = version === null ? null : await this.forrad.hamta(version.maskningId);
    if (version === null || maskning?.kallaSha256 == null || version.lage !== 'vantar') return;
    const gjord = await this.gor(maskning.kallaSha256, version);
    if ('fel' in gjord) await this.avgor(maskning, version, { fel: gjord.fel, bevis: null });
    else if (gjord.bevis.stoppad.length > 0) {
      const fel = `Den maskade filen lämnas inte ut: ${gjord.bevis.stoppad.join('; ')}. Kontrollera markeringarna och framställ den på nytt.`;
      await this.avgor(maskning, version, { fel, bevis: gjord.bevis });
    } else {
      const sparad = await this.lagring.spara(gjord.pdf);
      await this.avgor(maskning, version, { ...sparad, bevis: gjord.bevis });
    }
  }

  private async gor(sha256: string, version: Maskningsversion): Promise<Maskad | { fel: string }> {
    const pdf = await this.lagring.lasAllt(sha256);
    const sidor = await this.kalla.tecken(sha256);
    try {
      return await framstallMaskad(pdf, sidor, version);
    } catch (fel) {
      if (!(fel instanceof Masktradsfel)) throw fel;
      return { fel: 'Filen gick inte att maska: sidorna går inte att rita. Gör en ny PDF av handlingen.' };
    }
  }

  @Transactional()
  async avgor(
    maskning: Maskning,
    version: Maskningsversion,
    utfall: Parameters<MaskningForrad['avgor']>[1],
  ): Promise<void> {
    if (!(await this.forrad.avgor(version.id, utfall, this.klocka.nu()))) return;
    await this.handelser.skriv({
      namndId: maskning.namndId,
      typ: 'fel' in utfall ? 'handling.maskning_stoppad' : 'handling.maskad',
      objekt: 'handling',
      objektId: maskning.handlingId,
      efter: { version: version.nr, ...('fel' in utfall ? {} : { sha256: utfall.sha256, sidor: utfall.bevis.sidor }) },
    });
  }
}
