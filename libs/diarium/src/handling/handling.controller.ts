import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import { VisaArende } from '../arende/visa-arende.service.js';
import { HandlingDto, NyVersionDto, RegistreradHandlingDto } from './handling.dto.js';
import { HandlingForrad } from './handling.repository.js';
import { HamtaFil } from './hamta-fil.service.js';
import { lasUppladdning, nyHandlingUr, skalUr } from './uppladdning.js';
import { RegistreraHandling } from './registrera-handling.service.js';
import { TaEmotFil } from './ta-emot-fil.service.js';

const UPPLADDNING = {
  schema: {
    type: 'object',
    properties: {
      uppgifter: { type: 'string', description: 'JSON, före filen' },
      fil: { type: 'string', format: 'binary' },
    },
  },
} as const;

@ApiTags('Handlingar')
@Controller('namnder/:namndId')
export class HandlingController {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly arenden: VisaArende,
    private readonly registrera: RegistreraHandling,
    private readonly filer: TaEmotFil,
    private readonly hamtaFil: HamtaFil,
  ) {}

  @Get('arenden/:arendeId/handlingar')
  @Rutt({ scope: 'namnd', ratt: 'handling.las', sammanfattning: 'Handlingarna i ett ärende, i nummerordning' })
  async lista(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingDto[]> {
    await this.arenden.visa(namndId, arendeId, vem);
    return await this.forrad.forArende(namndId, arendeId);
  }

  @Post('arenden/:arendeId/handlingar')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPPLADDNING)
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Registrera en handling, med eller utan fil',
    svar: RegistreradHandlingDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Req() begaran: FastifyRequest,
  ): Promise<RegistreradHandlingDto> {
    const { uppgifter, filer } = await lasUppladdning(begaran, this.filer);
    const dto = await nyHandlingUr(uppgifter);
    return await this.registrera.registrera({ ...dto, namndId, arendeId, filer });
  }

  @Get('handlingar/:handlingId')
  @Rutt({ scope: 'namnd', ratt: 'handling.las', sammanfattning: 'En handling med sina versioner', svar: HandlingDto })
  async en(@Param('namndId') namndId: string, @Param('handlingId') id: string): Promise<HandlingDto> {
    const handling = await this.forrad.hamta(namndId, id);
    if (handling === null) throw saknas('Handlingen');
    return handling;
  }

  @Post('handlingar/:handlingId/versioner')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPPLADDNING)
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Ny version av en handling; de tidigare står kvar',
    svar: NyVersionDto,
    status: 201,
  })
  async nyVersion(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @Req() begaran: FastifyRequest,
  ): Promise<NyVersionDto> {
    const { uppgifter, filer } = await lasUppladdning(begaran, this.filer);
    return await this.registrera.nyVersion(namndId, id, filer, skalUr(uppgifter));
  }

  @Get('filer/:filId')
  @Rutt({ scope: 'namnd', ratt: 'handling.las', sammanfattning: 'Hämta en fil', innehall: 'application/octet-stream' })
  async fil(
    @Param('namndId') namndId: string,
    @Param('filId') filId: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const fil = await this.hamtaFil.hamta(namndId, filId, vem);
    void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(fil.strom, {
      type: fil.mediatyp,
      length: fil.storlek,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fil.filnamn)}`,
    });
  }
}
