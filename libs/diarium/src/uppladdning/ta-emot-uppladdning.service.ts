import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { DomanFel, Fillagring, Klocka, Konfiguration, nyttId, saknas, type SparadFil, Transactional } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { Filgranser } from '../fil/filgrans.service.js';
import type { Filkontroll } from '../fil/fil.typer.js';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { rentFilnamn } from '../handling/filnamn.js';
import { filForStor, filTom } from '../handling/ta-emot-fil.service.js';
import { Delfiler } from './delfiler.js';
import { type Uppladdning, UppladdningForrad } from './uppladdning.repository.js';

const FLEST_OREGISTRERADE = 200;

/** Egna uppladdningar: börjas inom gränserna, tas emot i delar, blir klara en gång hur många gånger det än sägs. */
@Injectable()
export class TaEmotUppladdning {
  constructor(
    private readonly forrad: UppladdningForrad,
    private readonly filer: Delfiler,
    private readonly lagring: Fillagring,
    private readonly kontroll: ProvaFil,
    private readonly granser: Filgranser,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param storlek i byte
   * @returns den nya uppladdningens id
   * @throws DomanFel 413 DIARIUM.FIL_FOR_STOR, 422 DIARIUM.FIL_TOM, 429 DIARIUM.UPPLADDNINGSUTRYMME
   */
  @Transactional()
  async borja(namndId: string, { kontoId }: Lasare, filnamn: string, storlek: number): Promise<string> {
    if (storlek === 0) throw filTom();
    const { storstaFilMb } = await this.granser.hamta(namndId);
    if (storlek > storstaFilMb * 1_000_000) throw filForStor(storstaFilMb);
    const { antal, storlek: forbrukat } = await this.forrad.forbrukat(kontoId);
    if (antal >= FLEST_OREGISTRERADE || forbrukat + storlek > this.konfiguration.uppladdningMb * 1_000_000) {
      throw new DomanFel(
        'DIARIUM.UPPLADDNINGSUTRYMME',
        `Du har ${String(antal)} uppladdade filer som inte är registrerade. Registrera eller ta bort dem först.`,
        { status: 429 },
      );
    }
    const id = nyttId();
    await this.forrad.lagg({ id, namndId, kontoId, filnamn: rentFilnamn(filnamn), storlek }, this.klocka.nu());
    return id;
  }

  /** @throws DomanFel 404 för det som inte finns och för någon annans */
  async egen(namndId: string, { kontoId }: Lasare, id: string): Promise<Uppladdning> {
    const rad = await this.forrad.egen(namndId, kontoId, id);
    if (rad === null) throw saknas('Uppladdningen');
    return rad;
  }

  @Transactional()
  async rord(id: string): Promise<void> {
    await this.forrad.rord(id, this.klocka.nu());
  }

  /**
   * Lägger en hel fil i lagringen och prövar den. Går lika bra två gånger, och efter ett avbrott mitt i.
   * @returns uppladdningen, klar; eller som den var när alla byte inte kommit
   */
  async slutfor(rad: Uppladdning): Promise<Uppladdning> {
    if (rad.tillstand !== 'pagar' || (await this.filer.mottaget(rad.id)) !== rad.storlek) return rad;
    const sparad = await this.sparad(rad);
    await this.kontroll.prova(sparad.sha256, rad.filnamn, sparad.storlek);
    await this.klar(rad.id, sparad.sha256);
    // Först när raden pekar på innehållet i lagringen får delfilen försvinna.
    await this.filer.taBort(rad.id);
    return await this.egen(rad.namndId, { kontoId: rad.kontoId, personId: null }, rad.id);
  }

  /** De egna oregistrerade; det som är helt men inte hann slutföras blir det nu. */
  async oregistrerade(
    namndId: string,
    { kontoId }: Lasare,
  ): Promise<(Uppladdning & { mottaget: number; kontroll: Filkontroll | null })[]> {
    const svar = [];
    for (const rad of await this.forrad.oregistrerade(namndId, kontoId)) {
      const slutford = await this.slutfor(rad);
      const mottaget = slutford.tillstand === 'pagar' ? await this.filer.mottaget(rad.id) : rad.storlek;
      const kontroll =
        slutford.sha256 === null ? null : await this.kontroll.prova(slutford.sha256, rad.filnamn, rad.storlek);
      svar.push({ ...slutford, mottaget, kontroll });
    }
    return svar;
  }

  /** Kastar bort en egen uppladdning som inte är registrerad. @throws DomanFel 404 */
  async kasta(namndId: string, lasare: Lasare, id: string): Promise<void> {
    const rad = await this.egen(namndId, lasare, id);
    if (rad.tillstand === 'registrerad') throw saknas('Uppladdningen');
    await this.taBort(id);
    await this.filer.taBort(id);
  }

  @Transactional()
  async taBort(id: string): Promise<void> {
    await this.forrad.taBort(id);
  }

  @Transactional()
  async klar(id: string, sha256: string): Promise<void> {
    await this.forrad.klar(id, sha256, this.klocka.nu());
  }

  private async sparad(rad: Uppladdning): Promise<SparadFil> {
    const sparad = await this.lagring.spara(createReadStream(this.filer.plats(rad.id)));
    if (sparad.storlek !== rad.storlek) {
      throw new DomanFel('DIARIUM.UPPLADDNING', 'Filen blev inte hel. Ladda upp den igen.', { status: 409 });
    }
    return sparad;
  }
}
