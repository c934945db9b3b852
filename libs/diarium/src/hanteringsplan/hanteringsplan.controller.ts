import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Klocka, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import { HandlingplanForrad } from './handling-plan.repository.js';
import {
  ArendetypsplanDto,
  ArendetypsplanerDto,
  GallringsradDto,
  HandlingensPlanDto,
  PlanversionDto,
  Planforslagsfraga,
  PlanforslagDto,
  PlanhandlingDto,
  PlanradDto,
  Planradlista,
  TaBortArendetypsplanDto,
  ValjPlanradDto,
} from './hanteringsplan.dto.js';
import { HanteringsplanForrad } from './hanteringsplan.repository.js';
import { Hanteringsplan } from './hanteringsplan.service.js';

/** Nämndens informationshanteringsplan, och vad den säger om handlingarna. */
@ApiTags('Informationshanteringsplan')
@Controller('namnder/:namndId/hanteringsplan')
export class HanteringsplanController {
  constructor(
    private readonly planer: HanteringsplanForrad,
    private readonly handlingar: HandlingplanForrad,
    private readonly plan: Hanteringsplan,
    private readonly klocka: Klocka,
  ) {}

  @Get('planer')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Planens versioner, den senaste först',
    svar: PlanversionDto,
    lista: true,
  })
  async versioner(@Param('namndId') namndId: string): Promise<Lista<PlanversionDto>> {
    const rader = await this.planer.planer(namndId);
    return somLista(rader, rader.length, { sida: 1, antal: Math.max(1, rader.length) });
  }

  @Get('planer/:planId/rader')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Raderna i en version. Sorteras på ordning, kod, handlingstyp, process.',
    svar: PlanradDto,
    lista: true,
  })
  async rader(
    @Param('namndId') namndId: string,
    @Param('planId') planId: string,
    @Query() fraga: Planradlista,
  ): Promise<Lista<PlanradDto>> {
    if ((await this.planer.plan(namndId, planId)) === null) throw saknas('Planen');
    const { rader, antal } = await this.planer.sida(planId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('forslag')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Rader att välja när en handling registreras: den som ärendetypen pekar ut, och liknande',
    svar: PlanforslagDto,
  })
  async forslag(@Param('namndId') namndId: string, @Query() fraga: Planforslagsfraga): Promise<PlanforslagDto> {
    return await this.plan.forslag(namndId, fraga);
  }

  @Get('handlingar/:handlingId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Raden som en handling har fått',
    svar: HandlingensPlanDto,
  })
  async forHandling(@Param('namndId') namndId: string, @Param('handlingId') id: string): Promise<HandlingensPlanDto> {
    return { rad: await this.plan.forHandling(namndId, id) };
  }

  @Put('handlingar/:handlingId')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Ge en handling en rad, eller byt den. If-Match "0" när den inte har någon.',
    svar: HandlingensPlanDto,
  })
  async valj(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() dto: ValjPlanradDto,
  ): Promise<HandlingensPlanDto> {
    await this.plan.valj(namndId, id, dto.planradId, version);
    return { rad: await this.plan.forHandling(namndId, id) };
  }

  @Get('utan-rad')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Handlingar som inte har någon rad i planen, de senast registrerade först',
    svar: PlanhandlingDto,
    lista: true,
  })
  async utanRad(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<PlanhandlingDto>> {
    const { rader, antal } = await this.handlingar.utanRad(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('gallringsbara')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Handlingar som får gallras enligt sin rad i planen. En lista: ingenting gallras av den.',
    svar: GallringsradDto,
    lista: true,
  })
  async gallringsbara(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<GallringsradDto>> {
    const { rader, antal } = await this.handlingar.gallringsbara(namndId, this.klocka.idag(), fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('arendetyper')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Vilka rader som ärendetypernas handlingar får',
    svar: ArendetypsplanerDto,
  })
  async arendetyper(@Param('namndId') namndId: string): Promise<ArendetypsplanerDto> {
    return { rader: await this.plan.arendetyper(namndId) };
  }

  @Put('arendetyper')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Bestäm vilken rad en ärendetyps handlingar får',
    svar: ArendetypsplanerDto,
  })
  async sattArendetyp(@Param('namndId') namndId: string, @Body() dto: ArendetypsplanDto): Promise<ArendetypsplanerDto> {
    const { ...rad } = dto;
    await this.plan.sattArendetyp(namndId, { ...rad, handlingensTyp: dto.handlingensTyp ?? null });
    return { rader: await this.plan.arendetyper(namndId) };
  }

  @Delete('arendetyper')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Ta bort vad en ärendetyps handlingar får',
    status: 204,
  })
  async taBortArendetyp(@Param('namndId') namndId: string, @Query() dto: TaBortArendetypsplanDto): Promise<void> {
    await this.plan.taBortArendetyp(namndId, dto.arendetyp, dto.handlingensTyp ?? null);
  }
}
