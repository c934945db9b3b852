import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Dokumentregister } from '#diarium';
import { type Kallelsemottagare, Organisation } from '#organisation';
import {
  DomanFel,
  Fillagring,
  type Gemensamt,
  Jobb,
  type Jobbhanterare,
  Konfiguration,
  Utskickstjanst,
} from '#plattform';
import { ByggKallelsebrev, type Fardigtdokument } from './forhandsvisning/bygg-kallelsebrev.service.js';
import { KallelseForrad } from './kallelse.repository.js';
import type { Kallelse } from './kallelse.typer.js';
import { slagAv } from './kallelsebrev.js';
import type { Kallelsefakta } from './kallelseunderlag.js';
import { LasKallelsefakta } from './las-kallelsefakta.service.js';
import { skapaSvarstoken } from './svarslank.js';
import { FRAMSTALL_KALLELSE } from './kalla.service.js';
import { UndantaPunkter } from './undantag/undanta-punkter.service.js';

/** Det som görs före transaktionen: listan hel, och personalföreträdarnas när något är undantaget. */
interface Framstallt {
  fakta: Kallelsefakta;
  mottagare: Kallelsemottagare[];
  utanForPersonal: Set<string>;
  hel: Fardigtdokument | null;
  personal: Fardigtdokument | null;
}

/** Gör kallelsens dokument och lägger ett brev per mottagare. Görs jobbet om efter en krasch händer inget två gånger. */
@Injectable()
@Jobb(FRAMSTALL_KALLELSE, { ko: 'dokument' })
export class FramstallKallelse implements Jobbhanterare<{ kallelseId: string }> {
  constructor(
    private readonly forrad: KallelseForrad,
    private readonly fakta: LasKallelsefakta,
    private readonly undantag: UndantaPunkter,
    private readonly organisation: Organisation,
    private readonly bygg: ByggKallelsebrev,
    private readonly register: Dokumentregister,
    private readonly lagring: Fillagring,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
  ) {}

  async utfor({ kallelseId }: { kallelseId: string }): Promise<void> {
    const kallelse = await this.forrad.hamta(kallelseId);
    if (kallelse === null) throw new DomanFel('KALLELSE.SAKNAS', 'Kallelsen finns inte längre.');
    if (kallelse.utskickId !== null) return;
    // Dokumenten görs före transaktionen: typsnittning och filer hålls borta från låsen.
    await this.lagg(kallelse.id, await this.framstall(kallelse));
  }

  private async framstall(kallelse: Kallelse): Promise<Framstallt> {
    const fakta = await this.fakta.las(kallelse);
    const mottagare = await this.organisation.mottagareAvKallelse(kallelse.namndId, fakta.sammantrade.datum);
    const harPersonal = mottagare.some((m) => slagAv(m) === 'personalforetradare');
    const utanForPersonal = harPersonal
      ? await this.undantag.utanForPersonal(kallelse.sammantradeId, fakta.lista)
      : new Set<string>();
    const installt = kallelse.slag === 'installt';
    return {
      fakta,
      mottagare,
      utanForPersonal,
      hel: installt ? null : await this.bygg.dokument(kallelse, fakta),
      personal:
        installt || utanForPersonal.size === 0
          ? null
          : await this.bygg.dokument(kallelse, { ...fakta, utan: utanForPersonal }),
    };
  }

  @Transactional()
  async lagg(kallelseId: string, { fakta, mottagare, utanForPersonal, hel, personal }: Framstallt): Promise<void> {
    const kallelse = await this.forrad.lasRad(kallelseId);
    if (kallelse?.utskickId !== null) return;
    const bilagor = hel === null ? [] : [await this.spara(kallelse, fakta, hel)];
    const [forsta] = bilagor;
    if (personal !== null && forsta !== undefined) {
      bilagor.push({ ...forsta, sha256: (await this.lagring.spara(personal.pdf)).sha256 });
    }
    const brev = await this.bygg.brev({
      kallelse,
      fakta,
      mottagare,
      bilagor,
      utanForPersonal,
      svarslank: (personId) =>
        `${this.konfiguration.adress}/svar/${skapaSvarstoken(this.konfiguration.hemlighet, kallelse.id, personId)}`,
    });
    const utskickId = await this.utskick.skapa({
      namndId: kallelse.namndId,
      slag: kallelse.slag,
      objekt: 'sammantrade',
      objektId: kallelse.sammantradeId,
      version: kallelse.nr,
      ...brev,
    });
    await this.forrad.sattUtskick(kallelse.id, utskickId);
  }

  private async spara(
    kallelse: Kallelse,
    fakta: Kallelsefakta,
    fardigt: Fardigtdokument,
  ): Promise<Gemensamt['bilagor'][number]> {
    const slag = kallelse.slag === 'tillagg' ? 'tillagg' : 'kallelse';
    const grund = {
      namndId: kallelse.namndId,
      slag,
      objektId: kallelse.id,
      objektVersion: kallelse.nr,
      faktahash: fardigt.hash,
    } as const;
    const namn = `${slag}-${fakta.sammantrade.datum}`;
    await this.register.spara({ ...grund, format: 'docx', filnamn: `${namn}.docx`, innehall: fardigt.docx });
    const pdf = await this.register.spara({ ...grund, format: 'pdf', filnamn: `${namn}.pdf`, innehall: fardigt.pdf });
    return {
      sha256: pdf.sha256,
      filnamn: slag === 'kallelse' ? 'Föredragningslista.pdf' : 'Tillägg till föredragningslistan.pdf',
      typ: 'application/pdf',
    };
  }
}
