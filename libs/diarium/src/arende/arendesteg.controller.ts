import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { AvslutsbristerDto } from '../avslut/avslut.dto.js';
import { VisaBrister } from '../avslut/visa-brister.service.js';
import { AndraArende } from './andra-arende.service.js';
import { AteroppnaArendeDto, AvslutaArendeDto, BytHandlaggareDto, MakuleraDto } from './arende.dto.js';
import { ArendeDto, HandlaggarbytenDto, HandlaggarvalenDto } from './arendesvar.dto.js';
import { AvslutaArende } from './avsluta-arende.service.js';
import { HandlaggareForrad } from './handlaggare.repository.js';
import { Handlaggarprovning } from './handlaggarprovning.service.js';
import { MakuleraArende } from './makulera-arende.service.js';
import { harSekretess, Sekretessprovning } from './sekretess.service.js';
import { VisaArende } from './visa-arende.service.js';

/** Det som görs med ett ärende från dess egen sida. */
@ApiTags('Ärenden')
@Controller('namnder/:namndId')
export class ArendestegController {
  constructor(
    private readonly visa: VisaArende,
    private readonly andra: AndraArende,
    private readonly avslutaArende: AvslutaArende,
    private readonly makuleraArende: MakuleraArende,
    private readonly visaBrister: VisaBrister,
    private readonly provning: Handlaggarprovning,
    private readonly handlaggare: HandlaggareForrad,
    private readonly sekretess: Sekretessprovning,
  ) {}

  @Post('arenden/:arendeId/makulering')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.makulera',
    sammanfattning: 'Makulera ett ärende; numret står kvar',
    svar: ArendeDto,
    status: 200,
  })
  async makulera(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: MakuleraDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.makuleraArende.makulera(namndId, id, version, skal);
    return await this.visa.visa(namndId, id, vem);
  }

  @Get('arenden/:arendeId/avslutsbrister')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Det som är ogjort i ärendet, innan det avslutas',
    svar: AvslutsbristerDto,
  })
  async brister(@Param('namndId') namndId: string, @Param('arendeId') id: string): Promise<AvslutsbristerDto> {
    await this.visa.hamta(namndId, id);
    return { rader: (await this.visaBrister.iArenden(namndId, [id])).get(id) ?? [] };
  }

  @Post('arenden/:arendeId/avslut')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Avsluta ett ärende; är något ogjort anges varför',
    svar: ArendeDto,
    status: 200,
  })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: AvslutaArendeDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.avslutaArende.avsluta(namndId, id, version, skal ?? null);
    return await this.visa.visa(namndId, id, vem);
  }

  @Post('arenden/:arendeId/ateroppnande')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Öppna ett avslutat ärende igen, med skäl; det behåller sitt nummer',
    svar: ArendeDto,
    status: 200,
  })
  async ateroppna(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Body() { skal }: AteroppnaArendeDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.avslutaArende.ateroppna(namndId, id, version, skal);
    return await this.visa.visa(namndId, id, vem);
  }

  @Get('handlaggare')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'De som kan handlägga ärenden i nämnden, med hur många de har',
    svar: HandlaggarvalenDto,
  })
  async val(@Param('namndId') namndId: string): Promise<HandlaggarvalenDto> {
    return { rader: await this.provning.val(namndId) };
  }

  @Post('arenden/:arendeId/handlaggare')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.skriv',
    sammanfattning: 'Byt handläggare eller enhet; den nya får en notis',
    svar: ArendeDto,
    status: 200,
  })
  async byt(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @IfMatch() version: number,
    @Body() { skal, ...byte }: BytHandlaggareDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<ArendeDto> {
    await this.andra.andra(namndId, id, version, byte, skal);
    return await this.visa.visa(namndId, id, vem);
  }

  @Get('arenden/:arendeId/handlaggarbyten')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Vilka som handlagt ärendet: från, till, när och varför, det senaste först',
    svar: HandlaggarbytenDto,
  })
  async byten(
    @Param('namndId') namndId: string,
    @Param('arendeId') id: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<HandlaggarbytenDto> {
    const arende = await this.visa.hamta(namndId, id);
    const ser = !harSekretess(arende.sekretess) || (await this.sekretess.arendegrund(id, vem)) !== null;
    const rader = await this.handlaggare.byten(namndId, id);
    return { rader: rader.map((rad) => ({ ...rad, skal: ser ? rad.skal : null })) };
  }
}
