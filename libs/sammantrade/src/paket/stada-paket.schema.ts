import { Injectable } from '@nestjs/common';
import { Handelselogg, Klocka, Schema, type Schemahanterare, Transactional } from '#plattform';
import { PaketForrad } from './paket.repository.js';
import { Paketlager } from './paketlager.js';

const DYGN_MS = 24 * 3600 * 1000;
/** Ett paket går att göra om: det ligger kvar över sammanträdet och justeringen. */
const LIGGER_DYGN = 60;

/** Tar bort paket som blivit gamla, och filer som inte hör till något paket. */
@Injectable()
@Schema('handlingspaket.stada', { cron: '35 3 * * *' })
export class StadaPaket implements Schemahanterare {
  constructor(
    private readonly forrad: PaketForrad,
    private readonly lager: Paketlager,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async kor(): Promise<void> {
    const fore = new Date(this.klocka.nu().getTime() - LIGGER_DYGN * DYGN_MS);
    for (const { id, namndId } of await this.forrad.gamla(fore)) {
      await this.taBort(id, namndId);
      await this.lager.taBort(id);
    }
    const filer = await this.lager.alla();
    const finns = await this.forrad.finns(filer);
    for (const id of filer) if (!finns.has(id)) await this.lager.taBort(id);
  }

  @Transactional()
  async taBort(id: string, namndId: string): Promise<void> {
    await this.forrad.taBort(id);
    await this.handelser.skriv({
      namndId,
      typ: 'handlingspaket.kastat',
      objekt: 'handlingspaket',
      objektId: id,
      skal: `Äldre än ${String(LIGGER_DYGN)} dygn`,
    });
  }
}
