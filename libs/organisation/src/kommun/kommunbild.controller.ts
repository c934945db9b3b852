import { Fillagring, IfMatch, Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import { Controller, Delete, Get, Param, Put, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import { AndraKommun } from './andra-kommun.service.js';
import { BILDUPPLADDNING } from './bild/bild.dto.js';
import { bildsvar } from './bild/bildsvar.js';
import { TaEmotBild } from './bild/ta-emot-bild.service.js';
import { KommunDto } from './kommun.dto.js';
import { KommunForrad } from './kommun.repository.js';

@ApiTags('Kommun')
@Controller('kommuner/:kommunId/vapen')
export class KommunbildController {
  constructor(
    private readonly kommuner: KommunForrad,
    private readonly andraKommun: AndraKommun,
    private readonly bilder: TaEmotBild,
    private readonly lagring: Fillagring,
    private readonly krav: KravAdministrator,
  ) {}

  @Get()
  @Rutt({ scope: 'inloggad', ratt: 'organisation.las', sammanfattning: 'Kommunens vapen', innehall: 'image/*' })
  async visa(
    @Param('kommunId') kommunId: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const kommun = await this.kommuner.medId(kommunId);
    if (kommun === null) throw saknas('Kommunen');
    return await bildsvar(this.lagring, kommun.vapenSha256, svar);
  }

  @Put()
  @ApiConsumes('multipart/form-data')
  @ApiBody(BILDUPPLADDNING)
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Byt kommunens vapen: PNG eller SVG, högst 500 kB. If-Match avser kommunen.',
    svar: KommunDto,
  })
  async byt(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @IfMatch() version: number,
    @Req() begaran: FastifyRequest,
  ): Promise<KommunDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    const { sha256, alttext } = await this.bilder.taEmot(begaran);
    return await this.andraKommun.andra(kommunId, version, { vapenSha256: sha256, vapenAlttext: alttext });
  }

  @Delete()
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    sammanfattning: 'Ta bort kommunens vapen',
    svar: KommunDto,
    status: 200,
  })
  async taBort(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @IfMatch() version: number,
  ): Promise<KommunDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.andraKommun.andra(kommunId, version, { vapenSha256: null, vapenAlttext: null });
  }
}
