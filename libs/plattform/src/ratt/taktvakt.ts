import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerLimitDetail, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { DomanFel } from '../fel/doman-fel.js';
import { inloggadI } from './begaran.js';

const MINUT_MS = 60_000;

const begaranI = (sammanhang: ExecutionContext): FastifyRequest =>
  sammanhang.switchToHttp().getRequest<FastifyRequest>();

/** Begäranden per minut: per adress utan inloggning, och ändringar per konto. Inloggades läsningar räknas inte. */
export const TAKT: ThrottlerModuleOptions = {
  throttlers: [
    {
      name: 'takt',
      ttl: MINUT_MS,
      limit: (sammanhang: ExecutionContext) => (inloggadI(begaranI(sammanhang)) === null ? 1_200 : 6_000),
    },
  ],
};

/** Andra vakten: den som frågar för fort får vänta. */
@Injectable()
export class Taktvakt extends ThrottlerGuard {
  protected override async shouldSkip(sammanhang: ExecutionContext): Promise<boolean> {
    if (sammanhang.getType() !== 'http') return await Promise.resolve(true);
    const begaran = begaranI(sammanhang);
    return await Promise.resolve(inloggadI(begaran) !== null && ['GET', 'HEAD'].includes(begaran.method));
  }

  protected override async getTracker(begaran: FastifyRequest): Promise<string> {
    return await Promise.resolve(inloggadI(begaran)?.kontoId ?? begaran.ip);
  }

  // En räknare för allt, inte en per rutt.
  protected override generateKey(_: ExecutionContext, vem: string, namn: string): string {
    return `${namn}:${vem}`;
  }

  protected override async throwThrottlingException(_: ExecutionContext, detalj: ThrottlerLimitDetail): Promise<void> {
    const sekunder = Math.max(1, detalj.timeToBlockExpire);
    throw await Promise.resolve(
      new DomanFel('KLUBBA.FOR_FORT', `För många begäranden. Vänta ${String(sekunder)} sekunder och försök igen.`, {
        status: 429,
        data: { vantaSekunder: sekunder },
        niva: 'warn',
      }),
    );
  }
}
