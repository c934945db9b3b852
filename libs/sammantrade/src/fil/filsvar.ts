import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** En fil som hämtas: den sparas och öppnas aldrig som en sida i Klubba. `storlek` i byte. */
export interface Hamtfil {
  filnamn: string;
  mediatyp: string;
  storlek: number;
}

/** RFC 6266: ett namn i ASCII för äldre läsare, och det riktiga. */
function disposition(filnamn: string): string {
  const ascii = filnamn
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const riktigt = encodeURIComponent(filnamn.normalize('NFC')).replace(
    /['()*]/gu,
    (tecken) => `%${tecken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${riktigt}`;
}

/** Filen som svar, med namn, typ och längd. */
export function filsvar(innehall: Readable | Buffer, fil: Hamtfil): StreamableFile {
  const val = { type: fil.mediatyp, disposition: disposition(fil.filnamn), length: fil.storlek };
  return Buffer.isBuffer(innehall) ? new StreamableFile(innehall, val) : new StreamableFile(innehall, val);
}
