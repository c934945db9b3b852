import { Injectable } from '@nestjs/common';
import { byggEbrev, renderaPdf } from '#dokument';
import { Fillagring, Klocka } from '#plattform';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import type { Fil } from '../handling/handling.typer.js';
import type { Inkorgdel, Inkorgpost } from './inkorg.typer.js';
import { svenskTid } from './svensktid.js';

/** Vem brevet är från: namn och adress, så mycket som är känt. */
export const avsandarrad = ({ franNamn, franAdress }: Pick<Inkorgpost, 'franNamn' | 'franAdress'>): string => {
  if (franNamn === null) return franAdress ?? 'Okänd avsändare';
  return franAdress === null ? franNamn : `${franNamn} <${franAdress}>`;
};

/** Gör e-brevet till en PDF att registrera. Originalet finns kvar i posten. */
@Injectable()
export class EbrevPdf {
  constructor(
    private readonly brevhuvud: Brevhuvud,
    private readonly lagring: Fillagring,
    private readonly klocka: Klocka,
  ) {}

  async framstall(post: Inkorgpost, delar: readonly Inkorgdel[]): Promise<Fil> {
    const dokument = byggEbrev({
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(post.namndId),
      fran: avsandarrad(post),
      till: post.till ?? '',
      amne: post.amne,
      datum: post.inkomDatum,
      inkom: svenskTid(post.inkomTid),
      ...(post.brevTid === null ? {} : { skrivet: svenskTid(post.brevTid) }),
      kontroll: post.kontrollText ?? 'Avsändaren är inte kontrollerad.',
      text: post.brevtext,
      bilagor: delar.filter(({ slag }) => slag === 'bilaga').map(({ filnamn }) => filnamn),
    });
    const { pdf } = await renderaPdf(dokument, { standard: ['a-2a'] });
    const { sha256, storlek } = await this.lagring.spara(pdf['a-2a']);
    return { filnamn: 'e-brev.pdf', mediatyp: 'application/pdf', storlek, sha256 };
  }
}
