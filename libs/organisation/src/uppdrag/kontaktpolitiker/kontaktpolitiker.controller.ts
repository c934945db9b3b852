import { IfMatch, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  KontaktpolitikerDto,
  Kontaktpolitikerlista,
  NyKontaktpolitikerDto,
  SlutKontaktpolitikerDto,
} from './kontaktpolitiker.dto.js';
import { KontaktpolitikerForrad } from './kontaktpolitiker.repository.js';
import { UtseKontaktpolitiker } from './utse-kontaktpolitiker.service.js';

@ApiTags('Uppdrag')
@Controller('namnder/:namndId/kontaktpolitiker')
export class KontaktpolitikerController {
  constructor(
    private readonly forrad: KontaktpolitikerForrad,
    private readonly tjanst: UtseKontaktpolitiker,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Kontaktpolitiker. Sorteras på verksamhet, namn, fran, till.',
    svar: KontaktpolitikerDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Kontaktpolitikerlista,
  ): Promise<Lista<KontaktpolitikerDto>> {
    const { rader, antal } = await this.forrad.lista(namndId, fraga, fraga.datum);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Utse en kontaktpolitiker',
    svar: KontaktpolitikerDto,
    status: 201,
  })
  async utse(@Param('namndId') namndId: string, @Body() dto: NyKontaktpolitikerDto): Promise<KontaktpolitikerDto> {
    const { personId, verksamhet, fran, till } = dto;
    return await this.en(namndId, await this.tjanst.utse({ namndId, personId, verksamhet, fran, till: till ?? null }));
  }

  @Post(':kontaktpolitikerId/slut')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Avsluta en kontaktpolitikers uppdrag',
    svar: KontaktpolitikerDto,
    status: 200,
  })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('kontaktpolitikerId') id: string,
    @IfMatch() version: number,
    @Body() dto: SlutKontaktpolitikerDto,
  ): Promise<KontaktpolitikerDto> {
    await this.tjanst.avsluta(namndId, id, version, dto.till);
    return await this.en(namndId, id);
  }

  private async en(namndId: string, id: string): Promise<KontaktpolitikerDto> {
    const rad = await this.forrad.medId(namndId, id);
    if (rad === undefined) throw saknas('Kontaktpolitikern');
    return rad;
  }
}
