import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { ProvaFil } from '#diarium';
import { DomanFel, Fillagring, Klocka, saknas, Transactional } from '#plattform';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { type Skriftbild, SkriftbildForrad } from './skriftbild.repository.js';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

const typen = (innehall: Buffer): string | null => {
  if (innehall.subarray(0, PNG.length).equals(PNG)) return 'image/png';
  return innehall.subarray(0, JPEG.length).equals(JPEG) ? 'image/jpeg' : null;
};

/** Lägger in en bild i en skrivelse, och visar den för den som får se skrivelsen. */
@Injectable()
export class LaggInBild {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: SkriftbildForrad,
    private readonly lagring: Fillagring,
    private readonly prova: ProvaFil,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma bild två gånger är en bild.
   * @param filnamn som den hette hos den som lämnade den, för virusskyddets omdöme
   * @throws DomanFel 404, 409 när skrivelsen inte är ett utkast, 415 BEREDNING.BILD_FORMAT
   */
  async lagg(namndId: string, skrivelseId: string, filnamn: string, innehall: Buffer): Promise<Skriftbild> {
    const typ = typen(innehall);
    if (typ === null) {
      throw new DomanFel('BEREDNING.BILD_FORMAT', 'Bilden ska vara PNG eller JPEG. Spara om den och försök igen.', {
        status: 415,
      });
    }
    await this.kravUtkast(namndId, skrivelseId);
    const { sha256, storlek } = await this.lagring.spara(innehall);
    await this.prova.prova(sha256, filnamn, storlek);
    return await this.anteckna(namndId, skrivelseId, { sha256, typ, storlek });
  }

  /** @throws DomanFel 404, lika för det som inte finns och det som inte får ses; 423 medan den skannas */
  async visa(namndId: string, skrivelseId: string, sha256: string): Promise<Skriftbild & { strom: Readable }> {
    const { id } = await this.atkomst.hamta(namndId, skrivelseId);
    const bild = await this.forrad.en(id, sha256);
    if (bild === null) throw saknas('Bilden');
    await this.prova.kravFri(namndId, { ...bild, filnamn: 'bild' });
    return { ...bild, strom: await this.lagring.las(sha256) };
  }

  @Transactional()
  protected async anteckna(namndId: string, skrivelseId: string, bild: Skriftbild): Promise<Skriftbild> {
    const { id } = await this.kravUtkast(namndId, skrivelseId);
    await this.forrad.lagg(id, bild, this.klocka.nu());
    return bild;
  }

  private async kravUtkast(namndId: string, skrivelseId: string): Promise<{ id: string }> {
    const skrivelse = await this.atkomst.hamta(namndId, skrivelseId);
    if (skrivelse.tillstand !== 'utkast') {
      throw new DomanFel(
        'BEREDNING.STEGET_STANGT',
        'Skrivelsen är inte ett utkast. Återlämna den för att ändra i den.',
      );
    }
    return skrivelse;
  }
}
