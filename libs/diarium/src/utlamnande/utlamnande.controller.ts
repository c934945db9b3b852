import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { somBilaga } from '../handling/filnamn.js';
import { BegaranDto, BegaransradDto, KollegorDto, RegistreradBegaranDto } from './begaran.dto.js';
import { Begaranden } from './begaran.service.js';
import { LamnaUt } from './lamna-ut.service.js';
import { MejlaKopia } from './mejla-kopia.service.js';
import { ProvaBegardHandling } from './prova-handling.service.js';
import { somBegaranDto } from './som-dto.js';
import {
  AndraBegaranDto,
  AvgiftDto,
  Avgiftsfraga,
  Begaranslista,
  DelaBegaranDto,
  LaggTillHandlingarDto,
  LamnaUtDto,
  NyBegaranDto,
  ProvaBegardHandlingDto,
  StallInUtlamnandeDto,
  UtlamnandevalDto,
} from './utlamnande.dto.js';
import { StallInUtlamnande } from './utlamnandeval.service.js';
import { VisaBegaran } from './visa-begaran.service.js';

/** Begäran att få ta del av allmän handling: registrering, prövning, utlämnande. */
@ApiTags('Utlämnande')
@Controller('namnder/:namndId/utlamnanden')
export class UtlamnandeController {
  constructor(
    private readonly visaBegaran: VisaBegaran,
    private readonly begaranden: Begaranden,
    private readonly provning: ProvaBegardHandling,
    private readonly lamnaUt: LamnaUt,
    private readonly mejlaKopia: MejlaKopia,
    private readonly val: StallInUtlamnande,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.las',
    sammanfattning:
      'Begäranden i nämnden. Vad som begärs, och av vem, står bara i dem som man själv handlägger. Sorteras på inkom, beteckning, status.',
    svar: BegaransradDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Begaranslista,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<BegaransradDto>> {
    const { rader, antal } = await this.visaBegaran.lista(namndId, vem, fraga);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Registrera en begäran. Vem som frågar och varför krävs aldrig.',
    svar: RegistreradBegaranDto,
    status: 201,
  })
  async ny(@Param('namndId') namndId: string, @Body() dto: NyBegaranDto): Promise<RegistreradBegaranDto> {
    return { id: await this.begaranden.registrera(namndId, dto) };
  }

  @Get('val')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.las',
    sammanfattning: 'Kommunens taxa, kammarrätt och gallring',
    svar: UtlamnandevalDto,
  })
  async visaVal(@Param('namndId') namndId: string): Promise<UtlamnandevalDto> {
    const { kommunId: _kommunId, ...val } = await this.val.las(namndId);
    return val;
  }

  @Put('val')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Ställ in kommunens taxa, kammarrätt och gallring. If-Match "0" första gången.',
    svar: UtlamnandevalDto,
  })
  async stallIn(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: StallInUtlamnandeDto,
  ): Promise<UtlamnandevalDto> {
    const { ...val } = dto;
    await this.val.spara(namndId, version, { ...val, taxa: dto.taxa ?? null });
    return await this.visaVal(namndId);
  }

  @Get('avgift')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.las',
    sammanfattning: 'Vad en kopia kostar enligt taxan',
    svar: AvgiftDto,
  })
  async avgift(@Param('namndId') namndId: string, @Query() fraga: Avgiftsfraga): Promise<AvgiftDto> {
    const { taxa } = await this.val.las(namndId);
    return { ore: await this.lamnaUt.avgift(namndId, fraga.leverans, fraga.sidor), taxa };
  }

  @Get('kollegor')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'De som en begäran kan delas med',
    svar: KollegorDto,
  })
  async kollegor(@Param('namndId') namndId: string): Promise<KollegorDto> {
    return { rader: await this.begaranden.kollegor(namndId) };
  }

  @Get(':id')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.las',
    sammanfattning: 'En begäran med handlingar, beslut, filer och de steg som är öppna nu',
    svar: BegaranDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    return somBegaranDto(await this.visaBegaran.visa(namndId, id, vem));
  }

  @Patch(':id')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Ändra en öppen begäran',
    svar: BegaranDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraBegaranDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    const { ...falt } = dto;
    await this.begaranden.andra(namndId, id, version, falt);
    return await this.en(namndId, id, vem);
  }

  @Post(':id/handlingar')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Lägg till handlingar i begäran',
    svar: BegaranDto,
    status: 200,
  })
  async laggTill(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Body() dto: LaggTillHandlingarDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.begaranden.laggTillHandlingar(namndId, id, dto.handlingIder);
    return await this.en(namndId, id, vem);
  }

  @Delete(':id/handlingar/:radId')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Ta bort en handling som inte är prövad',
    status: 204,
  })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Param('radId') radId: string,
  ): Promise<void> {
    await this.begaranden.taBortHandling(namndId, id, radId);
  }

  @Put(':id/handlingar/:radId/provning')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Sekretesspröva en handling för sig',
    svar: BegaranDto,
  })
  async prova(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Param('radId') radId: string,
    @IfMatch() version: number,
    @Body() dto: ProvaBegardHandlingDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    const { bedomning, lagrum = null, skal = null, forbehall = null } = dto;
    await this.provning.prova(namndId, id, radId, version, { bedomning, lagrum, skal, forbehall });
    return await this.en(namndId, id, vem);
  }

  @Post(':id/deltagare')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Låt en kollega handlägga begäran',
    svar: BegaranDto,
    status: 200,
  })
  async dela(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Body() dto: DelaBegaranDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.begaranden.dela(namndId, id, dto.kontoId);
    return await this.en(namndId, id, vem);
  }

  @Post(':id/overtagande')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Ta över ansvaret för en begäran som någon annan handlägger',
    svar: BegaranDto,
    status: 200,
  })
  async taOver(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.begaranden.taOver(namndId, id, version);
    return await this.en(namndId, id, vem);
  }

  @Post(':id/hanskjutande')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Den som frågar begär myndighetens prövning (OSL 6:3)',
    svar: BegaranDto,
    status: 200,
  })
  async hanskjut(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.begaranden.hanskjut(namndId, id, version);
    return await this.en(namndId, id, vem);
  }

  @Post(':id/utlamning')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Lämna ut det som prövats och avsluta begäran',
    svar: BegaranDto,
    status: 200,
  })
  async lamna(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() dto: LamnaUtDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.lamnaUt.lamna(namndId, id, version, dto);
    return await this.en(namndId, id, vem);
  }

  @Post(':id/mejl')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning:
      'Skicka den utlämnade kopian till adressen i begäran. Det som har sekretess skickas inte, utom maskat.',
    svar: BegaranDto,
    status: 200,
  })
  async mejla(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.mejlaKopia.skicka(namndId, id, version);
    return await this.en(namndId, id, vem);
  }

  @Post(':id/atertagande')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Den som frågade vill inte längre ha handlingarna',
    svar: BegaranDto,
    status: 200,
  })
  async aterta(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<BegaranDto> {
    await this.begaranden.aterta(namndId, id, version);
    return await this.en(namndId, id, vem);
  }

  @Get(':id/filer/:filId')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.las',
    sammanfattning: 'Hämta en fil i begäran: det som lämnades ut, beslutet eller brevet',
    innehall: 'application/octet-stream',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('id') id: string,
    @Param('filId') filId: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { fil, innehall } = await this.visaBegaran.fil(namndId, id, filId, vem);
    void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(innehall, {
      type: fil.mediatyp,
      length: innehall.length,
      disposition: somBilaga(fil.filnamn),
    });
  }
}
