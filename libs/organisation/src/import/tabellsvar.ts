import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** En tabellfil att hämta. Filnamnet har bara bokstäver, siffror, bindestreck och punkt. */
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
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fil.filnamn)}`,
  });
}
