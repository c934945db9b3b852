import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Klocka, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import { BeslutaBradskande } from './besluta-bradskande.service.js';
import { NyttOrdforandebeslutDto, OrdforandebeslutDto } from './ordforandebeslut.dto.js';
import { OrdforandebeslutForrad } from './ordforandebeslut.repository.js';

@ApiTags('Brådskande beslut')
@Controller('namnder/:namndId/ordforandebeslut')
export class OrdforandebeslutController {
  constructor(
    private readonly forrad: OrdforandebeslutForrad,
    private readonly besluta: BeslutaBradskande,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Brådskande beslut på nämndens vägnar, senast först',
    svar: OrdforandebeslutDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Listfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<Lista<OrdforandebeslutDto>> {
    const { rader, antal } = await this.forrad.sida(namndId, jag.kontoId, this.klocka.idag(), fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':beslutId')
  @Rutt({ scope: 'namnd', ratt: 'delegation.las', sammanfattning: 'Ett brådskande beslut', svar: OrdforandebeslutDto })
  async en(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<OrdforandebeslutDto> {
    const beslut = await this.forrad.hamta(namndId, id, jag.kontoId, this.klocka.idag());
    if (beslut === null) throw saknas('Beslutet');
    return beslut;
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'ordforandebeslut.skriv',
    sammanfattning: 'Besluta i ett brådskande ärende, eller för in ett sådant beslut (KL 6:39)',
    svar: OrdforandebeslutDto,
    status: 201,
  })
  async nytt(
    @Param('namndId') namndId: string,
    @Body() dto: NyttOrdforandebeslutDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<OrdforandebeslutDto> {
    const { arendeId, ...innehall } = dto;
    const id = await this.besluta.besluta(namndId, { ...innehall, arendeId: arendeId ?? null }, jag);
    return await this.en(namndId, id, jag);
  }
}
