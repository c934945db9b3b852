import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { byggDelegatprotokoll, renderaPdf } from '#dokument';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import {
  AndraDelegatprotokollDto,
  DelegatprotokollDto,
  JusteraDelegatprotokollDto,
  NyttDelegatprotokollDto,
} from './delegationsspar.dto.js';
import { DelegatprotokollForrad } from './delegatprotokoll.repository.js';
import { Delegatprotokollskrivning } from './delegatprotokoll.service.js';
import type { Delegatprotokoll } from './delegationsspar.typer.js';

@ApiTags('Särskilda protokoll')
@Controller('namnder/:namndId/delegatprotokoll')
export class DelegatprotokollController {
  constructor(
    private readonly forrad: DelegatprotokollForrad,
    private readonly skrivning: Delegatprotokollskrivning,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Delegaternas särskilda protokoll, senast först',
    svar: DelegatprotokollDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<DelegatprotokollDto>> {
    const { rader, antal } = await this.forrad.sida(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':protokollId')
  @Rutt({ scope: 'namnd', ratt: 'delegation.las', sammanfattning: 'Ett särskilt protokoll', svar: DelegatprotokollDto })
  async en(@Param('namndId') namndId: string, @Param('protokollId') id: string): Promise<DelegatprotokollDto> {
    return await this.hamtat(namndId, id);
  }

  @Get(':protokollId/pdf')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Protokollet att skriva under, som PDF',
    innehall: 'application/pdf',
  })
  async pdf(@Param('namndId') namndId: string, @Param('protokollId') id: string): Promise<StreamableFile> {
    const p = await this.hamtat(namndId, id);
    const underlag = await this.skrivning.attTrycka(p);
    const { pdf } = await renderaPdf(byggDelegatprotokoll(underlag), { standard: ['ua-1'] });
    const innehall = pdf['ua-1'];
    return new StreamableFile(innehall, {
      type: 'application/pdf',
      length: innehall.length,
      disposition: `attachment; filename="sarskilt-protokoll-${p.datum}.pdf"`,
    });
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Skriv ett särskilt protokoll över beslut som inte anmäls (KL 6:40)',
    svar: DelegatprotokollDto,
    status: 201,
  })
  async nytt(
    @Param('namndId') namndId: string,
    @Body() dto: NyttDelegatprotokollDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegatprotokollDto> {
    return await this.hamtat(namndId, await this.skrivning.skapa(namndId, dto, jag));
  }

  @Patch(':protokollId')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Skriv om besluten i ett utkast',
    svar: DelegatprotokollDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('protokollId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraDelegatprotokollDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegatprotokollDto> {
    await this.skrivning.andra(namndId, id, version, dto.beslut, jag);
    return await this.hamtat(namndId, id);
  }

  @Post(':protokollId/lasning')
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Lås texten: just den skriver delegaten under',
    svar: DelegatprotokollDto,
  })
  async las(
    @Param('namndId') namndId: string,
    @Param('protokollId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegatprotokollDto> {
    await this.skrivning.las(namndId, id, version, jag);
    return await this.hamtat(namndId, id);
  }

  @Post(':protokollId/upplasning')
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Öppna texten igen, innan den är justerad',
    svar: DelegatprotokollDto,
  })
  async lasUpp(
    @Param('namndId') namndId: string,
    @Param('protokollId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegatprotokollDto> {
    await this.skrivning.lasUpp(namndId, id, version, jag);
    return await this.hamtat(namndId, id);
  }

  @Post(':protokollId/justering')
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Registrera att delegaten har skrivit under den låsta texten på papper',
    svar: DelegatprotokollDto,
  })
  async justera(
    @Param('namndId') namndId: string,
    @Param('protokollId') id: string,
    @IfMatch() version: number,
    @Body() dto: JusteraDelegatprotokollDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegatprotokollDto> {
    await this.skrivning.justera(namndId, id, version, { dag: dto.dag, plats: dto.plats }, jag);
    return await this.hamtat(namndId, id);
  }

  private async hamtat(namndId: string, id: string): Promise<Delegatprotokoll> {
    const p = await this.forrad.hamta(namndId, id);
    if (p === null) throw saknas('Protokollet');
    return p;
  }
}
