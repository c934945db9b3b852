import { StreamableFile } from '@nestjs/common';
import contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';

/** En tabellfil att hämta. */
export interface Tabellfil {
  filnamn: string;
  mediatyp: string;
  innehall: Buffer;
}

/** Svaret som laddar ner en tabellfil. */
export function tabellsvar(svar: FastifyReply, fil: Tabellfil): StreamableFile {
  void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
  return new StreamableFile(fil.innehall, {
    type: fil.mediatyp,
    length: fil.innehall.length,
    disposition: contentDisposition(fil.filnamn),
  });
}
