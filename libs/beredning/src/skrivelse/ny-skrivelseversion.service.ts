import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, nyttId, Transactional } from '#plattform';
import { skriftI, Skriftskrivare } from '../skrift/skriftskrivare.service.js';
import { SkrivKommentar } from '../skrift/skriv-kommentar.service.js';
import { SkrivInnehall } from './skriv-innehall.service.js';
import { SkrivelseForrad } from './skrivelse.repository.js';
import type { Skrivelse, Skrivelseinnehall } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

/** Börjar en ny version av en fastställd skrivelse, med skäl. Den fastställda står kvar som den är. */
@Injectable()
export class NySkrivelseversion {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly atkomst: Skrivelseatkomst,
    private readonly innehall: SkrivInnehall,
    private readonly skriften: Skriftskrivare,
    private readonly kommentarer: SkrivKommentar,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns det nya utkastets id; det har samma innehåll, och dagens datum
   * @throws DomanFel 404, 412, 422 utan skäl, BEREDNING.HAR_NYARE, BEREDNING.STEGET_STANGT
   */
  @Transactional()
  async skapa(namndId: string, id: string, version: number, skal: string): Promise<string> {
    const versionsskal = skal.trim();
    if (versionsskal === '') {
      throw new DomanFel('BEREDNING.SKAL_SAKNAS', 'Skriv varför skrivelsen behöver en ny version.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv varför.' }],
      });
    }
    const forra = await this.atkomst.las(namndId, id, version);
    await this.atkomst.prova('nyVersion', forra);
    const nyId = nyttId();
    await this.forrad.lagg({
      id: nyId,
      namndId,
      dokumenttyp: forra.dokumenttyp,
      mallVersionId: forra.mallVersionId,
      rubrik: forra.rubrik,
      datum: this.klocka.idag(),
      handlingId: forra.handlingId,
      versionsnr: forra.versionsnr + 1,
      versionsskal,
      foregaendeId: forra.id,
    });
    await this.skriften.borja(nyId, skriftI(forra).innehall);
    await this.kommentarer.kopieraOppna(forra.id, nyId);
    const utkast = await this.forrad.hamta(namndId, nyId);
    if (utkast === null) throw new Error(`Skrivelsen ${nyId} lades inte in`);
    await this.innehall.skriv(utkast, innehallUr(forra));
    await this.atkomst.anteckna(
      utkast,
      'ny_version',
      { versionsnr: utkast.versionsnr, foregaendeId: forra.id },
      versionsskal,
    );
    return nyId;
  }
}

const innehallUr = (s: Skrivelse): Skrivelseinnehall => ({
  arendeId: s.arendeId,
  forvaltning: s.forvaltning,
  referensId: s.referensId,
  mottagare: s.mottagare,
  sammanfattning: s.sammanfattning,
  arendet: s.arendet,
  avsnitt: s.avsnitt,
  expedieras: s.expedieras,
  undertecknare: s.undertecknare.map(({ personId, titel }) => ({ personId, titel })),
  forslag: s.forslag,
});
