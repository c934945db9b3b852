import { Injectable } from '@nestjs/common';
import { byggKallelse, byggTillagg, faktahash, renderaDocx, renderaPdf } from '#dokument';
import { type Kallelsemottagare, Organisation } from '#organisation';
import { type Gemensamt, Konfiguration, type Utskicksmottagare } from '#plattform';
import { kallelsebrev } from '../kallelsebrev.js';
import { KallelseForrad } from '../kallelse.repository.js';
import type { Kallelse, Kallelsesvar } from '../kallelse.typer.js';
import { kallelsedokument, type Kallelsefakta } from '../kallelseunderlag.js';

export interface Fardigtdokument {
  pdf: Buffer;
  docx: Buffer;
  hash: string;
}

interface Brevval {
  kallelse: Pick<Kallelse, 'namndId' | 'sammantradeId' | 'slag' | 'tillkomDatum'>;
  fakta: Kallelsefakta;
  mottagare: readonly Kallelsemottagare[];
  bilagor: Gemensamt['bilagor'];
  utanForPersonal: ReadonlySet<string>;
  svarslank: (personId: string) => string;
}

/** Bygger kallelsens dokument och brev, desamma för förhandsvisningen som för utskicket. */
@Injectable()
export class ByggKallelsebrev {
  constructor(
    private readonly forrad: KallelseForrad,
    private readonly organisation: Organisation,
    private readonly konfiguration: Konfiguration,
  ) {}

  async dokument(kallelse: Pick<Kallelse, 'slag'>, fakta: Kallelsefakta): Promise<Fardigtdokument> {
    const underlag = kallelsedokument(kallelse, fakta);
    const dokument = 'andringar' in underlag ? byggTillagg(underlag) : byggKallelse(underlag);
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1'] });
    return { pdf: pdf['ua-1'], docx: await renderaDocx(dokument), hash: faktahash(underlag) };
  }

  /** När bilagorna är två är den första listan hel och den andra personalföreträdarnas. */
  async brev(val: Brevval): Promise<{ gemensamt: Gemensamt; mottagare: Utskicksmottagare[] }> {
    const { kallelse, fakta, mottagare, bilagor, utanForPersonal, svarslank } = val;
    const namnd = await this.organisation.namnd(kallelse.namndId);
    const lamnade = new Map<string, Kallelsesvar>();
    for (const m of mottagare) {
      const svar = await this.forrad.senasteSvar(kallelse.sammantradeId, m.personId);
      if (svar !== null) lamnade.set(m.personId, svar);
    }
    const forsta = (await this.forrad.forSammantrade(kallelse.sammantradeId))[0];
    const { sekreterare } = fakta;
    return kallelsebrev(
      {
        fakta,
        slag: kallelse.slag,
        organKort: namnd.diariekod,
        fran: { namn: `${namnd.namn}, ${namnd.kommunNamn}`, adress: this.konfiguration.mejlFran },
        svarTill: sekreterare?.epost == null ? null : { namn: sekreterare.namn, adress: sekreterare.epost },
        uid: `sammantrade-${kallelse.sammantradeId}@${this.konfiguration.mejlFran.split('@')[1] ?? 'klubba.invalid'}`,
        kallelsedag: forsta?.tillkomDatum ?? kallelse.tillkomDatum,
        svarslank,
        lamnade,
        utanForPersonal,
        ...(bilagor.length < 2
          ? {}
          : { bilagorFor: (slag) => [slag === 'personalforetradare' ? PERSONALENS : HELA_LISTAN] }),
      },
      mottagare,
      bilagor,
    );
  }
}

const HELA_LISTAN = 0;
const PERSONALENS = 1;
