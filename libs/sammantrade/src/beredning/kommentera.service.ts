import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Handelselogg, type InloggadPerson, Klocka, nyttId, saknas } from '#plattform';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { BeredningForrad } from './beredning.repository.js';

/** Ordförandeberedningens kommentarer. Loggen säger att någon kommenterat, aldrig vad: det kan röra något skyddat. */
@Injectable()
export class Kommentera {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly forrad: BeredningForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @param punktNyckel punkten som det gäller; null för hela listan @throws DomanFel 404 */
  @Transactional()
  async lagg(
    namndId: string,
    sammantradeId: string,
    { punktNyckel, text }: { punktNyckel: string | null; text: string },
    jag: InloggadPerson,
  ): Promise<void> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const lista = await this.listor.hamta(sammantradeId);
    if (punktNyckel !== null && lista?.punkter.every((p) => p.nyckel !== punktNyckel) !== false)
      throw saknas('Punkten');
    const id = nyttId();
    const { namn, personId } = jag;
    await this.forrad.laggKommentar({ id, sammantradeId, punktNyckel, text, namn, personId, tid: this.klocka.nu() });
    await this.logga(namndId, sammantradeId, 'beredning.kommenterad', id);
  }

  /** Bara den som skrev kommentaren tar bort den. @throws DomanFel 404 */
  @Transactional()
  async taBort(namndId: string, sammantradeId: string, id: string, { personId }: InloggadPerson): Promise<void> {
    const mote = await this.sammantraden.hamta(namndId, sammantradeId);
    if (mote === null || personId === null || !(await this.forrad.taBortKommentar(sammantradeId, id, personId)))
      throw saknas('Kommentaren');
    await this.logga(namndId, sammantradeId, 'beredning.kommentar_borttagen', id);
  }

  private async logga(namndId: string, sammantradeId: string, typ: string, kommentarId: string): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ,
      objekt: 'sammantrade',
      objektId: sammantradeId,
      efter: { kommentarId },
    });
  }
}
