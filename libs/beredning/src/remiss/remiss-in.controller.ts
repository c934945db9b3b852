import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { Remissfraga } from './remiss.dto.js';
import {
  AndraRemissInDto,
  AvstaRemissInDto,
  BesvaraRemissInDto,
  ForlangRemissInDto,
  NyRemissInDto,
  RemissInDto,
} from './remiss-in.dto.js';
import { RemissInTjanst } from './remiss-in.service.js';

@ApiTags('Remisser')
@Controller('namnder/:namndId')
export class RemissInController {
  constructor(private readonly tjanst: RemissInTjanst) {}

  @Get('remisser-in')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Remisser som nämnden ska svara på, den tidigaste sista dagen först. Sorteras på sistaDag, dnr.',
    svar: RemissInDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Remissfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<Lista<RemissInDto>> {
    const { sok: _sok, ...filter } = fraga;
    const { rader, antal } = await this.tjanst.sida(namndId, jag, filter);
    return somLista(rader, antal, fraga);
  }

  @Post('handlingar/:handlingId/remiss')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Registrera en inkommen handling som remiss till nämnden',
    svar: RemissInDto,
    status: 201,
  })
  async registrera(
    @Param('namndId') namndId: string,
    @Param('handlingId') handlingId: string,
    @Body() dto: NyRemissInDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissInDto> {
    const { ...ny } = dto;
    const id = await this.tjanst.registrera(namndId, handlingId, ny, jag);
    return await this.tjanst.en(namndId, id, jag);
  }

  @Get('remisser-in/:remissInId')
  @Rutt({ scope: 'namnd', ratt: 'remiss.las', sammanfattning: 'En remiss som nämnden har fått', svar: RemissInDto })
  async en(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissInDto> {
    return await this.tjanst.en(namndId, id, jag);
  }

  @Patch('remisser-in/:remissInId')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Rätta uppgifter, eller peka ut skrivelsen som är yttrandet',
    svar: RemissInDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraRemissInDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissInDto> {
    const { ...falt } = dto;
    await this.tjanst.andra(namndId, id, version, falt, jag);
    return await this.tjanst.en(namndId, id, jag);
  }

  @Post('remisser-in/:remissInId/forlangning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Längre tid att svara; den gamla dagen står kvar',
    svar: RemissInDto,
    status: 200,
  })
  async forlang(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: ForlangRemissInDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissInDto> {
    const { ...f } = dto;
    await this.tjanst.forlang(namndId, id, version, f, jag);
    return await this.tjanst.en(namndId, id, jag);
  }

  @Post('remisser-in/:remissInId/svar')
  @Rutt({ scope: 'namnd', ratt: 'remiss.skriv', sammanfattning: 'Svaret har gått ut', svar: RemissInDto, status: 200 })
  async besvara(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: BesvaraRemissInDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissInDto> {
    const { ...s } = dto;
    await this.tjanst.besvara(namndId, id, version, s, jag);
    return await this.tjanst.en(namndId, id, jag);
  }

  @Post('remisser-in/:remissInId/avstaende')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Nämnden avstår från att svara, med skäl',
    svar: RemissInDto,
    status: 200,
  })
  async avsta(
    @Param('namndId') namndId: string,
    @Param('remissInId') id: string,
    @IfMatch() version: number,
    @Body() dto: AvstaRemissInDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissInDto> {
    await this.tjanst.avsta(namndId, id, version, dto.skal, jag);
    return await this.tjanst.en(namndId, id, jag);
  }
}
