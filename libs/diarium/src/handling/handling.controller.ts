import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { sekretessfalt } from '../arende/sekretessfalt.js';
import { AndraHandling } from './andra-handling.service.js';
import {
  AndraHandlingDto,
  HandlingDto,
  Handlingslista,
  MakuleraHandlingDto,
  NyVersionDto,
  RegistreradHandlingDto,
} from './handling.dto.js';
import { HamtaFil } from './hamta-fil.service.js';
import { NyHandlingsversion } from './ny-handlingsversion.service.js';
import { somBilaga } from './filnamn.js';
import { lasUppladdning, minstEnFil, nyHandlingUr, skalUr } from './uppladdning.js';
import { RegistreraHandling } from './registrera-handling.service.js';
import { TaEmotFil } from './ta-emot-fil.service.js';
import { VisaHandling } from './visa-handling.service.js';

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
    private readonly visa: VisaHandling,
    private readonly registrera: RegistreraHandling,
    private readonly versioner: NyHandlingsversion,
    private readonly andring: AndraHandling,
    private readonly filer: TaEmotFil,
    private readonly hamtaFil: HamtaFil,
  ) {}

  @Get('arenden/:arendeId/handlingar')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Handlingarna i ett ärende, i nummerordning. Sorteras på nr, datum, registrerad, typ.',
    svar: HandlingDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Query() fraga: Handlingslista,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<HandlingDto>> {
    const { rader, antal } = await this.visa.lista(namndId, arendeId, fraga, vem);
    return somLista(rader, antal, fraga);
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
    const { uppgifter, filer } = await lasUppladdning(begaran, this.filer, namndId);
    const { ...dto } = await nyHandlingUr(uppgifter);
    return await this.registrera.registrera({ ...dto, namndId, arendeId, filer });
  }

  @Get('handlingar/:handlingId')
  @Rutt({ scope: 'namnd', ratt: 'handling.las', sammanfattning: 'En handling med sina versioner', svar: HandlingDto })
  async en(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingDto> {
    return await this.visa.en(namndId, id, vem);
  }

  @Patch('handlingar/:handlingId')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Rätta uppgifter om en handling; det gamla står kvar i loggen',
    svar: HandlingDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraHandlingDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingDto> {
    const { sekretess, skal, ...falt } = dto;
    await this.andring.andra(namndId, id, version, { ...falt, ...sekretessfalt(sekretess) }, skal);
    return await this.visa.en(namndId, id, vem);
  }

  @Post('handlingar/:handlingId/makulering')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.makulera',
    sammanfattning: 'Makulera en handling; numret står kvar',
    svar: HandlingDto,
    status: 200,
  })
  async makulera(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: MakuleraHandlingDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlingDto> {
    await this.andring.makulera(namndId, id, version, skal);
    return await this.visa.en(namndId, id, vem);
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
    const { uppgifter, filer } = await lasUppladdning(begaran, this.filer, namndId);
    return await this.versioner.lagg(namndId, id, minstEnFil(filer), skalUr(uppgifter));
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
      disposition: somBilaga(fil.filnamn),
    });
  }
}
