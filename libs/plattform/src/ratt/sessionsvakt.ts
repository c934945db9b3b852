import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { lasKaka } from '../session/kaka.js';
import { Sessioner } from '../session/sessioner.service.js';
import { fastInloggad } from './begaran.js';
import { frammandeUrsprung } from './nekat.js';
import { RUTT, type Rutval } from './rutt.js';
import { frammandeBegaran } from './ursprung.js';

/** Första vakten: stoppar begäran från andra webbplatser och tar reda på vem som är inloggad. */
@Injectable()
export class Sessionsvakt implements CanActivate {
  constructor(
    private readonly sessioner: Sessioner,
    private readonly sammanhang: Sammanhang,
    private readonly reflektor: Reflector,
  ) {}

  async canActivate(sammanhang: ExecutionContext): Promise<boolean> {
    if (sammanhang.getType() !== 'http') return true;
    const begaran = sammanhang.switchToHttp().getRequest<FastifyRequest>();
    const val = this.reflektor.get<Rutval | undefined>(RUTT, sammanhang.getHandler());
    if (val?.scope === 'offentlig' && val.lankbevis === true) return true;
    if (frammandeBegaran(begaran)) throw frammandeUrsprung();
    const token = lasKaka(begaran);
    const inloggad = token === null ? null : await this.sessioner.inloggad(token);
    if (inloggad !== null) {
      fastInloggad(begaran, inloggad);
      const { kontoId, personId, namn } = inloggad;
      this.sammanhang.satt({ kontoId, personId, namn, system: false });
    }
    return true;
  }
}
