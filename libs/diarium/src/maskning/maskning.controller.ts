import { Body, Controller, Get, Param, Post, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { somBilaga } from '../handling/filnamn.js';
import { MarkeringarDto, MaskforslagenDto, MaskningDto, OppnadMaskningDto, OppnaMaskningDto } from './maskning.dto.js';
import type { Visadmaskning } from './maskning.service.js';
import { Maskningar } from './maskning.service.js';

/** Det som svaret bär: aldrig källans hash, och beviset utan det som stoppade. */
const somDto = (m: Visadmaskning): MaskningDto => ({
  id: m.id,
  handlingId: m.handlingId,
  utlamnandeId: m.utlamnandeId,
  filnamn: m.filnamn,
  lage: m.lage,
  fel: m.fel,
  rutor: m.rutor,
  ord: m.ord,
  visaLagrum: m.visaLagrum,
  sidlista: m.sidlista,
  versioner: m.versioner.map(({ nr, lage, sha256, storlek, sidor, bevis, fel, begardNamn, begardTid, klarTid }) => {
    const {
      sidor: antal,
      rutor,
      ordBort,
      ordKvar,
      lasare,
    } = bevis ?? { sidor: 0, rutor: 0, ordBort: 0, ordKvar: 0, lasare: [] };
    const visat = bevis === null ? null : { sidor: antal, rutor, ordBort, ordKvar, lasare };
    return { nr, lage, sha256, storlek, sidor, bevis: visat, fel, begardNamn, begardTid, klarTid };
  }),
  version: m.version,
});

/** Maskning av en handlings fil: markeringar, framställning, bevis. */
@ApiTags('Maskning')
@Controller('namnder/:namndId/maskningar')
export class MaskningController {
  constructor(private readonly maskningar: Maskningar) {}

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Börja maska en fil, eller fortsätt där någon var; sidorna läses i bakgrunden',
    svar: OppnadMaskningDto,
    status: 201,
  })
  async oppna(
    @Param('namndId') namndId: string,
    @Body() dto: OppnaMaskningDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<OppnadMaskningDto> {
    return { id: await this.maskningar.oppna(namndId, dto.filId, dto.utlamnandeId ?? null, vem) };
  }

  @Get(':maskningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'En maskning med markeringar, sidor och framställda filer',
    svar: MaskningDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('maskningId') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<MaskningDto> {
    return somDto(await this.maskningar.visa(namndId, id, vem));
  }

  @Get(':maskningId/sidor/:nr')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'En sida som bild, omaskad, för den som markerar',
    innehall: 'image/png',
  })
  async sida(
    @Param('namndId') namndId: string,
    @Param('maskningId') id: string,
    @Param('nr') nr: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const bild = await this.maskningar.bild(namndId, id, Number(nr), vem);
    void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(bild, { type: 'image/png', length: bild.length });
  }

  @Get(':maskningId/forslag')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Personnummer, telefonnummer och e-postadresser i filen, att maska',
    svar: MaskforslagenDto,
  })
  async forslag(
    @Param('namndId') namndId: string,
    @Param('maskningId') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<MaskforslagenDto> {
    return { rader: await this.maskningar.forslag(namndId, id, vem) };
  }

  @Put(':maskningId/markeringar')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Spara rutorna, och orden som maskas överallt',
    svar: MaskningDto,
  })
  async markera(
    @Param('namndId') namndId: string,
    @Param('maskningId') id: string,
    @IfMatch() version: number,
    @Body() dto: MarkeringarDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<MaskningDto> {
    await this.maskningar.markera(namndId, id, version, dto, vem);
    return somDto(await this.maskningar.visa(namndId, id, vem));
  }

  @Post(':maskningId/versioner')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Framställ den maskade filen; den läses om innan den går att lämna ut',
    svar: MaskningDto,
    status: 202,
  })
  async framstall(
    @Param('namndId') namndId: string,
    @Param('maskningId') id: string,
    @IfMatch() version: number,
    @Inloggad() vem: InloggadPerson,
  ): Promise<MaskningDto> {
    await this.maskningar.framstall(namndId, id, version, vem);
    return somDto(await this.maskningar.visa(namndId, id, vem));
  }

  @Get(':maskningId/versioner/:nr/fil')
  @Rutt({
    scope: 'namnd',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Hämta en framställd maskad fil',
    innehall: 'application/pdf',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('maskningId') id: string,
    @Param('nr') nr: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { filnamn, innehall } = await this.maskningar.fil(namndId, id, Number(nr), vem);
    void svar.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
    return new StreamableFile(innehall, {
      type: 'application/pdf',
      length: innehall.length,
      disposition: somBilaga(filnamn),
    });
  }
}
