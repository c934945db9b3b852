import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Brevhuvud, Dokumentregister } from '#diarium';
import { byggKallelse, byggTillagg, faktahash, renderaDocx, renderaPdf, type PersonUnderlag } from '#dokument';
import { Organisation } from '#organisation';
import { DomanFel, Jobb, type Jobbhanterare, Klocka, Konfiguration, Utskickstjanst } from '#plattform';
import { ListaForrad } from '../lista/lista.repository.js';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import { kallelsebrev } from './kallelsebrev.js';
import { KallelseForrad } from './kallelse.repository.js';
import type { Kallelse, Kallelsesvar } from './kallelse.typer.js';
import { kallelseunderlag, tillaggsunderlag, type Kallelsefakta } from './kallelseunderlag.js';
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
    private readonly sammantraden: SammantradeForrad,
    private readonly listor: ListaForrad,
    private readonly organisation: Organisation,
    private readonly brevhuvud: Brevhuvud,
    private readonly register: Dokumentregister,
    private readonly utskick: Utskickstjanst,
    private readonly konfiguration: Konfiguration,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ kallelseId }: { kallelseId: string }): Promise<void> {
    const kallelse = await this.forrad.hamta(kallelseId);
    if (kallelse === null) throw new DomanFel('KALLELSE.SAKNAS', 'Kallelsen finns inte längre.');
    if (kallelse.utskickId !== null) return;
    const fakta = await this.fakta(kallelse);
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

  private async fakta(kallelse: Kallelse): Promise<Kallelsefakta> {
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

  private async rendera(kallelse: Kallelse, fakta: Kallelsefakta): Promise<Fardigt> {
    const { forraListan } = fakta;
    const tillagg =
      kallelse.slag === 'tillagg' && forraListan !== null ? tillaggsunderlag({ ...fakta, forraListan }) : null;
    const underlag = tillagg ?? kallelseunderlag(fakta);
    const dokument = tillagg === null ? byggKallelse(underlag) : byggTillagg(tillagg);
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
