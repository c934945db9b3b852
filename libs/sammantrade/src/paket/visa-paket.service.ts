import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, type InloggadPerson, type Listfraga, saknas, Transactional } from '#plattform';
import { Insynsprov } from '../insyn/insyn.service.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { omfang, type Omfang } from './domain/omfang.js';
import { PaketForrad, type Paketsyn } from './paket.repository.js';
import type { Paket } from './paket.typer.js';
import { Paketlager } from './paketlager.js';
import { PaketunderlagForrad } from './paketunderlag.repository.js';
import { PlaneraPaket } from './planera-paket.service.js';

type Jag = Pick<InloggadPerson, 'kontoId' | 'personId'>;

/** Paketen som läsaren får se, hur långt de kommit, och filen när den är gjord. */
@Injectable()
export class VisaPaket {
  constructor(
    private readonly forrad: PaketForrad,
    private readonly planera: PlaneraPaket,
    private readonly lager: Paketlager,
    private readonly insyn: Insynsprov,
    private readonly listor: ListaForrad,
    private readonly underlag: PaketunderlagForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly handelser: Handelselogg,
  ) {}

  async lista(
    namndId: string,
    sammantradeId: string,
    jag: Jag,
    fraga: Listfraga,
  ): Promise<{ rader: Paket[]; antal: number }> {
    return await this.forrad.sida(namndId, sammantradeId, await this.syn(namndId, sammantradeId, jag), fraga);
  }

  /** @throws DomanFel 404 */
  async ett(namndId: string, sammantradeId: string, id: string, jag: Jag): Promise<Paket> {
    const syn = await this.syn(namndId, sammantradeId, jag);
    const paket = await this.forrad.synligt(namndId, sammantradeId, id, syn);
    if (paket === null) throw saknas('Paketet');
    return paket;
  }

  /** Det egna; det som delas av alla kastar den som beställde det. @throws DomanFel 404 */
  async mitt(namndId: string, sammantradeId: string, id: string, jag: Jag): Promise<Paket> {
    const paket = await this.ett(namndId, sammantradeId, id, jag);
    if (paket.kontoId !== jag.kontoId) throw saknas('Paketet');
    return paket;
  }

  /**
   * Filen, eller den del av den som begärs. Vad läsaren får se räknas om: har det ändrats lämnas paketet inte ut.
   * @param begard `Range` som den kom
   * @throws DomanFel 404, 409 PAKET.INTE_KLART, PAKET.INAKTUELLT, 416 PAKET.OMFANG
   */
  async fil(
    namndId: string,
    sammantradeId: string,
    id: string,
    jag: Jag,
    begard: string | undefined,
  ): Promise<{ paket: Paket; omfang: Omfang; strom: Readable }> {
    const paket = await this.ett(namndId, sammantradeId, id, jag);
    if (paket.tillstand !== 'klar') {
      throw new DomanFel('PAKET.INTE_KLART', 'Paketet är inte färdigt än. Vänta tills det går att hämta.');
    }
    const plan = await this.planera.for(namndId, sammantradeId, jag, paket, paket.listaNr).catch((fel: unknown) => {
      if (fel instanceof DomanFel && (fel.status === 403 || fel.status === 404)) throw saknas('Paketet');
      throw fel;
    });
    if (plan.hash !== paket.hash) {
      throw new DomanFel(
        'PAKET.INAKTUELLT',
        'Handlingarna, eller det du får läsa, har ändrats sedan paketet gjordes. Gör ett nytt paket.',
      );
    }
    const storlek = await this.lager.storlek(id, paket.format);
    if (storlek === null) throw new DomanFel('PAKET.BORTA', 'Paketets fil är borta. Gör paketet på nytt.');
    const del = omfang(begard, storlek);
    if (del === null) {
      throw new DomanFel('PAKET.OMFANG', 'Den del av filen som begärdes finns inte.', { status: 416 });
    }
    // Läsningen antecknas en gång, när filen börjar hämtas.
    if (del.fran === 0) await this.antecknaHamtning(paket);
    return { paket, omfang: del, strom: this.lager.las(id, paket.format, del.fran, del.till) };
  }

  @Transactional()
  async antecknaHamtning({ id, namndId, hemlig }: Paket): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ: 'handlingspaket.last',
      objekt: 'handlingspaket',
      objektId: id,
    });
    if (hemlig) await this.insyn.antecknaLasning(namndId, 'handlingspaket', id);
  }

  /** Vad av det gemensamma läsaren ser. @throws DomanFel 404 */
  private async syn(namndId: string, sammantradeId: string, jag: Jag): Promise<Paketsyn> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const { utkast } = await this.insyn.for(jag, namndId, sammantradeId);
    const sista = (await this.listor.versioner(sammantradeId)).at(-1);
    const jav = sista === undefined ? new Set() : await this.underlag.javPunkter(sista.id, jag.personId);
    return { kontoId: jag.kontoId, personId: jag.personId, utkast, delar: jav.size === 0 };
  }
}
