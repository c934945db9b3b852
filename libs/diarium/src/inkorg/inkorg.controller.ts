import { Controller, Get, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lista, Rutt, somLista } from '#plattform';
import { somBilaga } from '../handling/filnamn.js';
import { TaEmotFil } from '../handling/ta-emot-fil.service.js';
import { lasUppladdning } from '../handling/uppladdning.js';
import { filuppgifterUr } from './filuppgifter.js';
import { Inkorglista } from './inkorg.dto.js';
import { InkorgpostDto, InkorgradDto, InkorgstallningDto, MottagnaFilerDto } from './inkorgsvar.dto.js';
import { TaEmotFiler } from './ta-emot-filer.service.js';
import { type Postfil, VisaInkorg } from './visa-inkorg.service.js';

const UPPLADDNING = {
  schema: {
    type: 'object',
    properties: {
      uppgifter: { type: 'string', description: 'JSON före filen: fran, amne, inkom' },
      fil: { type: 'string', format: 'binary' },
    },
  },
} as const;

@ApiTags('Att registrera')
@Controller('namnder/:namndId/inkorg')
export class InkorgController {
  constructor(
    private readonly visa: VisaInkorg,
    private readonly filer: TaEmotFil,
    private readonly mottagning: TaEmotFiler,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.las',
    sammanfattning: 'Det som har kommit in, äldst först; det hanterade nyast först',
    svar: InkorgradDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Inkorglista): Promise<Lista<InkorgradDto>> {
    const { sida, antal: perSida, lada = 'inkommet', tillstand = 'ny' } = fraga;
    const { rader, antal } = await this.visa.lista(namndId, { lada, tillstand, sida, antal: perSida });
    return somLista(rader, antal, fraga);
  }

  @Get('stallning')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.las',
    sammanfattning: 'Hur mycket som väntar på att registreras, och vad som är sent',
    svar: InkorgstallningDto,
  })
  async stallning(@Param('namndId') namndId: string): Promise<InkorgstallningDto> {
    return await this.visa.stallning(namndId);
  }

  @Post('filer')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPPLADDNING)
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Lägg in filer för hand; e-brev som .eml landar som om de kommit med e-post',
    svar: MottagnaFilerDto,
    status: 201,
  })
  async taEmot(@Param('namndId') namndId: string, @Req() begaran: FastifyRequest): Promise<MottagnaFilerDto> {
    const { uppgifter, filer } = await lasUppladdning(begaran, this.filer);
    return { poster: await this.mottagning.taEmot(namndId, filer, filuppgifterUr(uppgifter)) };
  }

  @Get(':postId')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.las',
    sammanfattning: 'En post: texten, delarna, och var den föreslås höra hemma',
    svar: InkorgpostDto,
  })
  async en(@Param('namndId') namndId: string, @Param('postId') id: string): Promise<InkorgpostDto> {
    return await this.visa.en(namndId, id);
  }

  @Get(':postId/original')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.las',
    sammanfattning: 'Originalet så som det kom',
    innehall: 'application/octet-stream',
  })
  async original(
    @Param('namndId') namndId: string,
    @Param('postId') id: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    return somFil(await this.visa.original(namndId, id), svar);
  }

  @Get(':postId/delar/:delId/fil')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.las',
    sammanfattning: 'En bilaga',
    innehall: 'application/octet-stream',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('postId') id: string,
    @Param('delId') delId: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    return somFil(await this.visa.fil(namndId, id, delId), svar);
  }
}

// Det som någon annan har skrivit öppnas aldrig som en sida: alltid som fil.
function somFil(fil: Postfil, svar: FastifyReply): StreamableFile {
  void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
  return new StreamableFile(fil.strom, {
    type: fil.mediatyp,
    length: fil.storlek,
    disposition: somBilaga(fil.filnamn),
  });
}
