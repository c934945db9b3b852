import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import { LasSkrift } from './las-skrift.service.js';
import {
  NySkriftkommentarDto,
  NyttKommentarsvarDto,
  SkriftkommentarDto,
  SkriftkommentarlistaDto,
} from './skriftkommentar.dto.js';
import { SkrivKommentar } from './skriv-kommentar.service.js';

@ApiTags('Skriften')
@Controller('namnder/:namndId/skrivelser/:skrivelseId/skrift/kommentarer')
export class SkriftkommentarController {
  constructor(
    private readonly las: LasSkrift,
    private readonly skriv: SkrivKommentar,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Kommentarer och ändringsförslag, med sina platser och svar',
    svar: SkriftkommentarlistaDto,
  })
  async alla(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkriftkommentarlistaDto> {
    return await this.las.kommentarerna(namndId, id);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.kommentera',
    sammanfattning: 'Kommentera en plats i texten, eller föreslå en annan text där',
    svar: SkriftkommentarDto,
    status: 201,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Body() dto: NySkriftkommentarDto,
  ): Promise<SkriftkommentarDto> {
    return await this.skriv.ny(namndId, id, dto);
  }

  @Post(':kommentarId/svar')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.kommentera',
    sammanfattning: 'Svara på en kommentar',
    svar: SkriftkommentarDto,
    status: 201,
  })
  async svara(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('kommentarId') kommentarId: string,
    @Body() dto: NyttKommentarsvarDto,
  ): Promise<SkriftkommentarDto> {
    return await this.skriv.svara(namndId, id, kommentarId, dto);
  }

  @Post(':kommentarId/klar')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.kommentera',
    sammanfattning: 'Gör tråden klar',
    svar: SkriftkommentarDto,
    status: 200,
  })
  async klar(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('kommentarId') kommentarId: string,
  ): Promise<SkriftkommentarDto> {
    return await this.skriv.satt(namndId, id, kommentarId, 'klar');
  }

  @Post(':kommentarId/oppna')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.kommentera',
    sammanfattning: 'Öppna en tråd som gjorts klar',
    svar: SkriftkommentarDto,
    status: 200,
  })
  async oppna(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('kommentarId') kommentarId: string,
  ): Promise<SkriftkommentarDto> {
    return await this.skriv.satt(namndId, id, kommentarId, 'oppen');
  }

  @Post(':kommentarId/godta')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Godta ett ändringsförslag: texten byts, som ett steg av dig',
    svar: SkriftkommentarDto,
    status: 200,
  })
  async godta(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('kommentarId') kommentarId: string,
  ): Promise<SkriftkommentarDto> {
    return await this.skriv.godta(namndId, id, kommentarId);
  }

  @Post(':kommentarId/avboj')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Avböj ett ändringsförslag',
    svar: SkriftkommentarDto,
    status: 200,
  })
  async avboj(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('kommentarId') kommentarId: string,
  ): Promise<SkriftkommentarDto> {
    return await this.skriv.avboj(namndId, id, kommentarId);
  }
}
