import {
  AndraKonto,
  IfMatch,
  Inloggad,
  type InloggadPerson,
  Klocka,
  KontoForrad,
  type Lista,
  Listfraga,
  Rutt,
  saknas,
  sidgrans,
  somLista,
} from '#plattform';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AvslutaRoll } from './avsluta-roll.service.js';
import { KravAdministrator } from './krav-administrator.service.js';
import { OppnaKonto } from './oppna-konto.service.js';
import {
  AndraKontoDto,
  KontoDto,
  Kontolista,
  KontoradDto,
  NyRollDto,
  NyttKontoDto,
  RolltilldelningDto,
} from './roll.dto.js';
import { RollForrad } from './roll.repository.js';
import { TilldelaRoll } from './tilldela-roll.service.js';

@ApiTags('Konton och roller')
@Controller()
export class RollController {
  constructor(
    private readonly roller: RollForrad,
    private readonly konton: KontoForrad,
    private readonly tilldelaRoll: TilldelaRoll,
    private readonly avslutaRoll: AvslutaRoll,
    private readonly oppnaKonto: OppnaKonto,
    private readonly andraKonto: AndraKonto,
    private readonly krav: KravAdministrator,
    private readonly klocka: Klocka,
  ) {}

  @Get('namnder/:namndId/roller')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.las',
    sammanfattning: 'Tilldelade roller i nämnden',
    svar: RolltilldelningDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<RolltilldelningDto>> {
    const { limit, offset } = sidgrans(fraga);
    const { rader, antal } = await this.roller.lista(namndId, limit, offset);
    return somLista(rader, antal, fraga);
  }

  @Post('namnder/:namndId/roller')
  @Rutt({ scope: 'namnd', ratt: 'konto.skriv', sammanfattning: 'Ge ett konto en roll i nämnden', status: 204 })
  async tilldela(@Param('namndId') namndId: string, @Body() dto: NyRollDto): Promise<void> {
    const { kontoId, roll, fran, till } = dto;
    await this.tilldelaRoll.tilldela({ kontoId, namndId, roll, fran, till: till ?? null });
  }

  @Delete('namnder/:namndId/roller/:rollId')
  @Rutt({ scope: 'namnd', ratt: 'konto.skriv', sammanfattning: 'Ta tillbaka en roll', status: 204 })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('rollId') rollId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.avslutaRoll.avsluta(namndId, rollId, version);
  }

  @Post('namnder/:namndId/konton')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.skriv',
    sammanfattning: 'Öppna ett konto med roller i nämnden',
    svar: KontoDto,
    status: 201,
  })
  async oppna(@Param('namndId') namndId: string, @Body() dto: NyttKontoDto): Promise<KontoDto> {
    const { roller, ...konto } = dto;
    return await this.ett(await this.oppnaKonto.oppna(namndId, konto, roller));
  }

  @Get('konton')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.las',
    sammanfattning: 'Alla konton i Klubba, för administratören av hela Klubba',
    svar: KontoradDto,
    lista: true,
  })
  async alla(@Inloggad() jag: InloggadPerson, @Query() fraga: Kontolista): Promise<Lista<KontoradDto>> {
    await this.krav.forHelaKommunen(jag.kontoId);
    const { limit, offset } = sidgrans(fraga);
    const { rader, antal } = await this.roller.konton(fraga.sok ?? '', this.klocka.idag(), limit, offset);
    return somLista(rader, antal, fraga);
  }

  @Get('konton/:kontoId')
  @Rutt({ scope: 'inloggad', ratt: 'konto.las', sammanfattning: 'Ett konto', svar: KontoDto })
  async visa(@Inloggad() jag: InloggadPerson, @Param('kontoId') kontoId: string): Promise<KontoDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.ett(kontoId);
  }

  @Patch('konton/:kontoId')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    stegUpp: true,
    sammanfattning: 'Ändra ett konto: namn, nytt lösenord, stäng av eller öppna',
    svar: KontoDto,
  })
  async andra(
    @Inloggad() jag: InloggadPerson,
    @Param('kontoId') kontoId: string,
    @IfMatch() version: number,
    @Body() dto: AndraKontoDto,
  ): Promise<KontoDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return await this.andraKonto.andra(kontoId, version, dto);
  }

  private async ett(kontoId: string): Promise<KontoDto> {
    const konto = await this.konton.medId(kontoId);
    if (konto === undefined) throw saknas('Kontot');
    return konto;
  }
}
