import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { AndraArende } from './andra-arende.service.js';
import { AndraArendeDto, RegistreraArendeDto } from './arende.dto.js';
import { ArendeDto, Arendelista, ArenderadDto, RegistreratDto } from './arendesvar.dto.js';
import { ArendelistaForrad } from './arende.lista.repository.js';
import { RegistreraArende } from './registrera-arende.service.js';
import { sekretessfalt } from './sekretessfalt.js';
import { VisaArende } from './visa-arende.service.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arenden')
export class ArendeController {
  constructor(
    private readonly listforrad: ArendelistaForrad,
    private readonly visaArende: VisaArende,
    private readonly registreraArende: RegistreraArende,
    private readonly andraArende: AndraArende,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning:
      'Nämndens ärenden. Sorteras på dnr, registrerat, status, arendemening, och frist (bara de som har en).',
    svar: ArenderadDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Arendelista): Promise<Lista<ArenderadDto>> {
    const { rader, antal } = await this.listforrad.sida(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':arendeId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Ett ärende, med de steg som är öppna nu',
    svar: ArendeDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    return await this.visaArende.visa(namndId, id, vem);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Registrera ett ärende; numret ges direkt',
    svar: RegistreratDto,
    status: 201,
  })
  async registrera(@Param('namndId') namndId: string, @Body() dto: RegistreraArendeDto): Promise<RegistreratDto> {
    const { ...uppgifter } = dto;
    return await this.registreraArende.registrera({ ...uppgifter, namndId });
  }

  @Patch(':arendeId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Rätta uppgifter om ett ärende; det gamla står kvar i loggen',
    svar: ArendeDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraArendeDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    const { sekretess, skal, ...falt } = dto;
    await this.andraArende.andra(namndId, id, version, { ...falt, ...sekretessfalt(sekretess) }, skal);
    return await this.visaArende.visa(namndId, id, vem);
  }
}
