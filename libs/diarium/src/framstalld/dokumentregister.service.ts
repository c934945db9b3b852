import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Fillagring, Klocka, nyttId, saknas } from '#plattform';
import { DokumentregisterForrad, type Dokumentslag, type FramstalltDokument } from './dokumentregister.repository.js';

export interface NyttDokument {
  namndId: string;
  slag: Dokumentslag;
  objektId: string;
  /** Räknas upp när samma dokument görs på nytt av ändrade fakta. */
  objektVersion?: number;
  format: 'docx' | 'pdf' | 'pdf-a' | 'html';
  filnamn: string;
  innehall: Buffer;
  faktahash: string;
}

const MEDIATYP: Readonly<Record<NyttDokument['format'], string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  'pdf-a': 'application/pdf',
  html: 'text/html; charset=utf-8',
};

/** Registret över framställda dokument: filen i lagringen, och de fakta den gjordes av. */
@Injectable()
export class Dokumentregister {
  constructor(
    private readonly forrad: DokumentregisterForrad,
    private readonly lagring: Fillagring,
    private readonly klocka: Klocka,
  ) {}

  /** Filen sparas före raden: en krasch däremellan lämnar en fil som ingen pekar på, aldrig en rad utan fil. */
  @Transactional()
  async spara(nytt: NyttDokument): Promise<FramstalltDokument> {
    const { sha256, storlek } = await this.lagring.spara(nytt.innehall);
    const dokument: FramstalltDokument = {
      id: nyttId(),
      namndId: nytt.namndId,
      slag: nytt.slag,
      objektId: nytt.objektId,
      objektVersion: nytt.objektVersion ?? 1,
      format: nytt.format,
      filnamn: nytt.filnamn,
      mediatyp: MEDIATYP[nytt.format],
      storlek,
      sha256,
      faktahash: nytt.faktahash,
      skapatTid: this.klocka.nu(),
    };
    await this.forrad.lagg(dokument);
    return dokument;
  }

  async senaste(namndId: string, objektIder: readonly string[]): Promise<FramstalltDokument[]> {
    return objektIder.length === 0 ? [] : await this.forrad.senaste(namndId, objektIder);
  }

  /** @throws DomanFel 404 */
  async hamta(namndId: string, id: string): Promise<{ dokument: FramstalltDokument; innehall: Buffer }> {
    const dokument = await this.forrad.hamta(namndId, id);
    if (dokument === null) throw saknas('Dokumentet');
    return { dokument, innehall: await this.lagring.lasAllt(dokument.sha256) };
  }
}
