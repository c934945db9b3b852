import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Klocka, Rutt } from '#plattform';
import { SkrivelsepersonerDto } from './granskning.dto.js';
import { SkrivelsepersonerForrad } from './skrivelsepersoner.repository.js';

@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelsepersoner')
export class SkrivelsepersonerController {
  constructor(
    private readonly forrad: SkrivelsepersonerForrad,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'De i förvaltningen som kan granska och godkänna en skrivelse',
    svar: SkrivelsepersonerDto,
  })
  async alla(@Param('namndId') namndId: string): Promise<SkrivelsepersonerDto> {
    return { rader: await this.forrad.alla(namndId, this.klocka.idag()) };
  }
}
