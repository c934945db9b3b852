import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Rutt, somDomanFel } from '#plattform';
import { KALLELSESVAR, type Kallelsesvar } from './kallelse.typer.js';
import { SvaraPaKallelse } from './svara-pa-kallelse.service.js';
import { SVARSSIDANS_CSP } from './svarsstil.js';
import { felsida, svarssida } from './svarssida.js';

const HTML = 'text/html; charset=utf-8';

/** Svaret på kallelsen genom länken i brevet, utan inloggning. Länken är beviset; sidan visar och knappen svarar. */
@ApiExcludeController()
@Controller('svar')
export class SvarController {
  constructor(private readonly svaraPaKallelse: SvaraPaKallelse) {}

  @Get(':token')
  @Header('content-type', HTML)
  @Rutt({ scope: 'offentlig', lankbevis: true, sammanfattning: 'Sidan bakom svarslänken', innehall: HTML })
  async visa(
    @Param('token') token: string,
    @Query('tack') tack: unknown,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    skydda(svar);
    return await sidaEllerFel(svar, async () =>
      svarssida(await this.svaraPaKallelse.lage(token), { tack: tack !== undefined }),
    );
  }

  @Post(':token')
  @Header('content-type', HTML)
  @Rutt({ scope: 'offentlig', lankbevis: true, sammanfattning: 'Lämna svaret', innehall: HTML, status: 200 })
  async svara(
    @Param('token') token: string,
    @Body() kropp: unknown,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    skydda(svar);
    return await sidaEllerFel(svar, async () => {
      const lage = await this.svaraPaKallelse.lage(token);
      const valt = svarUr(kropp);
      if (!lage.oppet) {
        void svar.status(409);
        return svarssida(lage);
      }
      if (valt === null || (valt === 'distans' && !lage.distans)) {
        void svar.status(422);
        return svarssida(lage, { fel: 'Inget svar lämnades. Välj ett av svaren här.' });
      }
      await this.svaraPaKallelse.svara(token, valt);
      // Sidan hämtas om, så att en omladdning inte svarar en gång till.
      void svar.status(303).header('location', `/svar/${encodeURIComponent(token)}?tack`);
      return '';
    });
  }
}

function svarUr(kropp: unknown): Kallelsesvar | null {
  if (typeof kropp !== 'object' || kropp === null || !('svar' in kropp)) return null;
  return KALLELSESVAR.find((svar) => svar === kropp.svar) ?? null;
}

function skydda(svar: FastifyReply): void {
  void svar
    .header('content-security-policy', SVARSSIDANS_CSP)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex');
}

async function sidaEllerFel(svar: FastifyReply, gor: () => Promise<string>): Promise<string> {
  try {
    return await gor();
  } catch (orsak) {
    const fel = somDomanFel(orsak);
    void svar.status(fel.status);
    if (fel.status === 404) {
      return felsida(
        'Länken gäller inte',
        'Öppna länken i det senaste brevet om sammanträdet, eller kontakta nämndens kansli.',
      );
    }
    if (fel.status >= 500) throw orsak;
    return felsida('Svaret kom inte fram', fel.text);
  }
}
