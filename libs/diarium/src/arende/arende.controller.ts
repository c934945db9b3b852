import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { AndraArende } from './andra-arende.service.js';
import { AvslutaArende } from './avsluta-arende.service.js';
import { MakuleraArende } from './makulera-arende.service.js';
import {
  AndraArendeDto,
  ArendeDto,
  Arendelista,
  ArenderadDto,
  MakuleraDto,
  NyttArendeDto,
  RegistreratDto,
} from './arende.dto.js';
import { ArendelistaForrad } from './arende.lista.repository.js';
import { RegistreraArende } from './registrera-arende.service.js';
import { VisaArende } from './visa-arende.service.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arenden')
export class ArendeController {
  constructor(
    private readonly listforrad: ArendelistaForrad,
    private readonly visaArende: VisaArende,
    private readonly registreraArende: RegistreraArende,
    private readonly andraArende: AndraArende,
    private readonly avslutaArende: AvslutaArende,
    private readonly makuleraArende: MakuleraArende,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Nämndens ärenden. Sorteras på dnr, registrerat, status, arendemening.',
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
  async registrera(@Param('namndId') namndId: string, @Body() dto: NyttArendeDto): Promise<RegistreratDto> {
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
    const { sekretess, ...falt } = dto;
    const skydd =
      sekretess === undefined
        ? {}
        : { sekretessLagrum: sekretess.lagrum, sekretessUnderProvning: sekretess.underProvning };
    await this.andraArende.andra(namndId, id, version, { ...falt, ...skydd });
    return await this.visaArende.visa(namndId, id, vem);
  }

  @Post(':arendeId/makulering')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.makulera',
    sammanfattning: 'Makulera ett ärende; numret står kvar',
    svar: ArendeDto,
    status: 200,
  })
  async makulera(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: MakuleraDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.makuleraArende.makulera(namndId, id, version, skal);
    return await this.visaArende.visa(namndId, id, vem);
  }

  @Post(':arendeId/avslut')
  @Rutt({ scope: 'namnd', ratt: 'arende.skriv', sammanfattning: 'Avsluta ett ärende', svar: ArendeDto, status: 200 })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.avslutaArende.avsluta(namndId, id, version);
    return await this.visaArende.visa(namndId, id, vem);
  }

  @Post(':arendeId/ateroppnande')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Öppna ett avslutat ärende igen; det behåller sitt nummer',
    svar: ArendeDto,
    status: 200,
  })
  async ateroppna(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.avslutaArende.ateroppna(namndId, id, version);
    return await this.visaArende.visa(namndId, id, vem);
  }
}
