import { IfMatch, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AvslutaUppdrag } from './avsluta-uppdrag.service.js';
import { RattaUppdrag } from './ratta-uppdrag.service.js';
import { TillsattUppdrag } from './tillsatt-uppdrag.service.js';
import { AvslutaUppdragDto, NyttUppdragDto, RattaUppdragDto, UppdragDto, Uppdragslista } from './uppdrag.dto.js';
import { UppdragForrad } from './uppdrag.repository.js';

@ApiTags('Uppdrag')
@Controller('namnder/:namndId/uppdrag')
export class UppdragController {
  constructor(
    private readonly uppdrag: UppdragForrad,
    private readonly tillsattUppdrag: TillsattUppdrag,
    private readonly rattaUppdrag: RattaUppdrag,
    private readonly avslutaUppdrag: AvslutaUppdrag,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Uppdragen i organet, i platsordning. Sorteras på roll, namn, parti, plats, fran, till.',
    svar: UppdragDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Uppdragslista): Promise<Lista<UppdragDto>> {
    const { rader, antal } = await this.uppdrag.lista(namndId, fraga, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':uppdragId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.las', sammanfattning: 'Ett uppdrag', svar: UppdragDto })
  async ett(@Param('namndId') namndId: string, @Param('uppdragId') uppdragId: string): Promise<UppdragDto> {
    const uppdrag = await this.uppdrag.visat(namndId, uppdragId);
    if (uppdrag === undefined) throw saknas('Uppdraget');
    return uppdrag;
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg in ett uppdrag som någon redan har, utan beslut; val registreras under val',
    svar: UppdragDto,
    status: 201,
  })
  async tillsatt(@Param('namndId') namndId: string, @Body() dto: NyttUppdragDto): Promise<UppdragDto> {
    const { personId, roll, fran } = dto;
    const nytt = { namndId, personId, roll, fran, till: dto.till ?? null, parti: dto.parti ?? null };
    const id = await this.tillsattUppdrag.tillsatt({
      ...nytt,
      plats: dto.plats ?? null,
      turordning: dto.turordning ?? null,
    });
    return await this.ett(namndId, id);
  }

  @Patch(':uppdragId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.skriv', sammanfattning: 'Rätta ett uppdrag', svar: UppdragDto })
  async ratta(
    @Param('namndId') namndId: string,
    @Param('uppdragId') uppdragId: string,
    @IfMatch() version: number,
    @Body() dto: RattaUppdragDto,
  ): Promise<UppdragDto> {
    const { skal, ...rattelse } = dto;
    await this.rattaUppdrag.ratta(namndId, uppdragId, version, rattelse, skal);
    return await this.ett(namndId, uppdragId);
  }

  @Post(':uppdragId/slut')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Avsluta ett uppdrag',
    svar: UppdragDto,
    status: 200,
  })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('uppdragId') uppdragId: string,
    @IfMatch() version: number,
    @Body() dto: AvslutaUppdragDto,
  ): Promise<UppdragDto> {
    await this.avslutaUppdrag.avsluta(namndId, uppdragId, version, dto.till);
    return await this.ett(namndId, uppdragId);
  }
}
