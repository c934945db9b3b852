import { Behorighet, IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Organisation } from '../organisation.service.js';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import { AndraOrgan } from './andra-organ.service.js';
import { AndraNamndDto, NamndDto, Namndlista, NyNamndDto } from './organ.dto.js';
import { OrganForrad } from './organ.repository.js';
import { SkapaOrgan } from './skapa-organ.service.js';

@ApiTags('Nämnder')
@Controller('namnder')
export class NamndController {
  constructor(
    private readonly organisation: Organisation,
    private readonly behorighet: Behorighet,
    private readonly organ: OrganForrad,
    private readonly skapaOrgan: SkapaOrgan,
    private readonly andraOrgan: AndraOrgan,
    private readonly krav: KravAdministrator,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'De nämnder och andra organ som du hör till. Sorteras på namn, diariekod, slag.',
    svar: NamndDto,
    lista: true,
  })
  async lista(@Inloggad() jag: InloggadPerson, @Query() fraga: Namndlista): Promise<Lista<NamndDto>> {
    const ids = await this.behorighet.namnderMed(jag.kontoId, 'namnd.las');
    const { rader, antal } = await this.organ.lista(ids, fraga, fraga.slag);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({ scope: 'inloggad', ratt: 'konto.skriv', sammanfattning: 'Lägg upp ett organ', svar: NamndDto, status: 201 })
  async skapa(@Inloggad() jag: InloggadPerson, @Body() dto: NyNamndDto): Promise<NamndDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.organisation.namnd(await this.skapaOrgan.skapa(dto));
  }

  @Get(':namndId')
  @Rutt({ scope: 'namnd', ratt: 'namnd.las', sammanfattning: 'Ett organ', svar: NamndDto })
  async en(@Param('namndId') namndId: string): Promise<NamndDto> {
    return await this.organisation.namnd(namndId);
  }

  @Patch(':namndId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.skriv', sammanfattning: 'Ändra ett organs uppgifter', svar: NamndDto })
  async andra(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: AndraNamndDto,
  ): Promise<NamndDto> {
    await this.andraOrgan.andra(namndId, version, dto);
    return await this.organisation.namnd(namndId);
  }
}
