import { Body, Controller, Delete, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReservkoderDto } from '../andrafaktor/andrafaktor.dto.js';
import { Fullfolj } from '../andrafaktor/fullfolj.service.js';
import { TaBortFaktor } from '../andrafaktor/ta-bort-faktor.service.js';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import { lamnaKakor, utmaningskaka } from '../session/inloggningssvar.js';
import { lasKaka, lasUtmaningskaka } from '../session/kaka.js';
import { klientI } from '../session/klient.js';
import { type InloggadISession, Sessioner } from '../session/sessioner.service.js';
import { StegUpp } from '../session/steg-upp.service.js';
import { BytNamnPaPassnyckel } from './byt-namn.service.js';
import { LoggaInMedPassnyckel } from './logga-in-med-passnyckel.service.js';
import { NyPassnyckelDto, PassnyckelfragaDto, PassnyckelnamnDto, PassnyckelsvarDto } from './passnyckel.dto.js';
import { type Nyckelprov, ProvaPassnyckel } from './prova-passnyckel.service.js';
import { SkaffaPassnyckel } from './skaffa-passnyckel.service.js';

const IN: Nyckelprov = { slag: 'passnyckel_in', sessionId: null, kontoId: null };
const faktor = ({ kontoId, session }: InloggadISession): Nyckelprov => ({
  slag: 'passnyckel_faktor',
  sessionId: session.id,
  kontoId,
});
const steg = ({ kontoId, session }: InloggadISession): Nyckelprov => ({
  slag: 'passnyckel_steg',
  sessionId: session.id,
  kontoId,
});

@ApiTags('Inloggning')
@Controller()
export class PassnyckelController {
  constructor(
    private readonly loggaIn: LoggaInMedPassnyckel,
    private readonly prova: ProvaPassnyckel,
    private readonly skaffa: SkaffaPassnyckel,
    private readonly taBort: TaBortFaktor,
    private readonly bytNamn: BytNamnPaPassnyckel,
    private readonly fullfolj: Fullfolj,
    private readonly stegUpp: StegUpp,
    private readonly sessioner: Sessioner,
  ) {}

  @Post('inloggning/passnyckel/fraga')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Börja logga in med passnyckel', svar: PassnyckelfragaDto, status: 200 })
  async fragaIn(
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<PassnyckelfragaDto> {
    return { fraga: await this.prova.fraga(IN, utmaningskaka(begaran, svar)) };
  }

  @Post('inloggning/passnyckel')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Logga in med passnyckel; svaret sätter sessionskakan', status: 204 })
  async in(
    @Body() dto: PassnyckelsvarDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    const tidigare = lasKaka(begaran);
    const klient = klientI(begaran);
    const kontoId = await this.prova.prova(IN, lasUtmaningskaka(begaran), dto.svar);
    const token = await this.loggaIn.loggaIn(kontoId, klient);
    if (tidigare !== null) await this.sessioner.avsluta(tidigare);
    lamnaKakor(begaran, svar, token, klient);
  }

  @Post('inloggning/faktor/passnyckel/fraga')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'kod',
    sammanfattning: 'Börja ge sin andra faktor med passnyckel',
    svar: PassnyckelfragaDto,
    status: 200,
  })
  async fragaFaktor(
    @Inloggad() inloggad: InloggadISession,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<PassnyckelfragaDto> {
    return { fraga: await this.prova.fraga(faktor(inloggad), utmaningskaka(begaran, svar)) };
  }

  @Post('inloggning/faktor/passnyckel')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'kod',
    sammanfattning: 'Ge sin andra faktor med passnyckel',
    status: 204,
  })
  async geFaktor(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: PassnyckelsvarDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    const klient = klientI(begaran);
    await this.prova.prova(faktor(inloggad), lasUtmaningskaka(begaran), dto.svar);
    const token = await this.fullfolj.med(inloggad, lasKaka(begaran) ?? '', ['hwk', 'user'], klient);
    lamnaKakor(begaran, svar, token, klient);
  }

  @Post('inloggning/steg-upp/passnyckel/fraga')
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Börja bekräfta vem man är med passnyckel',
    svar: PassnyckelfragaDto,
    status: 200,
  })
  async fragaSteg(
    @Inloggad() inloggad: InloggadISession,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<PassnyckelfragaDto> {
    return { fraga: await this.prova.fraga(steg(inloggad), utmaningskaka(begaran, svar)) };
  }

  @Post('inloggning/steg-upp/passnyckel')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Bekräfta vem man är med passnyckel; gäller fem minuter', status: 204 })
  async geSteg(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: PassnyckelsvarDto,
    @Req() begaran: FastifyRequest,
  ): Promise<void> {
    await this.prova.prova(steg(inloggad), lasUtmaningskaka(begaran), dto.svar);
    await this.stegUpp.godta(inloggad);
  }

  @Post('konto/passnycklar/fraga')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'registrera',
    stegUpp: true,
    sammanfattning: 'Börja lägga till en passnyckel',
    svar: PassnyckelfragaDto,
    status: 200,
  })
  async fragaNy(
    @Inloggad() inloggad: InloggadISession,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<PassnyckelfragaDto> {
    return { fraga: await this.skaffa.fraga(inloggad, utmaningskaka(begaran, svar)) };
  }

  @Post('konto/passnycklar')
  @Rutt({
    scope: 'inloggad',
    inloggningssteg: 'registrera',
    stegUpp: true,
    sammanfattning: 'Lägg till en passnyckel',
    svar: ReservkoderDto,
    status: 201,
  })
  async lagg(
    @Inloggad() inloggad: InloggadISession,
    @Body() dto: NyPassnyckelDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<ReservkoderDto> {
    const reservkoder = await this.skaffa.lagg(inloggad, lasUtmaningskaka(begaran), dto.svar, dto.namn);
    const klient = klientI(begaran);
    const token = await this.fullfolj.efterTillagg(inloggad, lasKaka(begaran) ?? '', ['hwk', 'user'], klient);
    if (token !== null) lamnaKakor(begaran, svar, token, klient);
    return { reservkoder };
  }

  @Patch('konto/passnycklar/:id')
  @Rutt({ scope: 'inloggad', sammanfattning: 'Byt namn på en passnyckel', status: 204 })
  async andra(
    @Inloggad() { kontoId }: InloggadISession,
    @Param('id') id: string,
    @Body() dto: PassnyckelnamnDto,
  ): Promise<void> {
    await this.bytNamn.byt(kontoId, id, dto.namn);
  }

  @Delete('konto/passnycklar/:id')
  @Rutt({ scope: 'inloggad', stegUpp: true, sammanfattning: 'Ta bort en passnyckel', status: 204 })
  async bort(@Inloggad() { kontoId }: InloggadISession, @Param('id') id: string): Promise<void> {
    await this.taBort.passnyckel(kontoId, id);
  }
}
