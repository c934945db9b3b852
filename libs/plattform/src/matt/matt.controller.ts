import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import { saknas } from '../fel/doman-fel.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import { Rutt } from '../ratt/rutt.js';

const EGNA_ADRESSER = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const FRAN_PROXY = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'] as const;

/** Kommer begäran från maskinen själv, utan att någon proxy på den fört den vidare? */
export const franMaskinenSjalv = (begaran: Pick<FastifyRequest, 'ip' | 'headers'>): boolean =>
  EGNA_ADRESSER.has(begaran.ip) && FRAN_PROXY.every((huvud) => begaran.headers[huvud] === undefined);

function harNyckel(huvud: string | undefined, nyckel: string | null): boolean {
  if (nyckel === null || huvud === undefined) return false;
  const fick = Buffer.from(huvud);
  const vantat = Buffer.from(`Bearer ${nyckel}`);
  return fick.length === vantat.length && timingSafeEqual(fick, vantat);
}

/** Mätvärden för Prometheus, för maskinen själv och den som har KLUBBA_MATT_NYCKEL. */
@ApiExcludeController()
@Controller('metrics')
export class Mattkontroll {
  constructor(private readonly konfiguration: Konfiguration) {
    if (register.getSingleMetric('process_cpu_user_seconds_total') === undefined) collectDefaultMetrics();
  }

  @Get()
  @Header('cache-control', 'no-store')
  @Header('content-type', register.contentType)
  @Rutt({ scope: 'offentlig', sammanfattning: 'Mätvärden för driften', innehall: 'text/plain' })
  async matvarden(@Req() begaran: FastifyRequest): Promise<string> {
    const far = franMaskinenSjalv(begaran) || harNyckel(begaran.headers.authorization, this.konfiguration.mattNyckel);
    if (!far) throw saknas('Sidan');
    return await register.metrics();
  }
}
