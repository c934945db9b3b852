import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inloggad } from '../ratt/inloggad.decorator.js';
import { Rutt } from '../ratt/rutt.js';
import { lasKaka } from '../session/kaka.js';
import type { Inloggad as InloggadPerson } from '../session/sessioner.service.js';
import { Flode } from './flode.service.js';
import { sessionsmarke } from './flodessessioner.repository.js';
import { Flodesstrom } from './flodesstrom.js';

@ApiTags('Flödet')
@Controller('flode')
export class FlodeController {
  constructor(private readonly flode: Flode) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    bakgrund: true,
    sammanfattning: 'Att något har ändrats, medan det sker: typ, objekt, id, nämnd och version, aldrig innehållet',
    innehall: 'text/event-stream',
  })
  async oppna(
    @Inloggad() { kontoId, personId }: InloggadPerson,
    @Headers('last-event-id') sistaId: string | undefined,
    @Req() begaran: FastifyRequest,
    @Res() svar: FastifyReply,
  ): Promise<void> {
    const agare = { kontoId, personId, tokenHash: sessionsmarke(lasKaka(begaran) ?? '') };
    this.flode.kravPlats(agare);
    svar.hijack();
    const strom = new Flodesstrom(agare, svar.raw, (stangd) => {
      this.flode.glom(stangd);
    });
    strom.borja(svar.getHeaders());
    await this.flode.oppna(strom, sistaId ?? null);
  }
}
