import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import {
  AndraFormuleringDto,
  FormuleringarDto,
  FormuleringDto,
  Formuleringsfraga,
  NyFormuleringDto,
} from './formulering.dto.js';
import { FormuleringForrad } from './formulering.repository.js';
import { StallInFormulering } from './stall-in-formulering.service.js';

@ApiTags('Mallar')
@Controller('namnder/:namndId/formuleringar')
export class FormuleringController {
  constructor(
    private readonly forrad: FormuleringForrad,
    private readonly stallIn: StallInFormulering,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.las',
    sammanfattning: 'Nämndens formuleringar med luckor, den som används mest först',
    svar: FormuleringarDto,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Formuleringsfraga): Promise<FormuleringarDto> {
    return { rader: await this.forrad.alla(namndId, fraga.for ?? null, fraga.avstallda === 'true') };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.skriv',
    sammanfattning: 'Lägg till en formulering i nämndens bibliotek',
    svar: FormuleringDto,
    status: 201,
  })
  async ny(@Param('namndId') namndId: string, @Body() dto: NyFormuleringDto): Promise<FormuleringDto> {
    const { namn, text, platser, aktiv = true } = dto;
    return await this.stallIn.lagg(namndId, { namn, text, platser, aktiv });
  }

  @Patch(':formuleringId')
  @Rutt({
    scope: 'namnd',
    ratt: 'mall.skriv',
    sammanfattning: 'Ändra en formulering; texter där den redan står ändras inte',
    svar: FormuleringDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('formuleringId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraFormuleringDto,
  ): Promise<FormuleringDto> {
    const { ...andring } = dto;
    return await this.stallIn.andra(namndId, id, version, andring);
  }

  @Post(':formuleringId/bruk')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Formuleringen sattes in i en text: räknas, så att den vanligaste erbjuds först',
    status: 204,
  })
  async anvand(@Param('namndId') namndId: string, @Param('formuleringId') id: string): Promise<void> {
    await this.stallIn.anvand(namndId, id);
  }
}
