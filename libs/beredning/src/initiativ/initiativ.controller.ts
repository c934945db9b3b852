import { Body, Controller, Get, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import {
  AndraInitiativDto,
  ArendeinitiativDto,
  InitiativanmalanDto,
  InitiativavgorandeDto,
  InitiativDto,
  NyttInitiativDto,
  RedovisningDto,
  Redovisningsfraga,
} from './initiativ.dto.js';
import { Initiativtjanst } from './initiativ.service.js';
import { RedovisaInitiativ } from './redovisa-initiativ.service.js';

const MEDIATYP = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

@ApiTags('Medborgarförslag och motioner')
@Controller('namnder/:namndId')
export class InitiativController {
  constructor(
    private readonly tjanst: Initiativtjanst,
    private readonly redovisa: RedovisaInitiativ,
  ) {}

  @Get('initiativ')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Medborgarförslag och motioner: de som inte är färdigberedda, och de som avgjorts under året',
    svar: RedovisningDto,
  })
  async redovisning(
    @Param('namndId') namndId: string,
    @Query() { ar }: Redovisningsfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RedovisningDto> {
    return await this.redovisa.redovisning(namndId, ar, jag);
  }

  @Get('initiativ/redovisning.:format')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Årets redovisning till fullmäktige som PDF eller Word',
    innehall: 'application/octet-stream',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('format') format: string,
    @Query() { ar }: Redovisningsfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    if (format !== 'pdf' && format !== 'docx') throw saknas('Dokumentet');
    const { innehall, filnamn } = await this.redovisa.fil(namndId, ar, format, jag);
    return new StreamableFile(innehall, {
      type: MEDIATYP[format],
      length: innehall.length,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(filnamn)}`,
    });
  }

  @Get('arenden/:arendeId/initiativ')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Hur ärendet väcktes, när det var genom medborgarförslag, motion eller ledamotsinitiativ',
    svar: ArendeinitiativDto,
  })
  async iArendet(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ArendeinitiativDto> {
    return { initiativ: await this.tjanst.iArendet(namndId, arendeId, jag) };
  }

  @Post('arenden/:arendeId/initiativ')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Anteckna hur ärendet väcktes; året bevakas från den dagen',
    svar: InitiativDto,
    status: 201,
  })
  async registrera(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() dto: NyttInitiativDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<InitiativDto> {
    const { slag, forslagsstallare, vackt, beslutar } = dto;
    const { namnSkyddat = false, vacktParagraf = null, narvaro = 'nej' } = dto;
    const ny = { slag, forslagsstallare, vackt, beslutar, namnSkyddat, vacktParagraf, narvaro };
    return await this.tjanst.registrera(namndId, arendeId, ny, jag);
  }

  @Patch('initiativ/:initiativId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Rätta hur ärendet väcktes; bevakningarna flyttas med',
    svar: InitiativDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('initiativId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraInitiativDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<InitiativDto> {
    const { ...andring } = dto;
    return await this.tjanst.andra(namndId, id, version, andring, jag);
  }

  @Post('initiativ/:initiativId/anmalan')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Anmält att beredningen inte hinner bli klar inom året, och vad som har kommit fram',
    svar: InitiativDto,
    status: 200,
  })
  async anmal(
    @Param('namndId') namndId: string,
    @Param('initiativId') id: string,
    @IfMatch() version: number,
    @Body() dto: InitiativanmalanDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<InitiativDto> {
    return await this.tjanst.anmal(namndId, id, version, { dag: dto.dag, text: dto.text }, jag);
  }

  @Post('initiativ/:initiativId/avgorande')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Avgjort, avskrivet eller återkallat',
    svar: InitiativDto,
    status: 200,
  })
  async avgor(
    @Param('namndId') namndId: string,
    @Param('initiativId') id: string,
    @IfMatch() version: number,
    @Body() dto: InitiativavgorandeDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<InitiativDto> {
    const avgorande = { dag: dto.dag, utfall: dto.utfall, paragraf: dto.paragraf ?? null };
    return await this.tjanst.avgor(namndId, id, version, avgorande, jag);
  }
}
