import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import {
  ArendebevakningarDto,
  AvbrytBevakningDto,
  AvslutaBevakningDto,
  BevakningDto,
  BevakningsansvarigaDto,
  Bevakningsfraga,
  FlyttaBevakningDto,
  LamnaOverAllaDto,
  LamnaOverBevakningDto,
  NyBevakningDto,
  OverlamnadeDto,
  VisadBevakningDto,
} from './bevakning.dto.js';
import { Bevakningar } from './bevakningar.service.js';
import { LaggBevakning } from './lagg-bevakning.service.js';
import { VisaBevakningar } from './visa-bevakningar.service.js';

@ApiTags('Bevakningar')
@Controller('namnder/:namndId')
export class BevakningController {
  constructor(
    private readonly bevakningar: Bevakningar,
    private readonly lagg: LaggBevakning,
    private readonly visa: VisaBevakningar,
  ) {}

  @Get('bevakningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.las',
    sammanfattning: 'Nämndens bevakningar, de försenade först. Sorteras på forfallodag, dnr, avslutad.',
    svar: BevakningDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Bevakningsfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<Lista<BevakningDto>> {
    const { rader, antal } = await this.visa.sida(namndId, jag, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('bevakningsansvariga')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.las',
    sammanfattning: 'De personer och enheter som kan ansvara för en bevakning',
    svar: BevakningsansvarigaDto,
  })
  async ansvariga(@Param('namndId') namndId: string): Promise<BevakningsansvarigaDto> {
    return { rader: await this.visa.ansvariga(namndId) };
  }

  @Get('bevakningar/:bevakningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.las',
    sammanfattning: 'En bevakning med det som har hänt med den',
    svar: VisadBevakningDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('bevakningId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    return await this.visa.en(namndId, id, jag);
  }

  @Get('arenden/:arendeId/bevakningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.las',
    sammanfattning: 'Ärendets bevakningar, också de avslutade',
    svar: ArendebevakningarDto,
  })
  async iArendet(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ArendebevakningarDto> {
    return { rader: await this.visa.iArendet(namndId, arendeId, jag) };
  }

  @Post('arenden/:arendeId/bevakningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Bevaka en dag i ärendet',
    svar: VisadBevakningDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() dto: NyBevakningDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    const { ...uppgifter } = dto;
    const id = await this.lagg.lagg({ ...uppgifter, namndId, arendeId });
    return await this.visa.en(namndId, id, jag);
  }

  @Post('bevakningar/overlamning')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Lämna över alla öppna bevakningar från en person till en annan',
    svar: OverlamnadeDto,
    status: 200,
  })
  async lamnaOverAlla(@Param('namndId') namndId: string, @Body() dto: LamnaOverAllaDto): Promise<OverlamnadeDto> {
    return { antal: await this.lagg.lamnaOverAlla(namndId, dto.franPersonId, dto.tillPersonId, dto.skal) };
  }

  @Post('bevakningar/:bevakningId/flytt')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Flytta bevakningen till en annan dag; den gamla dagen står kvar',
    svar: VisadBevakningDto,
    status: 200,
  })
  async flytta(
    @Param('namndId') namndId: string,
    @Param('bevakningId') id: string,
    @IfMatch() version: number,
    @Body() { dag, skal }: FlyttaBevakningDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    await this.bevakningar.flytta(namndId, { id, version }, dag, skal);
    return await this.visa.en(namndId, id, jag);
  }

  @Post('bevakningar/:bevakningId/klar')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Det som bevakades är gjort',
    svar: VisadBevakningDto,
    status: 200,
  })
  async klar(
    @Param('namndId') namndId: string,
    @Param('bevakningId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: AvslutaBevakningDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    await this.bevakningar.avsluta(namndId, { id, version }, { lage: 'klar', skal: skal ?? null });
    return await this.visa.en(namndId, id, jag);
  }

  @Post('bevakningar/:bevakningId/avbrott')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Avbryt bevakningen, med skäl',
    svar: VisadBevakningDto,
    status: 200,
  })
  async avbryt(
    @Param('namndId') namndId: string,
    @Param('bevakningId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: AvbrytBevakningDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    await this.bevakningar.avsluta(namndId, { id, version }, { lage: 'avbruten', skal });
    return await this.visa.en(namndId, id, jag);
  }

  @Post('bevakningar/:bevakningId/oppning')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Öppna en avslutad bevakning igen',
    svar: VisadBevakningDto,
    status: 200,
  })
  async oppna(
    @Param('namndId') namndId: string,
    @Param('bevakningId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    await this.bevakningar.oppnaIgen(namndId, { id, version });
    return await this.visa.en(namndId, id, jag);
  }

  @Post('bevakningar/:bevakningId/overlamning')
  @Rutt({
    scope: 'namnd',
    ratt: 'bevakning.skriv',
    sammanfattning: 'Lämna över bevakningen till en person, en enhet eller nämnden',
    svar: VisadBevakningDto,
    status: 200,
  })
  async lamnaOver(
    @Param('namndId') namndId: string,
    @Param('bevakningId') id: string,
    @IfMatch() version: number,
    @Body() { personId, enhetId, skal }: LamnaOverBevakningDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<VisadBevakningDto> {
    const till = { personId: personId ?? null, enhetId: enhetId ?? null };
    await this.bevakningar.lamnaOver(namndId, { id, version }, till, skal);
    return await this.visa.en(namndId, id, jag);
  }
}
