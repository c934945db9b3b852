import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** En fil som görs när någon frågar efter den, och inte sparas. */
export interface Utfil {
  filnamn: string;
  mediatyp: string;
  innehall: Buffer;
}

/** Svaret som laddar ner filen. */
export function filsvar(svar: FastifyReply, fil: Utfil): StreamableFile {
  void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
  return new StreamableFile(fil.innehall, {
    type: fil.mediatyp,
    length: fil.innehall.length,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fil.filnamn)}`,
  });
}
