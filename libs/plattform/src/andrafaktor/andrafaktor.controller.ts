import { Body, Controller, Delete, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import { lamnaKakor } from '../session/inloggningssvar.js';
import { lasKaka } from '../session/kaka.js';
import { klientI } from '../session/klient.js';
import type { InloggadISession } from '../session/sessioner.service.js';
import { FaktorkravDto, KodDto, NyTotpDto, ReservkoderDto } from './andrafaktor.dto.js';
import { Faktorkrav } from './faktorkrav.service.js';
import { Fullfolj } from './fullfolj.service.js';
import { ProvaKod } from './prova-kod.service.js';
import { Reservkoder } from './reservkoder.service.js';
import { SkaffaTotp } from './skaffa-totp.service.js';
import { TaBortFaktor } from './ta-bort-faktor.service.js';

@ApiTags('Inloggning')
@Controller()
export class AndrafaktorController {
  constructor(
    private readonly provaKod: ProvaKod,
    private readonly skaffaTotp: SkaffaTotp,
    private readonly reservkoder: Reservkoder,
    private readonly taBort: TaBortFaktor,
    private readonly fullfolj: Fullfolj,
    private readonly krav: Faktorkrav,
  ) {}

  @Post('inloggning/faktor')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'kod',
    sammanfattning: 'Ge sin andra faktor: en kod ur appen eller en reservkod',
    status: 204,
  })
  async ge(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: KodDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    const klient = klientI(begaran);
    const slag = await this.provaKod.prova(inloggad, dto.kod, klient);
    const token = await this.fullfolj.med(inloggad, lasKaka(begaran) ?? '', [slag], klient);
    lamnaKakor(begaran, svar, token, klient);
  }

  @Post('konto/totp')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'registrera',
    stegUpp: true,
    sammanfattning: 'Börja koppla en kodapp: en hemlighet som gäller när en första kod bekräftat den',
    svar: NyTotpDto,
    status: 201,
  })
  async borja(@Inloggad() { kontoId, inloggningsnamn }: InloggadISession): Promise<NyTotpDto> {
    return await this.skaffaTotp.borja(kontoId, inloggningsnamn);
  }

  @Post('konto/totp/bekrafta')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'registrera',
    stegUpp: true,
    sammanfattning: 'Bekräfta kodappen med en första kod',
    svar: ReservkoderDto,
    status: 200,
  })
  async bekrafta(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: KodDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<ReservkoderDto> {
    const reservkoder = await this.skaffaTotp.bekrafta(inloggad.kontoId, dto.kod);
    const klient = klientI(begaran);
    const token = await this.fullfolj.efterTillagg(inloggad, lasKaka(begaran) ?? '', ['otp'], klient);
    if (token !== null) lamnaKakor(begaran, svar, token, klient);
    return { reservkoder };
  }

  @Delete('konto/totp')
  @Rutt({ scope: 'inloggad', stegUpp: true, sammanfattning: 'Ta bort kodappen', status: 204 })
  async bortTotp(@Inloggad() { kontoId }: InloggadISession): Promise<void> {
    await this.taBort.totpFor(kontoId);
  }

  @Post('konto/reservkoder')
  @Rutt({
    scope: 'inloggad',
    stegUpp: true,
    sammanfattning: 'Nya reservkoder; de gamla gäller inte längre',
    svar: ReservkoderDto,
    status: 201,
  })
  async nyaReservkoder(@Inloggad() { kontoId }: InloggadISession): Promise<ReservkoderDto> {
    return { reservkoder: await this.reservkoder.skapa(kontoId) };
  }

  @Get('namnder/:namndId/faktorkrav')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.las',
    sammanfattning: 'Roller i nämnden som måste ha en andra faktor',
    svar: FaktorkravDto,
  })
  async kravI(@Param('namndId') namndId: string): Promise<FaktorkravDto> {
    return { roller: await this.krav.lista(namndId) };
  }

  @Put('namnder/:namndId/faktorkrav')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.skriv',
    stegUpp: true,
    sammanfattning: 'Bestäm vilka roller i nämnden som måste ha en andra faktor',
    svar: FaktorkravDto,
  })
  async sattKrav(@Param('namndId') namndId: string, @Body() dto: FaktorkravDto): Promise<FaktorkravDto> {
    return { roller: await this.krav.satt(namndId, dto.roller) };
  }
}
