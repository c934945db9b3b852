import { Injectable } from '@nestjs/common';
import { Brevhuvud } from '#diarium';
import {
  byggSammantradesplan,
  type Dokument,
  type PlanUnderlag,
  renderaDocx,
  renderaHtmlsida,
  renderaPdf,
} from '#dokument';
import { Klocka, saknas } from '#plattform';
import type { Insyn } from '../insyn/insyn.service.js';
import { type Ordningsvy, VisaOrdning } from './visa-ordning.service.js';

const GOR = {
  pdf: {
    mediatyp: 'application/pdf',
    rendera: async (dokument: Dokument) =>
      (await renderaPdf(dokument, { standard: ['ua-1'], genast: true })).pdf['ua-1'],
  },
  docx: {
    mediatyp: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    rendera: async (dokument: Dokument) => await renderaDocx(dokument),
  },
  html: {
    mediatyp: 'text/html; charset=utf-8',
    rendera: async (dokument: Dokument) => Promise.resolve(Buffer.from(renderaHtmlsida(dokument))),
  },
} as const;

/** Årets sammanträdesordning som dokument. */
@Injectable()
export class Plandokument {
  constructor(
    private readonly visa: VisaOrdning,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, också för ett format som inte finns */
  async fil(
    namndId: string,
    id: string,
    format: string,
    insyn: Pick<Insyn, 'utkast'>,
  ): Promise<{ innehall: Buffer; filnamn: string; mediatyp: string }> {
    if (format !== 'pdf' && format !== 'docx' && format !== 'html') throw saknas('Dokumentet');
    const ordning = await this.visa.visa(namndId, id, insyn);
    const dokument = byggSammantradesplan(await this.underlag(namndId, ordning));
    const { mediatyp, rendera } = GOR[format];
    return { innehall: await rendera(dokument), filnamn: `sammantradesplan-${String(ordning.ar)}.${format}`, mediatyp };
  }

  private async underlag(namndId: string, o: Ordningsvy): Promise<PlanUnderlag> {
    return {
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      ...(o.tillstand === 'utkast' ? { utkast: 'Ordningen är inte antagen och kan ändras.' } : {}),
      ar: o.ar,
      nr: o.nr,
      antagen: o.antagenDatum === null ? null : { datum: o.antagenDatum, paragraf: o.antagenParagrafNr },
      kolumner: o.kolumner.map(({ namn, veckodag, klockslag }) => ({ namn, veckodag, klockslag })),
      rader: o.rader.map(({ dagar }) => ({ dagar: dagar.map(({ datum, avvikande }) => ({ datum, avvikande })) })),
    };
  }
}
