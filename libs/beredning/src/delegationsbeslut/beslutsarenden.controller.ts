import { Controller, Get, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Beslutsarenden } from './beslutsarenden.service.js';

const NULLBAR = { type: String, nullable: true } as const;

export class ArendebeslutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() enhet: string;
  @ApiProperty({ description: 'Månaden vars lista raden hör till' }) manad: string;
  @ApiProperty({ ...NULLBAR, format: 'date' }) fran: string | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) till: string | null;
  @ApiProperty(NULLBAR) punkt: string | null;
  @ApiProperty({ ...NULLBAR, description: 'Vad punkten gäller' }) vad: string | null;
  @ApiProperty({ ...NULLBAR, description: 'null när beslutet är skyddat' }) beslut: string | null;
  @ApiProperty() hemlig: boolean;
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty(NULLBAR) dnr: string | null;
  @ApiProperty(NULLBAR) delegat: string | null;
  @ApiProperty({ ...NULLBAR, format: 'uuid', description: 'Beslutsdokumentet' }) skrivelseId: string | null;
}

export class ArendetsDelegationsbeslutDto {
  @ApiProperty({ type: [ArendebeslutDto] }) rader: ArendebeslutDto[];
}

@ApiTags('Delegationsbeslut')
@Controller('namnder/:namndId/arenden/:arendeId/delegationsbeslut')
export class BeslutsarendenController {
  constructor(private readonly arenden: Beslutsarenden) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Ärendets delegationsbeslut, de senaste först',
    svar: ArendetsDelegationsbeslutDto,
  })
  async iArendet(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ArendetsDelegationsbeslutDto> {
    return { rader: await this.arenden.iArendet(namndId, arendeId, jag) };
  }
}
