import { Controller, Get, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Arendeparagrafer } from './arendeparagrafer.service.js';

export class ArendeparagrafDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ format: 'date', description: 'Sammanträdets dag' }) datum: string;
  @ApiProperty() beslutad: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) justerad: string | null;
}

export class ArendeparagraferDto {
  @ApiProperty({ type: [ArendeparagrafDto], description: 'Den senaste först' }) rader: ArendeparagrafDto[];
}

@ApiTags('Protokoll')
@Controller('namnder/:namndId/arenden/:arendeId/paragrafer')
export class ArendeparagraferController {
  constructor(private readonly paragrafer: Arendeparagrafer) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Paragraferna där ärendet behandlades, och om de är justerade',
    svar: ArendeparagraferDto,
  })
  async iArendet(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ArendeparagraferDto> {
    return { rader: await this.paragrafer.iArendet(namndId, arendeId, jag) };
  }
}
