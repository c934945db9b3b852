import { DomanFel, Fillagring } from '#plattform';
import type {} from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { provaBild, STORST_BILD } from './brist-i-bild.js';

/** En mottagen bild med den text som beskriver den. */
export interface Mottagenbild {
  sha256: string;
  alttext: string;
}

const fel = (status: number, text: string, stig = 'bild'): DomanFel =>
  new DomanFel('ORGANISATION.BILD', text, { status, falt: [{ stig, text }] });

/** Tar emot en bild till ett brevhuvud: PNG eller SVG efter innehållet, utan skript och yttre hänvisningar. */
@Injectable()
export class TaEmotBild {
  constructor(private readonly lagring: Fillagring) {}

  /**
   * Läser `alttext` och `bild` ur `multipart/form-data`.
   * @throws DomanFel `ORGANISATION.BILD` 400, 413 eller 422
   */
  async taEmot(begaran: FastifyRequest): Promise<Mottagenbild> {
    if (!begaran.isMultipart()) throw fel(400, 'Skicka bilden som multipart/form-data, med fältet alttext först.');
    let alttext = '';
    let innehall: Buffer | null = null;
    try {
      for await (const del of begaran.parts({ limits: { files: 1, fileSize: STORST_BILD } })) {
        if (del.type === 'file') innehall = await del.toBuffer();
        else if (del.fieldname === 'alttext' && typeof del.value === 'string') alttext = del.value.trim();
      }
    } catch (orsak) {
      const kod = orsak instanceof Error && 'code' in orsak ? orsak.code : null;
      if (kod === 'FST_REQ_FILE_TOO_LARGE') throw fel(413, 'Bilden är större än 500 kB. Minska den och försök igen.');
      if (kod === 'FST_FILES_LIMIT') throw fel(413, 'Skicka en bild.');
      throw orsak;
    }
    return await this.spara(innehall, alttext);
  }

  private async spara(innehall: Buffer | null, alttext: string): Promise<Mottagenbild> {
    if (innehall === null) throw fel(422, 'Välj en bild.');
    if (alttext === '') throw fel(422, 'Skriv en text som beskriver bilden för den som inte ser den.', 'alttext');
    if (alttext.length > 500) throw fel(422, 'Texten får ha högst 500 tecken.', 'alttext');
    const svar = provaBild(innehall);
    if ('brist' in svar) throw fel(422, svar.brist);
    return { sha256: (await this.lagring.spara(innehall)).sha256, alttext };
  }
}
