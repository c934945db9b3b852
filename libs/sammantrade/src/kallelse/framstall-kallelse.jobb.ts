import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Dokumentregister } from '#diarium';
import { byggKallelse, byggTillagg, faktahash, renderaDocx, renderaPdf } from '#dokument';
import { Organisation } from '#organisation';
import { DomanFel, Jobb, type Jobbhanterare, Konfiguration, Utskickstjanst } from '#plattform';
import { kallelsebrev } from './kallelsebrev.js';
import { KallelseForrad } from './kallelse.repository.js';
import type { Kallelse, Kallelsesvar } from './kallelse.typer.js';
import { kallelsedokument, type Kallelsefakta } from './kallelseunderlag.js';
import { LasKallelsefakta } from './las-kallelsefakta.service.js';
import { skapaSvarstoken } from './svarslank.js';
import { FRAMSTALL_KALLELSE } from './kalla.service.js';

interface Fardigt {
  pdf: Buffer;
  docx: Buffer;
  hash: string;
}

/** Gör kallelsens dokument och lägger ett brev per mottagare. Görs jobbet om efter en krasch händer inget två gånger. */
@Injectable()
@Jobb(FRAMSTALL_KALLELSE, { ko: 'dokument' })
export class FramstallKallelse implements Jobbhanterare<{ kallelseId: string }> {
  constructor(
    private readonly forrad: KallelseForrad,
    private readonly fakta: LasKallelsefakta,
    private readonly organisation: Organisation,
    private readonly register: Dokumentregister,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
  ) {}

  async utfor({ kallelseId }: { kallelseId: string }): Promise<void> {
    const kallelse = await this.forrad.hamta(kallelseId);
    if (kallelse === null) throw new DomanFel('KALLELSE.SAKNAS', 'Kallelsen finns inte längre.');
    if (kallelse.utskickId !== null) return;
    const fakta = await this.fakta.las(kallelse);
    // Dokumentet görs före transaktionen: typsnittning och filer hålls borta från låsen.
    const fardigt = kallelse.slag === 'installt' ? null : await this.rendera(kallelse, fakta);
    await this.lagg(kallelse.id, fakta, fardigt);
  }

  @Transactional()
  async lagg(kallelseId: string, fakta: Kallelsefakta, fardigt: Fardigt | null): Promise<void> {
    const kallelse = await this.forrad.lasRad(kallelseId);
    if (kallelse?.utskickId !== null) return;
    const bilagor = fardigt === null ? [] : [await this.spara(kallelse, fakta, fardigt)];
    const mottagare = await this.organisation.mottagareAvKallelse(kallelse.namndId, fakta.sammantrade.datum);
    const namnd = await this.organisation.namnd(kallelse.namndId);
    const lamnade = new Map<string, Kallelsesvar>();
    for (const m of mottagare) {
      const svar = await this.forrad.senasteSvar(kallelse.sammantradeId, m.personId);
      if (svar !== null) lamnade.set(m.personId, svar);
    }
    const forsta = (await this.forrad.forSammantrade(kallelse.sammantradeId))[0];
    const brev = kallelsebrev(
      {
        fakta,
        slag: kallelse.slag,
        organKort: namnd.diariekod,
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        svarTill:
          fakta.sekreterare?.epost == null ? null : { namn: fakta.sekreterare.namn, adress: fakta.sekreterare.epost },
        uid: `sammantrade-${kallelse.sammantradeId}@${this.konfiguration.mejlFran.split('@')[1] ?? 'klubba.invalid'}`,
        kallelsedag: forsta?.tillkomDatum ?? kallelse.tillkomDatum,
        svarslank: (personId) =>
          `${this.konfiguration.adress}/svar/${skapaSvarstoken(this.konfiguration.hemlighet, kallelse.id, personId)}`,
        lamnade,
      },
      mottagare,
      bilagor,
    );
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

  private async rendera(kallelse: Kallelse, fakta: Kallelsefakta): Promise<Fardigt> {
    const underlag = kallelsedokument(kallelse, fakta);
    const dokument = 'andringar' in underlag ? byggTillagg(underlag) : byggKallelse(underlag);
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { pdf: pdf['ua-1'], docx: await renderaDocx(dokument), hash: faktahash(underlag) };
  }

  private async spara(
    kallelse: Kallelse,
    fakta: Kallelsefakta,
    fardigt: Fardigt,
  ): Promise<{ sha256: string; filnamn: string; typ: string }> {
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
