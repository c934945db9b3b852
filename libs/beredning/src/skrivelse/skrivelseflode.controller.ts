import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import { AterlamnaSkrivelse } from './aterlamna-skrivelse.service.js';
import { FaststallSkrivelse } from './faststall-skrivelse.service.js';
import { GodkannSkrivelse } from './godkann-skrivelse.service.js';
import { NySkrivelseversion } from './ny-skrivelseversion.service.js';
import { BytGranskning } from '../granskning/byt-granskning.service.js';
import { GranskaSkrivelse } from '../granskning/granska-skrivelse.service.js';
import { GranskningsvalDto, LastTextDto } from '../granskning/granskning.dto.js';
import { SandTillGranskning } from './sand-till-granskning.service.js';
import { SkalDto, SkrivelseDto } from './skrivelse.dto.js';
import { VisaSkrivelse } from './visa-skrivelse.service.js';

/** Stegen från utkast till fastställd. */
@ApiTags('Tjänsteskrivelser')
@Controller('namnder/:namndId/skrivelser/:skrivelseId')
export class SkrivelseflodeController {
  constructor(
    private readonly visa: VisaSkrivelse,
    private readonly sandTillGranskning: SandTillGranskning,
    private readonly aterlamnaSkrivelse: AterlamnaSkrivelse,
    private readonly godkannSkrivelse: GodkannSkrivelse,
    private readonly faststallSkrivelse: FaststallSkrivelse,
    private readonly nySkrivelseversion: NySkrivelseversion,
    private readonly granskaSkrivelse: GranskaSkrivelse,
    private readonly bytGranskning: BytGranskning,
  ) {}

  @Post('granskning')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Skicka utkastet till granskning, hos dem som väljs eller redan är valda',
    svar: SkrivelseDto,
    status: 200,
  })
  async granskning(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() val: GranskningsvalDto,
  ): Promise<SkrivelseDto> {
    await this.sandTillGranskning.sand(namndId, id, version, val);
    return await this.visa.en(namndId, id);
  }

  @Put('granskning')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Byt vem som läser och godkänner. Det som är godkänt gäller så länge texten är densamma.',
    svar: SkrivelseDto,
  })
  async byt(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() val: GranskningsvalDto,
  ): Promise<SkrivelseDto> {
    await this.bytGranskning.byt(namndId, id, version, val);
    return await this.visa.en(namndId, id);
  }

  @Post('granskad')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Lämna skrivelsen vidare som den granskare du är',
    svar: SkrivelseDto,
    status: 200,
  })
  async granskad(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() { texthash }: LastTextDto,
  ): Promise<SkrivelseDto> {
    await this.granskaSkrivelse.granskad(namndId, id, version, texthash);
    return await this.visa.en(namndId, id);
  }

  @Post('aterlamning')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Återlämna skrivelsen med skäl; godkännandena gäller inte längre',
    svar: SkrivelseDto,
    status: 200,
  })
  async aterlamning(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: SkalDto,
  ): Promise<SkrivelseDto> {
    await this.aterlamnaSkrivelse.aterlamna(namndId, id, version, skal);
    return await this.visa.en(namndId, id);
  }

  @Post('godkannande')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.godkann',
    sammanfattning: 'Godkänn skrivelsen som den undertecknare som står i tur',
    svar: SkrivelseDto,
    status: 200,
  })
  async godkannande(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() { texthash }: LastTextDto,
  ): Promise<SkrivelseDto> {
    await this.godkannSkrivelse.godkann(namndId, id, version, texthash);
    return await this.visa.en(namndId, id);
  }

  @Post('faststallelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Fastställ en skrivelse som alla har godkänt; den låses och registreras som handling',
    svar: SkrivelseDto,
    status: 200,
  })
  async faststallelse(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
  ): Promise<SkrivelseDto> {
    await this.faststallSkrivelse.faststall(namndId, id, version);
    return await this.visa.en(namndId, id);
  }

  @Post('versioner')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Börja en ny version av en fastställd skrivelse, med skäl; svaret är det nya utkastet',
    svar: SkrivelseDto,
    status: 201,
  })
  async versioner(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: SkalDto,
  ): Promise<SkrivelseDto> {
    return await this.visa.en(namndId, await this.nySkrivelseversion.skapa(namndId, id, version, skal));
  }
}
