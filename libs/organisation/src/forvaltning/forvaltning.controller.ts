import {
  Behorighet,
  Fillagring,
  IfMatch,
  Inloggad,
  type InloggadPerson,
  type Lista,
  Listfraga,
  Rutt,
  saknas,
  somLista,
} from '#plattform';
import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BILDUPPLADDNING } from '../kommun/bild/bild.dto.js';
import { bildsvar } from '../kommun/bild/bildsvar.js';
import { TaEmotBild } from '../kommun/bild/ta-emot-bild.service.js';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import { AndraForvaltningDto, ForvaltningDto, NyForvaltningDto } from './forvaltning.dto.js';
import { ForvaltningarForrad, type Synfalt } from './forvaltningar.repository.js';
import { SkrivForvaltning } from './skriv-forvaltning.service.js';

@ApiTags('Förvaltningar')
@Controller('kommuner/:kommunId/forvaltningar')
export class ForvaltningController {
  constructor(
    private readonly forvaltningar: ForvaltningarForrad,
    private readonly skriv: SkrivForvaltning,
    private readonly bilder: TaEmotBild,
    private readonly lagring: Fillagring,
    private readonly behorighet: Behorighet,
    private readonly krav: KravAdministrator,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.las',
    sammanfattning:
      'Förvaltningarna och deras brevhuvuden: de egna nämndernas, eller alla för administratören. Sorteras på namn.',
    svar: ForvaltningDto,
    lista: true,
  })
  async lista(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Query() fraga: Listfraga,
  ): Promise<Lista<ForvaltningDto>> {
    const { rader, antal } = await this.forvaltningar.lista(kommunId, fraga, await this.synfalt(jag));
    return somLista(rader, antal, fraga);
  }

  @Get(':forvaltningId')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.las',
    sammanfattning: 'En förvaltning och dess brevhuvud',
    svar: ForvaltningDto,
  })
  async en(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('forvaltningId') id: string,
  ): Promise<ForvaltningDto> {
    const rad = await this.forvaltningar.visad(kommunId, id, await this.synfalt(jag));
    if (rad === undefined) throw saknas('Förvaltningen');
    return rad;
  }

  @Post()
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Lägg upp en förvaltning',
    svar: ForvaltningDto,
    status: 201,
  })
  async skapa(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Body() dto: NyForvaltningDto,
  ): Promise<ForvaltningDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.en(jag, kommunId, await this.skriv.skapa(kommunId, dto));
  }

  @Patch(':forvaltningId')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Ändra en förvaltning och dess brevhuvud',
    svar: ForvaltningDto,
  })
  async andra(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('forvaltningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraForvaltningDto,
  ): Promise<ForvaltningDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    await this.skriv.andra(kommunId, id, version, dto);
    return await this.en(jag, kommunId, id);
  }

  @Get(':forvaltningId/logotyp')
  @Rutt({ scope: 'inloggad', ratt: 'organisation.las', sammanfattning: 'Förvaltningens logotyp', innehall: 'image/*' })
  async logotyp(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('forvaltningId') id: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { logotypSha256 } = await this.en(jag, kommunId, id);
    return await bildsvar(this.lagring, logotypSha256, svar);
  }

  @Put(':forvaltningId/logotyp')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BILDUPPLADDNING)
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Byt förvaltningens logotyp: PNG eller SVG, högst 500 kB',
    svar: ForvaltningDto,
  })
  async bytLogotyp(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('forvaltningId') id: string,
    @IfMatch() version: number,
    @Req() begaran: FastifyRequest,
  ): Promise<ForvaltningDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    const { sha256, alttext } = await this.bilder.taEmot(begaran);
    await this.skriv.andra(kommunId, id, version, { logotypSha256: sha256, logotypAlttext: alttext });
    return await this.en(jag, kommunId, id);
  }

  @Delete(':forvaltningId/logotyp')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Ta bort förvaltningens logotyp',
    svar: ForvaltningDto,
    status: 200,
  })
  async taBortLogotyp(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('forvaltningId') id: string,
    @IfMatch() version: number,
  ): Promise<ForvaltningDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    await this.skriv.andra(kommunId, id, version, { logotypSha256: null, logotypAlttext: null });
    return await this.en(jag, kommunId, id);
  }

  private async synfalt(jag: InloggadPerson): Promise<Synfalt> {
    return {
      namnder: await this.behorighet.namnderMed(jag.kontoId, 'organisation.las'),
      allt: await this.krav.ar(jag.kontoId),
    };
  }
}
