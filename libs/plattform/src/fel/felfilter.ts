import { ServerResponse } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger, NotFoundException } from '@nestjs/common';
import type {} from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import type { DomanFel } from './doman-fel.js';
import { problem, PROBLEM_JSON, somDomanFel } from './problem.js';

const FILANDELSE = /\.[a-z0-9]+$/i;
const INTE_SIDOR = /^\/(api|assets|metrics|halsa|svar|utveckling)(\/|$)/;

/** En adress som webben själv ska tolka: en djuplänk som laddas om. */
function arSida(fel: unknown, begaran: FastifyRequest): boolean {
  if (!(fel instanceof NotFoundException) || (begaran.method !== 'GET' && begaran.method !== 'HEAD')) return false;
  const stig = begaran.url.split('?', 1)[0] ?? '/';
  return !INTE_SIDOR.test(stig) && !FILANDELSE.test(stig);
}

/** Det enda filtret: allt som kastas under en begäran blir problem+json, och djuplänkar blir webben. */
@Catch()
export class Felfilter implements ExceptionFilter {
  private readonly logg = new Logger('Fel');

  constructor(
    private readonly sammanhang: Sammanhang,
    /** Finns en byggd webb att visa? */
    private readonly harWebb: boolean,
  ) {}

  catch(fel: unknown, vard: ArgumentsHost): void {
    const http = vard.switchToHttp();
    const svar = http.getResponse<FastifyReply | ServerResponse>();
    if (!(svar instanceof ServerResponse) && this.harWebb && arSida(fel, http.getRequest<FastifyRequest>())) {
      void svar.header('cache-control', 'no-cache').sendFile('index.html');
      return;
    }
    const domanFel = somDomanFel(fel);
    const begaranId = this.sammanhang.begaranId();
    this.anteckna(domanFel, begaranId);
    if (svar instanceof ServerResponse) {
      svarRatt(svar, domanFel, begaranId);
      return;
    }
    if (svar.sent || svar.raw.headersSent) {
      svar.raw.destroy();
      return;
    }
    void svar
      .status(domanFel.status)
      .headers(vantetid(domanFel))
      .header('content-type', PROBLEM_JSON)
      .header('cache-control', 'no-store')
      .send(problem(domanFel, begaranId));
  }

  /** Koden och ursprunget, aldrig meningen: den kan bära ett namn. */
  private anteckna(fel: DomanFel, begaranId: string): void {
    const rad = { kod: fel.kod, status: fel.status, begaranId, ...(fel.data === null ? {} : { data: fel.data }) };
    if (fel.niva === 'error') this.logg.error({ ...rad, spar: spar(fel.cause ?? fel) }, fel.kod);
    else if (fel.niva === 'warn') this.logg.warn(rad, fel.kod);
    else this.logg.debug(rad, fel.kod);
  }
}

/** När det är värt att försöka igen: felets egen uppgift i sekunder, annars strax. */
function vantetid(fel: DomanFel): Record<string, string> {
  const sekunder = fel.data?.['vantaSekunder'];
  if (typeof sekunder === 'number') return { 'retry-after': String(sekunder) };
  return fel.status === 503 ? { 'retry-after': '5' } : {};
}

/** Fel före rutten, i ett mellanlager, kommer med Nodes eget svar. */
function svarRatt(svar: ServerResponse, fel: DomanFel, begaranId: string): void {
  if (svar.headersSent) {
    svar.destroy();
    return;
  }
  svar.writeHead(fel.status, { 'content-type': PROBLEM_JSON, 'cache-control': 'no-store' });
  svar.end(JSON.stringify(problem(fel, begaranId)));
}

/** Stackens rader utan felets egen text: databasens meddelanden kan citera det som någon skrivit. */
function spar(fel: unknown): string {
  if (!(fel instanceof Error)) return typeof fel;
  const kod = 'code' in fel && typeof fel.code === 'string' ? ` ${fel.code}` : '';
  const rader = (fel.stack ?? '').split('\n').filter((rad) => rad.startsWith('    at '));
  const egen = kod.startsWith(' 22') ? '' : `: ${fel.message}`;
  return `${fel.name}${kod}${egen}\n${rader.join('\n')}`;
}
