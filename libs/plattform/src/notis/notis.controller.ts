import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Lista } from '../http/lista.js';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import type { Inloggad as InloggadPerson } from '../session/sessioner.service.js';
import { MinaNotiser } from './mina-notiser.service.js';
import { NotisDto, Notisfraga, OlastaDto } from './notis.dto.js';

@ApiTags('Notiser')
@Controller('notiser')
export class NotisController {
  constructor(private readonly notiser: MinaNotiser) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Mina notiser, de senaste först. Sorteras på tid.',
    svar: NotisDto,
    lista: true,
  })
  async lista(@Inloggad() jag: InloggadPerson, @Query() fraga: Notisfraga): Promise<Lista<NotisDto>> {
    return await this.notiser.lista(jag.kontoId, fraga, fraga.olasta === 'true');
  }

  @Get('olasta')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Hur många av mina notiser som är olästa', svar: OlastaDto })
  async olasta(@Inloggad() jag: InloggadPerson): Promise<OlastaDto> {
    return { antal: await this.notiser.olasta(jag.kontoId) };
  }

  @Post('lasta')
  @HttpCode(204)
  @Rutt({ scope: 'inloggad', sammanfattning: 'Märk alla mina notiser som lästa' })
  async allaLasta(@Inloggad() jag: InloggadPerson): Promise<void> {
    await this.notiser.markAllaLasta(jag.kontoId);
  }

  @Post(':notisId/last')
  @HttpCode(204)
  @Rutt({ scope: 'inloggad', sammanfattning: 'Märk en notis som läst' })
  async last(@Inloggad() jag: InloggadPerson, @Param('notisId') notisId: string): Promise<void> {
    await this.notiser.markLast(jag.kontoId, notisId);
  }
}
