import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KontoForrad } from '../konto/konto.repository.js';
import { inloggadI } from '../ratt/begaran.js';
import { Behorighet } from '../ratt/behorighet.service.js';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { inteInloggad } from '../ratt/nekat.js';
import { Rutt } from '../ratt/rutt.js';
import { InloggningDto, InloggningslageDto, JagDto, SessionstiderDto, StegUppDto } from './inloggning.dto.js';
import { Inloggningslage } from './inloggningslage.service.js';
import { lamnaKakor } from './inloggningssvar.js';
import { lasKaka, taBortKaka } from './kaka.js';
import { klientI } from './klient.js';
import { LoggaIn } from './logga-in.service.js';
import { type InloggadISession, Sessioner } from './sessioner.service.js';
import { StegUpp } from './steg-upp.service.js';

@ApiTags('Inloggning')
@Controller()
export class InloggningController {
  constructor(
    private readonly inloggning: LoggaIn,
    private readonly sessioner: Sessioner,
    private readonly behorighet: Behorighet,
    private readonly lagen: Inloggningslage,
    private readonly stegUppar: StegUpp,
    private readonly konton: KontoForrad,
  ) {}

  @Post('inloggning')
  @HttpCode(204)
  @Rutt({ scope: 'offentlig', sammanfattning: 'Logga in; svaret sätter sessionskakan' })
  async loggaIn(
    @Body() dto: InloggningDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    // En tidigare inloggning i samma webbläsare avslutas, så att ingen annans session kan leva vidare.
    const tidigare = lasKaka(begaran);
    const klient = klientI(begaran);
    const token = await this.inloggning.loggaIn(dto.inloggningsnamn, dto.losenord, klient);
    if (tidigare !== null) await this.sessioner.avsluta(tidigare);
    lamnaKakor(begaran, svar, token, klient);
  }

  @Get('inloggning/lage')
  @Rutt({
    scope: 'offentlig',
    inloggningssteg: 'kod',
    sammanfattning: 'Hur långt inloggningen kommit, och vilka sätt att logga in som finns',
    svar: InloggningslageDto,
  })
  async lage(@Req() begaran: FastifyRequest): Promise<InloggningslageDto> {
    return await this.lagen.las(inloggadI(begaran));
  }

  @Post('inloggning/steg-upp')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'registrera',
    sammanfattning: 'Bekräfta vem man är med lösenord, och kod när kontot har en andra faktor; gäller fem minuter',
    status: 204,
  })
  async stegUpp(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: StegUppDto,
    @Req() begaran: FastifyRequest,
  ): Promise<void> {
    await this.stegUppar.medLosenord(inloggad, dto.losenord, dto.kod ?? null, klientI(begaran));
  }

  @Delete('inloggning')
  @HttpCode(204)
  @Rutt({ scope: 'offentlig', sammanfattning: 'Logga ut; går bra också när sessionen redan är slut' })
  async loggaUt(@Req() begaran: FastifyRequest, @Res({ passthrough: true }) svar: FastifyReply): Promise<void> {
    const token = lasKaka(begaran);
    if (token !== null) await this.sessioner.avsluta(token);
    taBortKaka(begaran, svar);
  }

  @Get('jag')
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Vem som är inloggad, med nämnder, roller och rättigheter, och när inloggningen tar slut',
    svar: JagDto,
  })
  async jag(@Inloggad() inloggad: InloggadISession, @Req() begaran: FastifyRequest): Promise<JagDto> {
    const { kontoId, personId, namn, inloggningsnamn, session: lage } = inloggad;
    const [session, namnder, iKommunen, installningar] = await Promise.all([
      this.sessioner.tider(lasKaka(begaran) ?? ''),
      this.behorighet.mina(kontoId),
      this.behorighet.rattigheterIKommunen(kontoId),
      this.konton.installningar(kontoId),
    ]);
    if (session === null) throw inteInloggad();
    return {
      kontoId,
      personId,
      namn,
      inloggningsnamn,
      namnder,
      iKommunen,
      session,
      styrka: lage.styrka,
      installningar,
    };
  }

  @Post('jag/har')
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Jag är kvar och skriver: inloggningens vila räknas från nu',
    svar: SessionstiderDto,
    status: 200,
  })
  async har(@Req() begaran: FastifyRequest): Promise<SessionstiderDto> {
    const session = await this.sessioner.hallVidLiv(lasKaka(begaran) ?? '');
    if (session === null) throw inteInloggad();
    return session;
  }
}
