import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Klocka } from '../klocka/klocka.js';
import { hinderI, inloggadI } from '../ratt/begaran.js';
import { kraverFaktor, kraverSteg } from '../ratt/nekat.js';
import { RUTT, type Rutval } from '../ratt/rutt.js';
import { arStegad } from '../session/sessionslage.js';

const begaranI = (sammanhang: ExecutionContext): FastifyRequest =>
  sammanhang.switchToHttp().getRequest<FastifyRequest>();

/** Före rättsvakten: en halv inloggning når ingenting, och får veta vad som fattas. */
@Injectable()
export class Faktorvakt implements CanActivate {
  constructor(private readonly reflektor: Reflector) {}

  canActivate(sammanhang: ExecutionContext): boolean {
    if (sammanhang.getType() !== 'http') return true;
    const val = this.reflektor.get<Rutval | undefined>(RUTT, sammanhang.getHandler());
    if (val === undefined || val.scope === 'offentlig') return true;
    const hinder = hinderI(begaranI(sammanhang));
    if (hinder !== null) throw kraverFaktor(hinder);
    return true;
  }
}

/** Efter rättsvakten: det som kräver ett färskt bevis. Den som inte får se saken har då redan fått veta att den inte finns. */
@Injectable()
export class Stegvakt implements CanActivate {
  constructor(
    private readonly reflektor: Reflector,
    private readonly klocka: Klocka,
  ) {}

  canActivate(sammanhang: ExecutionContext): boolean {
    if (sammanhang.getType() !== 'http') return true;
    const val = this.reflektor.get<Rutval | undefined>(RUTT, sammanhang.getHandler());
    if (val?.stegUpp !== true) return true;
    const inloggad = inloggadI(begaranI(sammanhang));
    if (inloggad === null || !arStegad(inloggad.session, this.klocka.nu())) throw kraverSteg();
    return true;
  }
}
