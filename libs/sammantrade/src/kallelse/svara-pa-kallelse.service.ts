import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Organisation } from '#organisation';
import { Handelselogg, Klocka, Konfiguration, saknas, Sammanhang } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import { KallelseForrad, type Kontaktrad } from './kallelse.repository.js';
import type { Kallelsesvar } from './kallelse.typer.js';
import { lasSvarstoken } from './svarslank.js';
import { provaSvar, svarOppet } from './svarsregler.js';

/** Det svarssidan visar. */
export interface Svarslage {
  namn: string;
  organ: string;
  sammantrade: Sammantrade;
  distans: boolean;
  svar: Kallelsesvar | null;
  oppet: boolean;
  /** Den som svarar på frågor. */
  kontakt: Kontaktrad | null;
}

/** Svar på en kallelse genom länken i brevet: sidan visar, knappen svarar. Det senaste svaret gäller. */
@Injectable()
export class SvaraPaKallelse {
  constructor(
    private readonly forrad: KallelseForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly organisation: Organisation,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly konfiguration: Konfiguration,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @throws DomanFel 404 för en länk som inte är äkta */
  async lage(token: string): Promise<Svarslage> {
    const { sammantrade, personId } = await this.las(token);
    const namnd = await this.organisation.namnd(sammantrade.namndId);
    const reglemente = await this.organisation.reglementeDen(sammantrade.namndId, sammantrade.datum);
    const person = (await this.organisation.personer([personId])).get(personId);
    return {
      namn: person?.namn ?? '',
      organ: namnd.namn,
      sammantrade,
      distans: reglemente.distans,
      svar: await this.forrad.senasteSvar(sammantrade.id, personId),
      oppet: svarOppet(sammantrade, this.klocka.idag()),
      kontakt: sammantrade.sekreterareId === null ? null : await this.forrad.kontakt(sammantrade.sekreterareId),
    };
  }

  @Transactional()
  async svara(token: string, svar: Kallelsesvar): Promise<void> {
    const { kallelseId, sammantrade, personId } = await this.las(token);
    const { distans } = await this.organisation.reglementeDen(sammantrade.namndId, sammantrade.datum);
    provaSvar(sammantrade, svar, { idag: this.klocka.idag(), distans });
    const person = (await this.organisation.personer([personId])).get(personId);
    await this.sammanhang.som(
      { kontoId: null, personId, namn: person?.namn ?? 'Mottagare av kallelse', system: false },
      async () => {
        await this.forrad.svara(kallelseId, personId, svar, 'lank', this.klocka.nu());
        await this.handelser.skriv({
          namndId: sammantrade.namndId,
          typ: 'kallelse.svar',
          objekt: 'sammantrade',
          objektId: sammantrade.id,
          efter: { personId, svar, satt: 'lank' },
        });
      },
    );
  }

  private async las(token: string): Promise<{ kallelseId: string; personId: string; sammantrade: Sammantrade }> {
    const last = lasSvarstoken(this.konfiguration.hemlighet, token);
    const kallelse = last === null ? null : await this.forrad.hamta(last.kallelseId);
    if (last === null || kallelse === null || !(await this.forrad.arMottagare(last.kallelseId, last.personId)))
      throw saknas('Kallelsen');
    const sammantrade = await this.sammantraden.hamta(kallelse.namndId, kallelse.sammantradeId);
    if (sammantrade === null) throw saknas('Sammanträdet');
    return { ...last, sammantrade };
  }
}
