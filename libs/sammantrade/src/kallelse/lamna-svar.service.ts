import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { Handelselogg, type InloggadPerson, Klocka, saknas } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import type { Kallelsesvar, Svarssatt } from './kallelse.typer.js';
import { KallelsesvarForrad, type Lamnatsvar } from './kallelsesvar.repository.js';
import { provaSvar, svarOppet } from './svarsregler.js';

/** Hur det står med en persons svar. */
export interface Personsvar {
  sammantradeId: string;
  personId: string;
  namn: string;
  oppet: boolean;
  distans: boolean;
  svar: Kallelsesvar | null;
  svarTid: Date | null;
  historik: { svar: Kallelsesvar; satt: Svarssatt; tid: Date; av: string }[];
}

export interface Svarsplats {
  namndId: string;
  sammantradeId: string;
  personId: string | null;
}

/** Svar på en kallelse, av den inloggade själv eller antecknat av sekreteraren. Det senaste svaret gäller. */
@Injectable()
export class LamnaSvar {
  constructor(
    private readonly forrad: KallelsesvarForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 för den som inte har fått kallelsen */
  async lage(plats: Svarsplats): Promise<Personsvar> {
    const sammantrade = await this.sammantraden.hamta(plats.namndId, plats.sammantradeId);
    const { personId } = await this.kallad(plats, sammantrade);
    if (sammantrade === null) throw saknas('Sammanträdet');
    return await this.visa(sammantrade, personId);
  }

  /**
   * @param jag den som svarar, eller antecknar åt någon annan
   * @throws DomanFel 404, KALLELSE.SVARSTIDEN_UTE, KALLELSE.DISTANS_MEDGES_INTE
   */
  @Transactional()
  async lamna(plats: Svarsplats, svar: Kallelsesvar, jag: InloggadPerson): Promise<Personsvar> {
    // Sammanträdet låses: ett svar hamnar före öppnandet eller nekas, aldrig mitt i.
    const sammantrade = await this.sammantraden.lasRad(plats.namndId, plats.sammantradeId);
    const { kallelseId, personId } = await this.kallad(plats, sammantrade);
    if (sammantrade === null) throw saknas('Sammanträdet');
    const distans = (await this.organisation.reglementeDen(plats.namndId, sammantrade.datum)).distans;
    provaSvar(sammantrade, svar, { idag: this.klocka.idag(), distans });
    const satt = personId === jag.personId ? 'inloggad' : 'sekreterare';
    const registreradAv = satt === 'sekreterare' ? jag.namn : null;
    const senast = (await this.forrad.historik(sammantrade.id, personId))[0];
    if (!arSamma(senast, { svar, satt, registreradAv })) {
      await this.forrad.lagg({ kallelseId, personId, svar, satt, registreradAv, tid: this.klocka.nu() });
      await this.handelser.skriv({
        namndId: plats.namndId,
        typ: 'kallelse.svar',
        objekt: 'sammantrade',
        objektId: sammantrade.id,
        efter: { personId, svar, satt },
      });
    }
    return await this.visa(sammantrade, personId);
  }

  private async kallad(
    { sammantradeId, personId }: Svarsplats,
    sammantrade: Sammantrade | null,
  ): Promise<{ kallelseId: string; personId: string }> {
    const kallelseId =
      sammantrade === null || personId === null ? null : await this.forrad.kallelseTill(sammantradeId, personId);
    if (kallelseId === null || personId === null) throw saknas('Kallelsen');
    return { kallelseId, personId };
  }

  private async visa(sammantrade: Sammantrade, personId: string): Promise<Personsvar> {
    const [historik, personer, reglemente] = [
      await this.forrad.historik(sammantrade.id, personId),
      await this.organisation.personer([personId]),
      await this.organisation.reglementeDen(sammantrade.namndId, sammantrade.datum),
    ];
    const namn = personer.get(personId)?.namn ?? '';
    return {
      sammantradeId: sammantrade.id,
      personId,
      namn,
      oppet: svarOppet(sammantrade, this.klocka.idag()),
      distans: reglemente.distans,
      svar: historik[0]?.svar ?? null,
      svarTid: historik[0]?.tid ?? null,
      historik: historik.map(({ svar, satt, tid, registreradAv }) => ({ svar, satt, tid, av: registreradAv ?? namn })),
    };
  }
}

// Samma knapp två gånger är ett svar.
const arSamma = (senast: Lamnatsvar | undefined, nytt: Pick<Lamnatsvar, 'svar' | 'satt' | 'registreradAv'>): boolean =>
  senast !== undefined &&
  senast.svar === nytt.svar &&
  senast.satt === nytt.satt &&
  senast.registreradAv === nytt.registreradAv;
