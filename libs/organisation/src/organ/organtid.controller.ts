import { IfMatch, Rutt } from '#plattform';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Organisation } from '../organisation.service.js';
import { AvslutaOrgan } from './avsluta-organ.service.js';
import { BytOrgannamn } from './byt-organnamn.service.js';
import { NamndDto } from './organ.dto.js';
import { BytNamnDto, OrgannamnslistaDto, UpphorDto } from './organtid.dto.js';
import { OrgantidForrad } from './organtid.repository.js';

@ApiTags('Nämnder')
@Controller('namnder/:namndId')
export class OrgantidController {
  constructor(
    private readonly organisation: Organisation,
    private readonly tid: OrgantidForrad,
    private readonly bytNamn: BytOrgannamn,
    private readonly avslutaOrgan: AvslutaOrgan,
  ) {}

  @Get('namn')
  @Rutt({
    scope: 'namnd',
    ratt: 'namnd.las',
    sammanfattning: 'Vad organet har hetat och ska heta',
    svar: OrgannamnslistaDto,
  })
  async namn(@Param('namndId') namndId: string): Promise<OrgannamnslistaDto> {
    const namn = await this.tid.namn(namndId);
    if (namn.length > 0) return { namn };
    return { namn: [{ namn: (await this.organisation.namnd(namndId)).namn, fran: null, beslut: null }] };
  }

  @Post('namn')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Ge organet ett nytt namn från en dag. If-Match avser organet.',
    svar: NamndDto,
    status: 200,
  })
  async byt(@Param('namndId') namndId: string, @IfMatch() version: number, @Body() dto: BytNamnDto): Promise<NamndDto> {
    const { namn, fran, beslut } = dto;
    await this.bytNamn.byt({ namndId, version, namn, fran, beslut });
    return await this.organisation.namnd(namndId);
  }

  @Post('upphorande')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.skriv',
    sammanfattning: 'Organet upphör en dag, och uppdragen i det med det',
    svar: NamndDto,
    status: 200,
  })
  async upphor(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: UpphorDto,
  ): Promise<NamndDto> {
    await this.avslutaOrgan.avsluta(namndId, version, dto.till, dto.beslut);
    return await this.organisation.namnd(namndId);
  }
}
