import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { saknas } from '../fel/doman-fel.js';
import type { Inloggad } from '../session/sessioner.service.js';
import { inloggadI } from './begaran.js';
import { Behorighet } from './behorighet.service.js';
import { farInte, inteInloggad, namndSaknas } from './nekat.js';
import { rollerGer } from './rattigheter.js';
import { RUTT, type Rutval } from './rutt.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Tredje vakten: det som ingen har deklarerat är förbjudet, och det deklarerade kräver sin rätt. */
@Injectable()
export class Rattsvakt implements CanActivate {
  private readonly logg = new Logger(Rattsvakt.name);

  constructor(
    private readonly reflektor: Reflector,
    private readonly behorighet: Behorighet,
  ) {}

  async canActivate(sammanhang: ExecutionContext): Promise<boolean> {
    if (sammanhang.getType() !== 'http') return true;
    const val = this.reflektor.get<Rutval | undefined>(RUTT, sammanhang.getHandler());
    if (val === undefined) {
      this.logg.error(`${sammanhang.getClass().name}.${sammanhang.getHandler().name} saknar @Rutt och nekas alla`);
      throw saknas('Sidan');
    }
    if (val.scope === 'offentlig') return true;
    const begaran = sammanhang.switchToHttp().getRequest<FastifyRequest>();
    const inloggad = inloggadI(begaran);
    if (inloggad === null) throw inteInloggad();
    void sammanhang.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'private, no-store');
    await this.prova(val, begaran, inloggad);
    return true;
  }

  private async prova(val: Rutval, begaran: FastifyRequest, inloggad: Inloggad): Promise<void> {
    if (val.ratt === undefined) return;
    if (val.scope === 'inloggad') {
      if ((await this.behorighet.namnderMed(inloggad.kontoId, val.ratt)).length === 0) throw farInte(val.ratt);
      return;
    }
    const { namndId } = begaran.params as { namndId?: string };
    if (namndId === undefined || !UUID.test(namndId)) throw namndSaknas();
    const roller = await this.behorighet.roller(inloggad.kontoId, namndId);
    // Den som inte hör till nämnden får inte veta att den finns; den som hör dit får veta vems steget är.
    if (roller.length === 0) throw namndSaknas();
    if (!rollerGer(roller, val.ratt)) throw farInte(val.ratt);
  }
}
