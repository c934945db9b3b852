import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { SandYttrande } from './sand-yttrande.service.js';
import {
  BorjaYttrandeDto,
  KnytYttrandeDto,
  RemissensYttrandeDto,
  SammaTextDto,
  SandYttrandeDto,
  YttrandebeslutDto,
  YttrandeDto,
} from './yttrande.dto.js';
import { Yttrandetjanst } from './yttrande.service.js';

@ApiTags('Remisser')
@Controller('namnder/:namndId/remisser-in/:remissInId/yttrande')
export class YttrandeController {
  constructor(
    private readonly tjanst: Yttrandetjanst,
    private readonly sandning: SandYttrande,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Yttrandet över remissen: dokumenten, det som har glidit isär, och beslutet',
    svar: RemissensYttrandeDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissensYttrandeDto> {
    return { yttrande: await this.tjanst.iRemissen(namndId, id, jag) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Börja yttrandet över remissen (If-Match: remissens version)',
    svar: YttrandeDto,
    status: 201,
  })
  async borja(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: BorjaYttrandeDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<YttrandeDto> {
    const val = { tjansteskrivelseId: dto.tjansteskrivelseId ?? null, mallId: dto.mallId ?? null };
    return await this.tjanst.borja(namndId, id, version, val, jag);
  }

  @Post('tjansteskrivelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Knyt yttrandet till tjänsteskrivelsen vars text det delar',
    svar: YttrandeDto,
    status: 200,
  })
  async knyt(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: KnytYttrandeDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<YttrandeDto> {
    return await this.tjanst.knyt(namndId, id, version, dto.tjansteskrivelseId, jag);
  }

  @Post('samma-text')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Gör ett avsnitt lika i yttrandet och tjänsteskrivelsen',
    svar: YttrandeDto,
    status: 200,
  })
  async gorLika(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: SammaTextDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<YttrandeDto> {
    return await this.tjanst.gorLika(namndId, id, version, { nyckel: dto.nyckel, till: dto.till }, jag);
  }

  @Post('beslut')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Nämnden har beslutat om yttrandet, eller delegaten',
    svar: YttrandeDto,
    status: 200,
  })
  async besluta(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: YttrandebeslutDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<YttrandeDto> {
    const { dag, paragraf = null, delegatPersonId = null, delegationspunkt = null } = dto;
    return await this.tjanst.besluta(namndId, id, version, { dag, paragraf, delegatPersonId, delegationspunkt }, jag);
  }

  @Post('sandning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Sänd det beslutade yttrandet; remissen är besvarad',
    svar: RemissensYttrandeDto,
    status: 200,
  })
  async sand(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: SandYttrandeDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissensYttrandeDto> {
    await this.sandning.sand(namndId, id, version, { satt: dto.satt, adress: dto.adress ?? null }, jag);
    return { yttrande: await this.tjanst.iRemissen(namndId, id, jag) };
  }
}
