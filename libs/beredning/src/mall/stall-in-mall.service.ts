import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas, Sammanhang, Transactional } from '#plattform';
import {
  type Dokumenttyp,
  DOKUMENTTYP_TEXT,
  mallbrister,
  type Mallinnehall,
  sammaInnehall,
} from './domain/mallinnehall.js';
import { MallForrad } from './mall.repository.js';
import type { Mall } from './mall.typer.js';

export interface Mallandring {
  namn?: string;
  innehall?: Mallinnehall;
  forvald?: boolean;
  aktiv?: boolean;
}

/** Nämndens mallar: läggs till, ändras i nya versioner, och ställs av. En mall tas aldrig bort: dokument är gjorda med den. */
@Injectable()
export class StallInMall {
  constructor(
    private readonly forrad: MallForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** Den första mallen av ett slag blir förvald. @throws DomanFel 422, MALL.FINNS */
  @Transactional()
  async lagg(
    namndId: string,
    ny: { dokumenttyp: Dokumenttyp; namn: string; innehall: Mallinnehall; forvald: boolean },
  ): Promise<Mall> {
    const namn = provatNamn(ny.namn);
    const innehall = provat(ny.innehall);
    const id = nyttId();
    const forvald = ny.forvald || (await this.forrad.forvald(namndId, ny.dokumenttyp)) === null;
    if (forvald) await this.forrad.slappForvald(namndId, ny.dokumenttyp, id);
    await this.forrad.lagg(id, namndId, ny.dokumenttyp, { namn, forvald, aktiv: true });
    await this.nyVersion(id, 1, innehall);
    await this.anteckna(namndId, 'skapad', id, { dokumenttyp: ny.dokumenttyp, namn, forvald, innehall });
    return await this.en(namndId, id);
  }

  /**
   * Annat innehåll blir en ny version; dokument som redan är gjorda behåller sin.
   * @throws DomanFel 404, 412, 422, MALL.FINNS, MALL.FORVALD_KRAVS
   */
  @Transactional()
  async andra(namndId: string, id: string, version: number, andring: Mallandring): Promise<Mall> {
    if (!(await this.forrad.lasRad(namndId, id))) throw saknas('Mallen');
    const fore = await this.en(namndId, id);
    if (fore.version !== version) throw inaktuell();
    const namn = andring.namn === undefined ? fore.namn : provatNamn(andring.namn);
    const aktiv = andring.aktiv ?? fore.aktiv;
    const forvald = andring.forvald ?? fore.forvald;
    if (fore.forvald && !(forvald && aktiv)) throw forvaldKravs(fore.dokumenttyp);
    const innehall = andring.innehall === undefined ? fore.innehall : provat(andring.innehall);
    if (forvald && !fore.forvald) await this.forrad.slappForvald(namndId, fore.dokumenttyp, id);
    if (!(await this.forrad.andra(namndId, id, version, { namn, aktiv, forvald }))) throw inaktuell();
    const nyVersion = !sammaInnehall(fore.innehall, innehall);
    if (nyVersion) await this.nyVersion(id, fore.versionsnr + 1, innehall);
    await this.anteckna(namndId, nyVersion ? 'ny_version' : 'andrad', id, {
      namn,
      aktiv,
      forvald,
      ...(nyVersion ? { versionsnr: fore.versionsnr + 1, innehall } : {}),
    });
    return await this.en(namndId, id);
  }

  private async nyVersion(id: string, nr: number, innehall: Mallinnehall): Promise<void> {
    await this.forrad.laggVersion(id, nr, innehall, this.klocka.nu(), this.sammanhang.aktor().namn);
  }

  private async en(namndId: string, id: string): Promise<Mall> {
    const mall = await this.forrad.en(namndId, id);
    if (mall === null) throw saknas('Mallen');
    return mall;
  }

  private async anteckna(
    namndId: string,
    vad: string,
    objektId: string,
    efter: Record<string, unknown>,
  ): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `mall.${vad}`, objekt: 'mall', objektId, efter });
  }
}

const forvaldKravs = (dokumenttyp: Dokumenttyp): DomanFel =>
  new DomanFel(
    'MALL.FORVALD_KRAVS',
    `Mallen är förvald för ${DOKUMENTTYP_TEXT[dokumenttyp]}. Gör en annan mall förvald först.`,
  );

function provatNamn(namn: string): string {
  const rent = namn.trim();
  if (rent !== '') return rent;
  const text = 'Skriv vad mallen heter.';
  throw new DomanFel('MALL.STAMMER_INTE', text, { status: 422, falt: [{ stig: 'namn', text }] });
}

function provat(innehall: Mallinnehall): Mallinnehall {
  const brister = mallbrister(innehall);
  if (brister.length > 0) {
    throw new DomanFel('MALL.STAMMER_INTE', brister.map((brist) => brist.text).join(' '), {
      status: 422,
      falt: brister.map(({ stig, text }) => ({ stig: `innehall.${stig}`, text })),
    });
  }
  const { vapen, forvaltning, referens, mottagare, derasDnr, sidfot } = innehall.brevhuvud;
  return {
    avsnitt: innehall.avsnitt.map(({ nyckel, rubrik, kravd, standard, hjalptext }) => ({
      nyckel,
      rubrik: rubrik.trim(),
      kravd,
      standard,
      hjalptext: hjalptext === null || hjalptext.trim() === '' ? null : hjalptext.trim(),
    })),
    forslag: innehall.forslag,
    brevhuvud: { vapen, forvaltning, referens, mottagare, derasDnr, sidfot },
    underskrift: innehall.underskrift,
  };
}
