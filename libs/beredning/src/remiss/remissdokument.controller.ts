import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import { Missivfiler } from './missivfiler.service.js';
import { ISkrivelsenDto } from './remiss.dto.js';
import { Remissatkomst } from './remissatkomst.service.js';
import { LagdISkrivelsenDto, SammanstallningstextDto } from './remissvisning.dto.js';
import { Sammanstall } from './sammanstall.service.js';

const MEDIATYP = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
type Format = keyof typeof MEDIATYP;

function somFormat(format: string): Format {
  if (format !== 'pdf' && format !== 'docx') throw saknas('Dokumentet');
  return format;
}

const fil = (innehall: Buffer, filnamn: string, format: Format): StreamableFile =>
  new StreamableFile(innehall, {
    type: MEDIATYP[format],
    length: innehall.length,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(filnamn)}`,
  });

@ApiTags('Remisser')
@Controller('namnder/:namndId')
export class RemissdokumentController {
  constructor(
    private readonly atkomst: Remissatkomst,
    private readonly missivfiler: Missivfiler,
    private readonly sammanstall: Sammanstall,
  ) {}

  @Get('remisser/:remissId/missiv.:format')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Missivet som det blir, eller som det gick ut',
    innehall: 'application/octet-stream',
  })
  async missiv(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Param('format') format: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const { remiss, arende } = await this.atkomst.remiss(namndId, id, jag);
    const filer = await this.missivfiler.rendera(remiss, arende.dnr);
    const typ = somFormat(format);
    return fil(filer[typ], `missiv-${arende.dnr.replace(/[^\p{L}\d]+/gu, '-')}.${typ}`, typ);
  }

  @Get('remisser/:remissId/sammanstallning.:format')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Sammanställningen av svaren som PDF eller Word',
    innehall: 'application/octet-stream',
  })
  async sammanstallning(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Param('format') format: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const typ = somFormat(format);
    const { innehall, filnamn } = await this.sammanstall.fil(namndId, id, typ, jag);
    return fil(innehall, filnamn, typ);
  }

  @Get('remisser/:remissId/sammanstallning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.las',
    sammanfattning: 'Sammanställningen av svaren som text',
    svar: SammanstallningstextDto,
  })
  async text(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<SammanstallningstextDto> {
    return { text: await this.sammanstall.text(namndId, id, jag) };
  }

  @Post('remisser/:remissId/i-skrivelsen')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Lägg sammanställningen som avsnitt i en skrivelse, och som bilaga i ärendet',
    svar: LagdISkrivelsenDto,
    status: 200,
  })
  async iSkrivelsen(
    @Param('namndId') namndId: string,
    @Param('remissId') id: string,
    @Body() dto: ISkrivelsenDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<LagdISkrivelsenDto> {
    return { handlingId: await this.sammanstall.iSkrivelsen(namndId, id, dto.skrivelseId, jag) };
  }
}
