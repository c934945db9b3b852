import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Fangstlasare, type Lastmejl } from './fangstlasare.js';
import { Mejlfangare } from './mejlfangare.js';
import { Mejlinstallningar } from './mejlinstallningar.js';
import { listsida, mejlsida } from './mejlsidor.js';

/** Fastifys `remoteAddress` är den verkliga motparten; `req.ip` kan en proxy ha skrivit. */
const EGEN_MASKIN = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/u;
const EGNA_NAMN = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/u;
const VIDAREBEFORDRAT = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const SIDANS_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const MEJLETS_CSP =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

interface Stig {
  id: string;
  nr: string;
}

/**
 * Om begäran kommer från maskinen själv: motparten är den egna maskinen, inget säger att den förts vidare, och den är ställd till den
 * egna maskinens namn (annars kunde en främmande webbsida läsa mejlen genom läsarens webbläsare).
 */
export function franEgenMaskin(begaran: Pick<FastifyRequest, 'headers' | 'raw'>): boolean {
  const adress = begaran.raw.socket.remoteAddress ?? '';
  if (!EGEN_MASKIN.test(adress) || !EGNA_NAMN.test(begaran.headers.host ?? '')) return false;
  return VIDAREBEFORDRAT.every((namn) => begaran.headers[namn] === undefined);
}

/** Sidan där fångade mejl läses. Finns bara när Klubba själv fångar mejl, och bara för maskinen själv; för alla andra finns den inte. */
@Injectable()
export class Mejlrutter implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly installningar: Mejlinstallningar,
    private readonly fangare: Mejlfangare,
    private readonly lasare: Fangstlasare,
  ) {}

  async onModuleInit(): Promise<void> {
    // Utan HTTP (arbetaren, kommandoraden) finns ingen adapter.
    const adapter = this.adapter.httpAdapter as { getInstance?: () => unknown } | undefined;
    if (adapter?.getInstance === undefined || this.installningar.smtpUrl !== null) return;
    await this.fangare.adress();
    this.lagg(adapter.getInstance() as FastifyInstance);
  }

  private lagg(fastify: FastifyInstance): void {
    fastify.get('/utveckling/mejl', async (begaran, svar) => {
      if (!franEgenMaskin(begaran)) return await saknas(svar);
      const { mejl, antal } = await this.lasare.lista();
      return await html(svar, listsida(mejl, antal), SIDANS_CSP);
    });
    this.rutt(fastify, '/utveckling/mejl/:id', async (mejl, svar) => await html(svar, mejlsida(mejl), SIDANS_CSP));
    this.rutt(
      fastify,
      '/utveckling/mejl/:id/html',
      async (mejl, svar) => await html(svar, mejl.html ?? '', MEJLETS_CSP),
    );
    this.rutt(fastify, '/utveckling/mejl/:id/ra', async (mejl, svar) => {
      return await fil(svar, (await this.lasare.ra(mejl.id)) ?? Buffer.alloc(0), 'message/rfc822', `${mejl.id}.eml`);
    });
    this.rutt(fastify, '/utveckling/mejl/:id/bilagor/:nr', async (mejl, svar, nr) => {
      const bilaga = mejl.bilagor[nr];
      if (bilaga === undefined) return await saknas(svar);
      return await fil(svar, bilaga.innehall, bilaga.typ, bilaga.filnamn);
    });
  }

  private rutt(
    fastify: FastifyInstance,
    stig: string,
    gor: (mejl: Lastmejl, svar: FastifyReply, nr: number) => Promise<FastifyReply>,
  ): void {
    fastify.get<{ Params: Stig }>(stig, async (begaran, svar) => {
      if (!franEgenMaskin(begaran)) return await saknas(svar);
      const mejl = await this.lasare.las(begaran.params.id);
      return mejl === null ? await saknas(svar) : await gor(mejl, svar, Number(begaran.params.nr));
    });
  }
}

// Samma svar som för en adress som inte finns.
async function saknas(svar: FastifyReply): Promise<FastifyReply> {
  return await svar
    .code(404)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: 'Sidan finns inte',
        status: 404,
        detail: 'Sidan finns inte.',
        kod: 'KLUBBA.SAKNAS',
      }),
    );
}

async function html(svar: FastifyReply, innehall: string, csp: string): Promise<FastifyReply> {
  return await svar
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', csp)
    .header('x-content-type-options', 'nosniff')
    .header('x-frame-options', 'SAMEORIGIN')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .send(innehall);
}

async function fil(svar: FastifyReply, innehall: Buffer, typ: string, namn: string): Promise<FastifyReply> {
  // Bilagan hämtas alltid som fil: den får aldrig köras som en sida på Klubbas adress.
  const kodat = encodeURIComponent(namn).replace(
    /['()*]/gu,
    (tecken) => `%${tecken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return await svar
    .header('content-type', /^[\w.+-]+\/[\w.+-]+$/u.test(typ) ? typ : 'application/octet-stream')
    .header('content-disposition', `attachment; filename*=UTF-8''${kodat}`)
    .header('content-security-policy', MEJLETS_CSP)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(innehall);
}
