import type {} from '@fastify/multipart';
import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomanFel, Rutt } from '#plattform';
import { LaggInBild } from './lagg-in-bild.service.js';
import { SkriftbildDto } from './skriftbild.dto.js';

const STORST = 15_000_000;
const BILDFORM = {
  schema: { type: 'object', properties: { bild: { type: 'string', format: 'binary', description: 'PNG eller JPEG' } } },
} as const;

const fel = (text: string, status: number): DomanFel => new DomanFel('BEREDNING.BILD', text, { status });

async function lasBild(begaran: FastifyRequest): Promise<{ filnamn: string; innehall: Buffer }> {
  if (!begaran.isMultipart()) throw fel('Skicka bilden som multipart/form-data.', 400);
  try {
    const del = await begaran.file({ limits: { fileSize: STORST, files: 1 } });
    if (del === undefined) throw fel('Välj en bild.', 422);
    return { filnamn: del.filename.slice(-200), innehall: await del.toBuffer() };
  } catch (orsak) {
    const forStor = orsak instanceof Error && 'code' in orsak && orsak.code === 'FST_REQ_FILE_TOO_LARGE';
    if (forStor) throw fel('Bilden är större än 15 MB. Gör den mindre och försök igen.', 413);
    throw orsak;
  }
}

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelser/:skrivelseId/bilder')
export class SkriftbildController {
  constructor(private readonly bilder: LaggInBild) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(BILDFORM)
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Lägg in en bild i ett utkast; skriften pekar sedan på dess sha256',
    svar: SkriftbildDto,
    status: 201,
  })
  async lagg(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') skrivelseId: string,
    @Req() begaran: FastifyRequest,
  ): Promise<SkriftbildDto> {
    const { filnamn, innehall } = await lasBild(begaran);
    return await this.bilder.lagg(namndId, skrivelseId, filnamn, innehall);
  }

  @Get(':sha256')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'En bild som är inlagd i skrivelsen',
    innehall: 'image/png',
  })
  async visa(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') skrivelseId: string,
    @Param('sha256') sha256: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const bild = await this.bilder.visa(namndId, skrivelseId, sha256);
    void svar.headers({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    return new StreamableFile(bild.strom, { type: bild.typ, length: bild.storlek });
  }
}
