import { Body, Controller, Get, Headers, Param, Post, Put, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lasUppladdning, minstEnFil, TaEmotFil } from '#diarium';
import { IfMatch, Rutt, saknas } from '#plattform';
import {
  SattSkrivelsebilagorDto,
  SkrivelsebilagaDto,
  SkrivelsebildDto,
  SkrivelselasvyDto,
} from './skrivelsedokument.dto.js';
import { Skrivelsebihang } from './skrivelsebihang.service.js';
import { MEDIATYP, type Skrivelsefil, Skrivelsefiler, type Skrivelseformat } from './skrivelsefiler.service.js';

const BILD = {
  schema: { type: 'object', properties: { fil: { type: 'string', format: 'binary' } } },
} as const;

function somFormat(format: string): Skrivelseformat {
  if (format !== 'pdf' && format !== 'docx' && format !== 'html') throw saknas('Dokumentet');
  return format;
}

/** Filen, eller 304 när den som frågar redan har den. */
function somSvar(
  { innehall, filnamn, marke }: Skrivelsefil,
  val: { typ: string; visas: boolean; har: string | undefined; svar: FastifyReply },
): StreamableFile | undefined {
  const etag = `"${marke}"`;
  void val.svar.header('etag', etag).header('cache-control', 'private, no-cache');
  if (val.har === etag) {
    void val.svar.status(304);
    return undefined;
  }
  return new StreamableFile(innehall, {
    type: val.typ,
    length: innehall.length,
    disposition: `${val.visas ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(filnamn)}`,
  });
}

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelser/:skrivelseId')
export class SkrivelsedokumentController {
  constructor(
    private readonly filer: Skrivelsefiler,
    private readonly bihang: Skrivelsebihang,
    private readonly mottagare: TaEmotFil,
  ) {}

  @Get('forhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Sidorna som de blir, av det som är skrivet nu. Samma ETag tills något ändras.',
    innehall: 'application/pdf',
  })
  async forhandsvisning(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Headers('if-none-match') har: string | undefined,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const fil = await this.filer.forhandsvisa(namndId, id);
    return somSvar(fil, { typ: MEDIATYP.pdf, visas: true, har, svar });
  }

  @Get('dokument.:format')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Skrivelsen som pdf, docx eller html: den fastställda som den är sparad, ett utkast som det är nu',
    innehall: 'application/octet-stream',
  })
  async dokument(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('format') format: string,
    @Headers('if-none-match') har: string | undefined,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const vald = somFormat(format);
    const fil = await this.filer.fil(namndId, id, vald);
    return somSvar(fil, { typ: MEDIATYP[vald], visas: false, har, svar });
  }

  @Get('lasvy')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Skrivelsen att läsa på skärmen: samma innehåll som i dokumentet, utan brevhuvud och rubrik',
    svar: SkrivelselasvyDto,
  })
  async lasvy(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkrivelselasvyDto> {
    return { html: await this.filer.lasvy(namndId, id) };
  }

  @Get('bilagor')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Skrivelsens bilagor i ordning',
    svar: SkrivelsebilagaDto,
  })
  async bilagor(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkrivelsebilagaDto[]> {
    return await this.bihang.bilagor(namndId, id);
  }

  @Put('bilagor')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Sätt bilagorna och deras ordning; handlingar i samma ärende',
    svar: SkrivelsebilagaDto,
  })
  async sattBilagor(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() dto: SattSkrivelsebilagorDto,
  ): Promise<SkrivelsebilagaDto[]> {
    await this.bihang.sattBilagor(namndId, id, version, dto.handlingIder);
    return await this.bihang.bilagor(namndId, id);
  }

  @Post('bilder')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BILD)
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Lägg en bild (PNG eller JPEG) till utkastet, så att texten får visa den',
    svar: SkrivelsebildDto,
    status: 201,
  })
  async laggBild(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Req() begaran: FastifyRequest,
  ): Promise<SkrivelsebildDto> {
    const { filer } = await lasUppladdning(begaran, this.mottagare, namndId);
    const [fil] = minstEnFil(filer);
    if (fil === undefined) throw saknas('Bilden');
    return await this.bihang.laggBild(namndId, id, fil);
  }

  @Get('bilder/:sha256')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'En bild i skrivelsen',
    innehall: 'image/*',
  })
  async bild(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('sha256') sha256: string,
  ): Promise<StreamableFile> {
    const { bild, innehall } = await this.bihang.bild(namndId, id, sha256);
    return new StreamableFile(innehall, {
      type: `image/${bild.format}`,
      length: innehall.length,
      disposition: `inline; filename*=UTF-8''${encodeURIComponent(bild.filnamn)}`,
    });
  }
}
