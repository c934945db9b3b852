import { Body, Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inloggadI } from '../ratt/begaran.js';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import { lamnaKakor, utmaningskaka } from '../session/inloggningssvar.js';
import { lasKaka, lasUtmaningskaka } from '../session/kaka.js';
import { klientI } from '../session/klient.js';
import { type InloggadISession, Sessioner } from '../session/sessioner.service.js';
import { OidcadressDto, OidcstartDto } from './oidc.dto.js';
import { Oidcsvar } from './oidcsvar.service.js';
import { TaBortIdentitet } from './ta-bort-identitet.service.js';

@ApiTags('Inloggning')
@Controller()
export class OidcController {
  constructor(
    private readonly oidc: Oidcsvar,
    private readonly taBort: TaBortIdentitet,
    private readonly sessioner: Sessioner,
  ) {}

  @Post('inloggning/oidc/:leverantor')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Börja logga in hos en annan', svar: OidcadressDto, status: 200 })
  async in(
    @Param('leverantor') leverantor: string,
    @Body() dto: OidcstartDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<OidcadressDto> {
    return { adress: await this.oidc.borja(leverantor, 'in', null, utmaningskaka(begaran, svar), dto.till) };
  }

  @Get('inloggning/oidc/:leverantor/svar')
  @Rutt({ scope: 'offentlig', sammanfattning: 'Hit kommer läsaren tillbaka från leverantören', status: 303 })
  async svar(
    @Param('leverantor') leverantor: string,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    const klient = klientI(begaran);
    const fraga = begaran.url.split('?').slice(1).join('?');
    const utfall = await this.oidc.taEmot(leverantor, fraga, lasUtmaningskaka(begaran), inloggadI(begaran), klient);
    if (utfall.token !== null) {
      const tidigare = lasKaka(begaran);
      if (tidigare !== null) await this.sessioner.avsluta(tidigare);
      lamnaKakor(begaran, svar, utfall.token, klient);
    }
    void svar.header('location', utfall.till).header('cache-control', 'no-store');
  }

  @Post('konto/identiteter/:id')
  @Rutt({
    scope: 'inloggad',
    stegUpp: true,
    sammanfattning: 'Börja koppla en inloggning hos en annan till kontot',
    svar: OidcadressDto,
    status: 200,
  })
  async koppla(
    @Inloggad() inloggad: InloggadISession,
    @Param('id') leverantor: string,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<OidcadressDto> {
    const kaka = utmaningskaka(begaran, svar);
    return { adress: await this.oidc.borja(leverantor, 'koppla', inloggad, kaka, undefined) };
  }

  @Delete('konto/identiteter/:id')
  @Rutt({ scope: 'inloggad', stegUpp: true, sammanfattning: 'Koppla bort en inloggning hos en annan', status: 204 })
  async kopplaBort(@Inloggad() { kontoId }: InloggadISession, @Param('id') id: string): Promise<void> {
    await this.taBort.taBort(kontoId, id);
  }

  @Post('inloggning/steg-upp/oidc/:leverantor')
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Börja bekräfta vem man är hos en annan; leverantören frågar om',
    svar: OidcadressDto,
    status: 200,
  })
  async steg(
    @Inloggad() inloggad: InloggadISession,
    @Param('leverantor') leverantor: string,
    @Body() dto: OidcstartDto,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<OidcadressDto> {
    const kaka = utmaningskaka(begaran, svar);
    return { adress: await this.oidc.borja(leverantor, 'steg', inloggad, kaka, dto.till) };
  }
}
