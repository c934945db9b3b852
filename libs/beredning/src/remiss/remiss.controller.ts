import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import {
  AndraRemissDto,
  LaggTillInstanserDto,
  NyRemissDto,
  PamindaDto,
  PaminnInstanserDto,
  Remissfraga,
  SammanfattaDto,
} from './remiss.dto.js';
import { RemissInTjanst } from './remiss-in.service.js';
import { ArenderemisserDto, RemissDto, RemissmottagarlistaDto, RemissradDto } from './remissvisning.dto.js';
import { SkickaRemiss } from './skicka-remiss.service.js';
import { SkotInstans } from './skot-instans.service.js';
import { SkrivRemiss } from './skriv-remiss.service.js';
import { VisaRemiss } from './visa-remiss.service.js';

@ApiTags('Remisser')
@Controller('namnder/:namndId')
export class RemissController {
  constructor(
    private readonly visa: VisaRemiss,
    private readonly skriv: SkrivRemiss,
    private readonly skicka: SkickaRemiss,
    private readonly instanser: SkotInstans,
    private readonly inkomna: RemissInTjanst,
  ) {}

  @Get('remisser')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Nämndens remisser, den tidigaste sista dagen först. Sorteras på sistaDag, dnr, skickad.',
    svar: RemissradDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Remissfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<Lista<RemissradDto>> {
    const { rader, antal } = await this.visa.sida(namndId, jag, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('remissmottagare')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Andra nämnder och egna enheter som en remiss kan gå till',
    svar: RemissmottagarlistaDto,
  })
  async mottagare(@Param('namndId') namndId: string): Promise<RemissmottagarlistaDto> {
    return { rader: await this.visa.mottagare(namndId) };
  }

  @Get('arenden/:arendeId/remisser')
  @Rutt({ scope: 'namnd', ratt: 'remiss.las', sammanfattning: 'Ärendets remisser, ut och in', svar: ArenderemisserDto })
  async iArendet(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ArenderemisserDto> {
    const inkomna = await this.inkomna.sida(namndId, jag, { arendeId, lage: 'alla', sida: 1, antal: 100 });
    return { ut: await this.visa.iArendet(namndId, arendeId, jag), inkomna: inkomna.rader };
  }

  @Post('arenden/:arendeId/remisser')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Skriv en remiss i ärendet, som utkast',
    svar: RemissDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() dto: NyRemissDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const { ...innehall } = dto;
    const id = await this.skriv.skapa(namndId, arendeId, innehall, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Get('remisser/:remissId')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'En remiss med sina instanser och svar',
    svar: RemissDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    return await this.visa.en(namndId, id, jag);
  }

  @Patch('remisser/:remissId')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Ändra ett utkast; i en skickad remiss bara påminnelser och handläggare',
    svar: RemissDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraRemissDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const { ...innehall } = dto;
    await this.skriv.andra(namndId, id, version, innehall, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Delete('remisser/:remissId')
  @HttpCode(204)
  @Rutt({ scope: 'namnd', ratt: 'remiss.skriv', sammanfattning: 'Ta bort ett utkast' })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<void> {
    await this.skriv.taBort(namndId, id, version, jag);
  }

  @Post('remisser/:remissId/skickande')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Skicka remissen till instanserna; sker i bakgrunden',
    svar: RemissDto,
    status: 202,
  })
  async skickaUt(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.skicka.skicka(namndId, id, version, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Post('remisser/:remissId/instanser')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Lägg till instanser i en remiss som har gått ut',
    svar: RemissDto,
    status: 200,
  })
  async laggTill(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Body() dto: LaggTillInstanserDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.skicka.laggTill(namndId, id, dto.instanser, dto.sistaDag, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Post('remisser/:remissId/paminnelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Påminn dem som inte har svarat',
    svar: PamindaDto,
    status: 200,
  })
  async paminn(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Body() dto: PaminnInstanserDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<PamindaDto> {
    return { antal: await this.instanser.paminn(namndId, id, dto.instanser ?? [], jag) };
  }

  @Put('remisser/:remissId/sammanfattning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Förvaltningens sammanfattning och kommentarer till delarna',
    svar: RemissDto,
  })
  async sammanfatta(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @IfMatch() version: number,
    @Body() dto: SammanfattaDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const { ...s } = dto;
    await this.skriv.sammanfatta(namndId, id, version, s, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Post('remisser/:remissId/avslut')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Avsluta remissen: ingen påminns och svarslänkarna stängs',
    svar: RemissDto,
    status: 200,
  })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.skriv.stang(namndId, id, version, true, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Post('remisser/:remissId/oppning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Öppna en avslutad remiss igen',
    svar: RemissDto,
    status: 200,
  })
  async oppna(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.skriv.stang(namndId, id, version, false, jag);
    return await this.visa.en(namndId, id, jag);
  }
}
