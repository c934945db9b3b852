import { Injectable } from '@nestjs/common';
import { Brevhuvud } from '#diarium';
import type { PersonUnderlag } from '#dokument';
import { Organisation } from '#organisation';
import { DomanFel, Klocka, Konfiguration } from '#plattform';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { KallelseForrad } from './kallelse.repository.js';
import type { Kallelse } from './kallelse.typer.js';
import type { Kallelsefakta } from './kallelseunderlag.js';

/** Läser det som en kallelses dokument och brev görs av. */
@Injectable()
export class LasKallelsefakta {
  constructor(
    private readonly forrad: KallelseForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly organisation: Organisation,
    private readonly brevhuvud: Brevhuvud,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel KALLELSE.SAKNAS */
  async las(kallelse: Kallelse): Promise<Kallelsefakta> {
    const sammantrade = await this.sammantraden.hamta(kallelse.namndId, kallelse.sammantradeId);
    const versioner = await this.listor.versioner(kallelse.sammantradeId);
    const nr = versioner.find((l) => l.id === kallelse.listaId)?.nr ?? 1;
    const lista = await this.listor.hamta(kallelse.sammantradeId, nr);
    if (sammantrade === null || lista === null)
      throw new DomanFel('KALLELSE.SAKNAS', 'Sammanträdet eller dess lista finns inte.');
    const reglemente = await this.organisation.reglementeDen(kallelse.namndId, sammantrade.datum);
    const leder = await this.organisation.vemArOrdforande(kallelse.namndId, sammantrade.datum);
    const ordforande: PersonUnderlag =
      leder === null
        ? { namn: 'Ordföranden' }
        : { namn: leder.namn, ...(leder.parti === null ? {} : { parti: leder.parti }) };
    return {
      brevhuvud: await this.brevhuvud.las(kallelse.namndId),
      sammantrade,
      lista,
      forraListan: nr > 1 ? await this.listor.hamta(kallelse.sammantradeId, nr - 1) : null,
      nr: kallelse.nr,
      datum: kallelse.tillkomDatum,
      skapad: this.klocka.nu().toISOString(),
      distans: reglemente.distans,
      ordforande,
      sekreterare: sammantrade.sekreterareId === null ? null : await this.forrad.kontakt(sammantrade.sekreterareId),
      handlingslank: `${this.konfiguration.adress}/namnder/${kallelse.namndId}/sammantraden/${kallelse.sammantradeId}`,
    };
  }
}
