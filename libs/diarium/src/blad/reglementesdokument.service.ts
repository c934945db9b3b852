import { Injectable } from '@nestjs/common';
import { byggReglemente, type Dokument } from '#dokument';
import { LasReglemente } from '#organisation';
import { Klocka } from '#plattform';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';

/** Nämndens arbetsordning som dokument: reglementets regler så som de gäller en dag. */
@Injectable()
export class Reglementesdokument {
  constructor(
    private readonly reglemente: LasReglemente,
    private readonly brevhuvud: Brevhuvud,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @param dag idag när den utelämnas
   * @throws DomanFel 404, ORGANISATION.REGLEMENTE_SAKNAS
   */
  async bygg(namndId: string, dag?: string): Promise<{ giltigFran: string; dokument: Dokument }> {
    const { beslutad, giltigFran, giltigTill, sammanfattning } = await this.reglemente.den(namndId, dag);
    const omraden = [...new Set(sammanfattning.map((rad) => rad.omrade))];
    const dokument = byggReglemente({
      skapad: this.klocka.nu().toISOString(),
      brevhuvud: await this.brevhuvud.las(namndId),
      beslutad,
      giltigFran,
      giltigTill,
      dag: dag ?? this.klocka.idag(),
      omraden: omraden.map((rubrik) => ({
        rubrik,
        paragrafer: sammanfattning.filter((rad) => rad.omrade === rubrik).map((rad) => rad.text),
      })),
    });
    return { giltigFran, dokument };
  }
}
