import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { DomanFel, Handelselogg, inaktuell, Klocka, nyttId, saknas } from '#plattform';
import { LaggAnmalan } from '../delegation/lagg-anmalan.service.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { FrislappningForrad } from './frislappning.repository.js';

/** Ordföranden, eller den som ordföranden utsett, släpper fri listan. Utan det skickas ingen kallelse (DOMAN 6). */
@Injectable()
export class FrislappLista {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly forrad: FrislappningForrad,
    private readonly anmalan: LaggAnmalan,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param listversion den lydelse som personen såg
   * @throws DomanFel KALLELSE.INTE_DIN_ATT_FRISLAPPA, KALLELSE.LISTAN_TOM, KALLELSE.REDAN_SKICKAD, KLUBBA.INAKTUELL (412)
   */
  @Transactional()
  async frislapp(namndId: string, sammantradeId: string, personId: string, listversion?: number): Promise<void> {
    const sammantrade = await this.sammantraden.lasRad(namndId, sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const lista = await this.listor.hamta(sammantradeId);
    if (lista === null) throw saknas('Föredragningslistan');
    if (listversion !== undefined && listversion !== lista.version) throw inaktuell();
    const egenskap = await this.egenskap(namndId, personId, sammantrade.datum);
    if (egenskap === null) {
      throw new DomanFel(
        'KALLELSE.INTE_DIN_ATT_FRISLAPPA',
        'Bara ordföranden, eller den som ordföranden har utsett, släpper fri föredragningslistan. Be ordföranden göra det.',
        { status: 403 },
      );
    }
    if (lista.fryst) throw new DomanFel('KALLELSE.REDAN_SKICKAD', 'Den här versionen av listan är redan utskickad.');
    if (!lista.punkter.some((punkt) => !punkt.utgar)) {
      throw new DomanFel(
        'KALLELSE.LISTAN_TOM',
        'Föredragningslistan har inga punkter. Lägg till minst en innan den släpps.',
      );
    }
    await this.provaBradskande(namndId, sammantradeId);
    if (lista.frislappt) return;
    const tid = this.klocka.nu();
    await this.forrad.aterkalla(lista.id, tid);
    await this.forrad.lagg({
      id: nyttId(),
      listaId: lista.id,
      personId,
      iEgenskapAv: egenskap,
      listversion: lista.version,
      tid,
    });
    await this.handelser.skriv({
      namndId,
      typ: 'lista.frislappt',
      objekt: 'foredragningslista',
      objektId: lista.id,
      efter: { nr: lista.nr, version: lista.version, iEgenskapAv: egenskap },
    });
  }

  /** Brådskande beslut anmäls vid nästa sammanträde: listan går inte ut utan dem (KL 6:39–40). */
  private async provaBradskande(namndId: string, sammantradeId: string): Promise<void> {
    const saknade = (await this.anmalan.laget(namndId, sammantradeId)).bradskande.filter(({ paListan }) => !paListan);
    const [forst] = saknade;
    if (forst === undefined) return;
    const vad =
      saknade.length === 1
        ? `Det brådskande beslutet ${forst.datum} av ${forst.beslutadAv} står inte på listan.`
        : `${String(saknade.length)} brådskande beslut står inte på listan.`;
    throw new DomanFel(
      'KALLELSE.BRADSKANDE_BESLUT_SAKNAS',
      `${vad} Brådskande beslut ska anmälas vid nästa sammanträde (KL 6:39–40). Lägg dem på listan innan den släpps fri.`,
    );
  }

  private async egenskap(namndId: string, personId: string, datum: string): Promise<'ordforande' | 'utsedd' | null> {
    // Uppdraget är det för sammanträdets dag; hindret är det i dag, när listan släpps.
    const idag = this.klocka.idag();
    if ((await this.organisation.vemArOrdforande(namndId, datum, idag))?.personId === personId) return 'ordforande';
    return (await this.organisation.farFrislappa(namndId, personId, datum, idag)) ? 'utsedd' : null;
  }

  @Transactional()
  async aterkalla(namndId: string, sammantradeId: string): Promise<void> {
    if ((await this.sammantraden.lasRad(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const lista = await this.listor.hamta(sammantradeId);
    if (lista === null || lista.fryst)
      throw new DomanFel(
        'KALLELSE.REDAN_SKICKAD',
        'Kallelsen har gått ut och kan inte hållas inne. Skicka ett tillägg eller ställ in sammanträdet.',
      );
    await this.forrad.aterkalla(lista.id, this.klocka.nu());
    await this.handelser.skriv({
      namndId,
      typ: 'lista.frislappning_aterkallad',
      objekt: 'foredragningslista',
      objektId: lista.id,
    });
  }
}
