import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Faktorkrav } from '../andrafaktor/faktorkrav.service.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { lasKaka } from '../session/kaka.js';
import { type InloggadISession, Sessioner } from '../session/sessioner.service.js';
import { fastHinder, fastInloggad } from './begaran.js';
import { frammandeUrsprung } from './nekat.js';
import { RUTT, type Rutval } from './rutt.js';
import { frammandeBegaran } from './ursprung.js';

/** Sätts av webben på det som den hämtar av sig själv: en övergiven sida håller inte sin inloggning vid liv. */
const BAKGRUND = 'klubba-bakgrund';

/** Första vakten: stoppar begäran från andra webbplatser och tar reda på vem som är inloggad. */
@Injectable()
export class Sessionsvakt implements CanActivate {
  constructor(
    private readonly sessioner: Sessioner,
    private readonly sammanhang: Sammanhang,
    private readonly reflektor: Reflector,
    private readonly faktorkrav: Faktorkrav,
  ) {}

  async canActivate(sammanhang: ExecutionContext): Promise<boolean> {
    if (sammanhang.getType() !== 'http') return true;
    const begaran = sammanhang.switchToHttp().getRequest<FastifyRequest>();
    const val = this.reflektor.get<Rutval | undefined>(RUTT, sammanhang.getHandler());
    if (val?.scope === 'offentlig' && val.lankbevis === true) return true;
    if (frammandeBegaran(begaran)) throw frammandeUrsprung();
    const token = lasKaka(begaran);
    const bakgrund = val?.bakgrund === true || begaran.headers[BAKGRUND] === 'ja';
    const inloggad = token === null ? null : await this.sessioner.inloggad(token, bakgrund);
    if (inloggad !== null) await this.slappIn(begaran, inloggad, val);
    return true;
  }

  /** Den vars inloggning inte är hel finns inte för någon annan rutt än dem som gör den hel. */
  private async slappIn(begaran: FastifyRequest, inloggad: InloggadISession, val: Rutval | undefined): Promise<void> {
    const hinder = await this.faktorkrav.hinder(inloggad);
    if (hinder !== null && val?.inloggningssteg !== 'kod' && val?.inloggningssteg !== hinder) {
      fastHinder(begaran, hinder);
      return;
    }
    fastInloggad(begaran, inloggad);
    const { kontoId, personId, namn } = inloggad;
    this.sammanhang.satt({ kontoId, personId, namn, system: false });
  }
}
