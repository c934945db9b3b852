import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import { VisaArende } from '../arende/visa-arende.service.js';
import { ArenderelationerDto, NyRelationDto } from './relation.dto.js';
import { RelationForrad } from './relation.repository.js';
import { RELATIONSORD } from './relation.typer.js';
import { SkrivRelation } from './skriv-relation.service.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arenden/:arendeId/relationer')
export class RelationController {
  constructor(
    private readonly forrad: RelationForrad,
    private readonly skriv: SkrivRelation,
    private readonly arenden: VisaArende,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Ärenden som hör ihop med det här, åt båda håll',
    svar: ArenderelationerDto,
  })
  async lista(@Param('namndId') namndId: string, @Param('arendeId') arendeId: string): Promise<ArenderelationerDto> {
    await this.arenden.hamta(namndId, arendeId);
    const rader = await this.forrad.lista(namndId, arendeId);
    return { rader: rader.map((rad) => ({ ...rad, ord: RELATIONSORD[rad.slag][rad.riktning] })) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Knyt ihop ärendet med ett annat i nämnden',
    svar: ArenderelationerDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() { slag, tillArendeId }: NyRelationDto,
  ): Promise<ArenderelationerDto> {
    await this.skriv.lagg(namndId, arendeId, slag, tillArendeId);
    return await this.lista(namndId, arendeId);
  }

  @Delete(':relationId')
  @Rutt({ scope: 'namnd', ratt: 'arende.skriv', sammanfattning: 'Ta bort kopplingen', status: 204 })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Param('relationId') id: string,
  ): Promise<void> {
    await this.skriv.taBort(namndId, arendeId, id);
  }
}
