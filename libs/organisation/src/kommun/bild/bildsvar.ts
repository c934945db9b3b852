import { type Fillagring, saknas } from '#plattform';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { provaBild } from './brist-i-bild.js';

/**
 * Bilden som svar. Den visas bara som bild: inget i den får köras, också om någon öppnar den för sig.
 * @throws DomanFel 404 när ingen bild finns
 */
export async function bildsvar(
  lagring: Fillagring,
  sha256: string | null,
  svar: FastifyReply,
): Promise<StreamableFile> {
  if (sha256 === null) throw saknas('Bilden');
  const innehall = await lagring.lasAllt(sha256);
  const prov = provaBild(innehall);
  const typ = 'format' in prov && prov.format === 'svg' ? 'image/svg+xml' : 'image/png';
  void svar
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  return new StreamableFile(innehall, { type: typ, length: innehall.length });
}
