import { Injectable } from '@nestjs/common';
import {
  deklareraJobb,
  Handelselogg,
  type InloggadPerson,
  Klocka,
  nyttId,
  saknas,
  starktInloggad,
  Transactional,
  Utkorg,
} from '#plattform';
import { Paketlager } from './paketlager.js';
import { PaketForrad } from './paket.repository.js';
import type { Paket, Paketurval } from './paket.typer.js';
import { type Paketplanering, PlaneraPaket } from './planera-paket.service.js';
import { VisaPaket } from './visa-paket.service.js';

export const GOR_PAKET = deklareraJobb('handlingspaket.gor');

interface Bestallning {
  namndId: string;
  sammantradeId: string;
  jag: Pick<InloggadPerson, 'kontoId' | 'personId'>;
  urval: Paketurval;
  plan: Paketplanering;
  /** Paketet som finns utan sin fil. */
  borta: string | null;
}

/** Beställer ett paket, eller ger det som redan finns, och kastar det som inte behövs. */
@Injectable()
export class BestallPaket {
  constructor(
    private readonly forrad: PaketForrad,
    private readonly planera: PlaneraPaket,
    private readonly visa: VisaPaket,
    private readonly lager: Paketlager,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @returns paketets id; samma innehåll för samma läsare görs en gång. @throws DomanFel 404, 403 PAKET.SEKRETESS */
  async bestall(
    namndId: string,
    sammantradeId: string,
    jag: Pick<InloggadPerson, 'kontoId' | 'personId'>,
    urval: Paketurval,
  ): Promise<string> {
    const plan = await this.planera.for(namndId, sammantradeId, jag, urval);
    const finns = await this.forrad.likadant(sammantradeId, plan.hash);
    const borta =
      finns?.tillstand === 'klar' && (await this.lager.storlek(finns.id, finns.format)) === null ? finns.id : null;
    return await this.lagg({ namndId, sammantradeId, jag, urval, plan, borta });
  }

  @Transactional()
  async lagg(u: Bestallning): Promise<string> {
    const { namndId, sammantradeId, jag, urval, plan } = u;
    const id = nyttId();
    const nytt = await this.forrad.lagg({
      id,
      namndId,
      sammantradeId,
      ...urval,
      listaId: plan.lista.id,
      listaVersion: plan.lista.version,
      hash: plan.hash,
      kontoId: jag.kontoId,
      personId: jag.personId,
      stark: starktInloggad(jag),
      personligt: plan.personligt,
      hemlig: plan.hemlig,
      filnamn: plan.filnamn,
      bestalltTid: this.klocka.nu(),
    });
    if (nytt) {
      await this.lamnaIn(id, u);
      return id;
    }
    if (u.borta !== null) {
      await this.forrad.vantarIgen(u.borta);
      await this.utkorg.lagg(GOR_PAKET, { paketId: u.borta }, { namndId });
      return u.borta;
    }
    const finns = await this.forrad.likadant(sammantradeId, plan.hash);
    if (finns === null) throw saknas('Paketet');
    return finns.id;
  }

  private async lamnaIn(id: string, { namndId, sammantradeId, urval, plan }: Bestallning): Promise<void> {
    await this.utkorg.lagg(GOR_PAKET, { paketId: id }, { namndId });
    await this.handelser.skriv({
      namndId,
      typ: 'handlingspaket.bestallt',
      objekt: 'handlingspaket',
      objektId: id,
      efter: { sammantradeId, listaNr: plan.lista.nr, ...urval },
    });
  }

  /** Kastar paketet. Det går att beställa igen. @throws DomanFel 404 */
  async kasta(
    namndId: string,
    sammantradeId: string,
    id: string,
    jag: Pick<InloggadPerson, 'kontoId' | 'personId'>,
  ): Promise<void> {
    const paket = await this.visa.mitt(namndId, sammantradeId, id, jag);
    await this.stryk(paket);
    await this.lager.taBort(id);
  }

  @Transactional()
  async stryk({ id, namndId, slag, format, sammantradeId }: Paket): Promise<void> {
    await this.forrad.taBort(id);
    await this.handelser.skriv({
      namndId,
      typ: 'handlingspaket.kastat',
      objekt: 'handlingspaket',
      objektId: id,
      fore: { sammantradeId, slag, format },
    });
  }
}
