import { Controller, Get, Header, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Rutt, somDomanFel } from '#plattform';
import { lasSvarsformular } from './remissvarsformular.js';
import { remissfelsida, remissvarssida } from './remissvarssida.js';
import { REMISSVARETS_CSP } from './remissvarsstil.js';
import { SvaraPaRemiss } from './svara-pa-remiss.service.js';

const HTML = 'text/html; charset=utf-8';

/** Svaret på en remiss genom länken i brevet, utan inloggning. Länken är beviset; sidan visar och knappen svarar. */
@ApiExcludeController()
@Controller('remissvar')
export class RemissvarController {
  constructor(private readonly svara: SvaraPaRemiss) {}

  @Get(':token')
  @Header('content-type', HTML)
  @Rutt({ scope: 'offentlig', lankbevis: true, sammanfattning: 'Sidan där en instans svarar', innehall: HTML })
  async visa(
    @Param('token') token: string,
    @Query('sparat') sparat: unknown,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    return await sida(svar, async () =>
      remissvarssida(await this.svara.lage(token), token, { sparat: sparat !== undefined }),
    );
  }

  @Get(':token/filer/:filId')
  @Rutt({
    scope: 'offentlig',
    lankbevis: true,
    sammanfattning: 'En handling som följde med remissen',
    innehall: 'application/octet-stream',
  })
  async fil(
    @Param('token') token: string,
    @Param('filId') filId: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { fil, innehall } = await this.svara.fil(token, filId);
    skydda(svar);
    void svar.header('x-content-type-options', 'nosniff');
    const kodat = encodeURIComponent(fil.filnamn).replace(
      /['()*]/gu,
      (tecken) => `%${tecken.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    return new StreamableFile(innehall, {
      type: fil.mediatyp,
      length: innehall.length,
      disposition: `attachment; filename*=UTF-8''${kodat}`,
    });
  }

  @Post(':token')
  @Header('content-type', HTML)
  @Rutt({
    scope: 'offentlig',
    lankbevis: true,
    sammanfattning: 'Spara eller lämna svaret',
    innehall: HTML,
    status: 200,
  })
  async lamna(
    @Param('token') token: string,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    return await sida(svar, async () => {
      const fore = await this.svara.lage(token);
      if (!fore.oppet) return vidare(svar, token);
      const { innehall, version, knapp, filer, filfel } = await lasSvarsformular(begaran, async (filnamn, bytes) =>
        this.svara.sparaFil(filnamn, bytes),
      );
      const bort = /^bort:(\d{1,2})$/u.exec(knapp)?.[1];
      const min = await this.svara.spara(token, innehall, {
        version,
        nya: filer,
        bort: bort === undefined ? [] : [Number(bort)],
      });
      if (!min || filfel !== null) {
        void svar.status(min ? 422 : 409);
        return remissvarssida(await this.svara.lage(token), token, {
          skrivet: innehall,
          konflikt: !min,
          fel: filfel === null ? [] : [{ stig: 'filer', text: filfel.text }],
        });
      }
      if (knapp !== 'skicka' && knapp !== 'avsta') return vidare(svar, token, '?sparat');
      try {
        await this.svara.skicka(token, innehall, knapp === 'avsta');
      } catch (orsak) {
        const fel = somDomanFel(orsak);
        if (fel.status !== 422) throw orsak;
        void svar.status(422);
        const falt = fel.falt.length > 0 ? fel.falt : [{ stig: 'text', text: fel.text }];
        return remissvarssida(await this.svara.lage(token), token, { fel: [...falt] });
      }
      return vidare(svar, token);
    });
  }
}

/** Sidan hämtas om, så att en omladdning inte skickar en gång till. */
function vidare(svar: FastifyReply, token: string, fraga = ''): string {
  void svar.status(303).header('location', `/remissvar/${encodeURIComponent(token)}${fraga}`);
  return '';
}

function skydda(svar: FastifyReply): void {
  void svar
    .header('content-security-policy', REMISSVARETS_CSP)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex');
}

async function sida(svar: FastifyReply, gor: () => Promise<string>): Promise<string> {
  skydda(svar);
  try {
    return await gor();
  } catch (orsak) {
    const fel = somDomanFel(orsak);
    void svar.status(fel.status);
    if (fel.status === 404) {
      return remissfelsida(
        'Länken gäller inte',
        'Öppna länken i det senaste brevet om remissen, eller kontakta nämnden.',
      );
    }
    if (fel.status >= 500) throw orsak;
    return remissfelsida('Svaret kom inte fram', fel.text);
  }
}
