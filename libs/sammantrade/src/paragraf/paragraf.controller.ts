import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt } from '#plattform';
import { Insynsprov } from '../insyn/insyn.service.js';
import { ForeslaParagraf } from './foresla-paragraf.service.js';
import { NyParagrafDto, ParagraftextDto, TjanstgoringDto } from './paragraf-indata.dto.js';
import { ParagrafDto, Paragraflista, ParagrafradDto } from './paragraf.dto.js';
import { RattaTjanstgoring } from './ratta-tjanstgoring.service.js';
import { SkrivParagraf } from './skriv-paragraf.service.js';
import { TaUppParagraf } from './ta-upp-paragraf.service.js';
import { VisaParagraf } from './visa-paragraf.service.js';

@ApiTags('Paragrafer')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/paragrafer')
export class ParagrafController {
  constructor(
    private readonly visa: VisaParagraf,
    private readonly foresla: ForeslaParagraf,
    private readonly taUpp: TaUppParagraf,
    private readonly rattaTjanstgoring: RattaTjanstgoring,
    private readonly skriv: SkrivParagraf,
    private readonly insyn: Insynsprov,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.las',
    sammanfattning: 'Sammanträdets §§. Sorteras på nr, titel, typ, tillstand, utfall.',
    svar: ParagrafradDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() fraga: Paragraflista,
  ): Promise<Lista<ParagrafradDto>> {
    return await this.visa.lista(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId), fraga);
  }

  @Get(':paragrafId')
  @Rutt({ scope: 'namnd', ratt: 'mote.las', sammanfattning: 'En § med allt som hänt i den', svar: ParagrafDto })
  async en(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('paragrafId') paragrafId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ParagrafDto> {
    return await this.visa.en(namndId, sammantradeId, paragrafId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Ta upp ett ärende: § får sitt nummer nu, och beslutsförheten prövas (KL 6:27)',
    svar: ParagrafDto,
    status: 201,
  })
  async taUppParagraf(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Body() dto: NyParagrafDto,
  ): Promise<ParagrafDto> {
    const { id } = await this.taUpp.taUpp(namndId, await this.foresla.fyll(namndId, sammantradeId, dto));
    return await this.en(namndId, sammantradeId, id, jag);
  }

  @Patch(':paragrafId')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Skriv om text i §, till dess att dess del lämnas till justering',
    svar: ParagrafDto,
  })
  async skrivText(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('paragrafId') paragrafId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: ParagraftextDto,
  ): Promise<ParagrafDto> {
    await this.visa.kravTillhor(namndId, sammantradeId, paragrafId);
    await this.skriv.skriv(namndId, paragrafId, version, dto);
    return await this.en(namndId, sammantradeId, paragrafId, jag);
  }

  @Put(':paragrafId/tjanstgoring')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Ändra vilka som tjänstgör, är jäviga och leder i en § som inte är avgjord',
    svar: ParagrafDto,
  })
  async ratta(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('paragrafId') paragrafId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() { skal, ...tjanstgoring }: TjanstgoringDto,
  ): Promise<ParagrafDto> {
    await this.visa.kravTillhor(namndId, sammantradeId, paragrafId);
    await this.rattaTjanstgoring.ratta(namndId, paragrafId, version, tjanstgoring, skal);
    return await this.en(namndId, sammantradeId, paragrafId, jag);
  }
}
