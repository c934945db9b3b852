import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { type Dokument, renderaDocx, renderaHtmlsida, renderaPdf } from '#dokument';
import { ArDatum, Rutt } from '#plattform';
import { filsvar, type Utfil } from '../rapport/filsvar.js';
import { VYER, type Vy } from '../vy/domain/vy.typer.js';
import { Arendeblad } from './arendeblad.service.js';
import { Reglementesdokument } from './reglementesdokument.service.js';

const FORMAT = ['pdf', 'pdf-a', 'docx', 'html'] as const;
type Format = (typeof FORMAT)[number];

class Bladfraga {
  @ApiProperty({ enum: FORMAT, description: 'pdf: PDF/UA-1 för den som läser; pdf-a: PDF/A-2a för arkivet' })
  @IsIn(FORMAT, { message: 'Välj pdf, pdf-a, docx eller html.' })
  format: Format;
}

export class Arendebladfraga extends Bladfraga {
  @ApiPropertyOptional({ enum: VYER, default: 'intern' })
  @IsOptional()
  @IsIn(VYER, { message: 'Välj vyn intern, offentlig eller webb.' })
  vy: Vy = 'intern';
}

export class Reglementesfilfraga extends Bladfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Dagen reglementet ska gälla; idag när den utelämnas' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

@ApiTags('Dokument')
@Controller('namnder/:namndId')
export class BladController {
  constructor(
    private readonly arendeblad: Arendeblad,
    private readonly reglemente: Reglementesdokument,
  ) {}

  @Get('arenden/:arendeId/blad')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Ärendebladet: ärendet med parter, handlingar och händelser, i en av de tre vyerna',
    innehall: 'application/octet-stream',
  })
  async arende(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Query() { format, vy }: Arendebladfraga,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { dnr, dokument } = await this.arendeblad.bygg(namndId, arendeId, vy);
    const namn = `arendeblad-${dnr.replace(/[^\p{L}\p{N}]+/gu, '-')}${vy === 'intern' ? '' : `-${vy}`}`;
    return filsvar(svar, await somFil(dokument, namn, format));
  }

  @Get('reglemente/fil')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Nämndens arbetsordning enligt reglementet, som dokument',
    innehall: 'application/octet-stream',
  })
  async arbetsordning(
    @Param('namndId') namndId: string,
    @Query() { format, datum }: Reglementesfilfraga,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { giltigFran, dokument } = await this.reglemente.bygg(namndId, datum);
    return filsvar(svar, await somFil(dokument, `arbetsordning-${giltigFran}`, format));
  }
}

async function somFil(dokument: Dokument, namn: string, format: Format): Promise<Utfil> {
  if (format === 'docx') {
    const mediatyp = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { filnamn: `${namn}.docx`, mediatyp, innehall: await renderaDocx(dokument) };
  }
  if (format === 'html') {
    return {
      filnamn: `${namn}.html`,
      mediatyp: 'text/html; charset=utf-8',
      innehall: Buffer.from(renderaHtmlsida(dokument)),
    };
  }
  const standard = format === 'pdf' ? 'ua-1' : 'a-2a';
  const { pdf } = await renderaPdf(dokument, { standard: [standard] });
  return { filnamn: `${namn}.pdf`, mediatyp: 'application/pdf', innehall: pdf[standard] };
}
