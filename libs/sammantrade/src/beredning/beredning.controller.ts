import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Insynsprov } from '../insyn/insyn.service.js';
import { ForedragningslistaDto } from '../lista/lista.dto.js';
import { OrdnaLista } from '../lista/ordna-lista.service.js';
import { VisaLista } from '../lista/visa-lista.service.js';
import { BeredningDto, NyBeredningskommentarDto } from './beredning.dto.js';
import { Kommentera } from './kommentera.service.js';
import { LaggPaListan } from './lagg-pa-listan.service.js';
import { VisaBeredning } from './visa-beredning.service.js';

@ApiTags('Beredning av sammanträde')
@Controller('namnder/:namndId/sammantraden/:sammantradeId')
export class BeredningController {
  constructor(
    private readonly beredning: VisaBeredning,
    private readonly lagg: LaggPaListan,
    private readonly ordnaLista: OrdnaLista,
    private readonly kommentera: Kommentera,
    private readonly visa: VisaLista,
    private readonly insyn: Insynsprov,
  ) {}

  @Get('beredning')
  @Rutt({
    scope: 'namnd',
    ratt: 'utkast.las',
    sammanfattning: 'Vad som är på väg till sammanträdet, vad som är klart, vad som hindrar och hos vem',
    svar: BeredningDto,
  })
  async laget(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<BeredningDto> {
    return await this.beredning.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Post('beredning/arenden/:arendeId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning:
      'Lägg ett ärende som är på väg på listan, sist i sitt avsnitt, med den fastställda skrivelsens förslag och handlingar. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
    status: 201,
  })
  async laggArende(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
  ): Promise<ForedragningslistaDto> {
    await this.lagg.lagg(namndId, sammantradeId, arendeId, version);
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Post('foredragningslista/automatisk-ordning')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning:
      'Ordna listan efter avsnitt: formalia först, anmälningar och delegationsbeslut sist. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
    status: 200,
  })
  async ordna(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
  ): Promise<ForedragningslistaDto> {
    await this.ordnaLista.automatiskt(namndId, sammantradeId, version);
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Post('beredning/kommentarer')
  @Rutt({
    scope: 'namnd',
    ratt: 'ordforandeberedning.skriv',
    sammanfattning: 'Kommentera listan, eller en punkt på den, vid ordförandeberedningen',
    svar: BeredningDto,
    status: 201,
  })
  async nyKommentar(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Body() { punktNyckel, text }: NyBeredningskommentarDto,
  ): Promise<BeredningDto> {
    await this.kommentera.lagg(namndId, sammantradeId, { punktNyckel: punktNyckel ?? null, text }, jag);
    return await this.laget(namndId, sammantradeId, jag);
  }

  @Delete('beredning/kommentarer/:kommentarId')
  @Rutt({
    scope: 'namnd',
    ratt: 'ordforandeberedning.skriv',
    sammanfattning: 'Ta bort en egen kommentar',
    svar: BeredningDto,
  })
  async taBortKommentar(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('kommentarId') kommentarId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<BeredningDto> {
    await this.kommentera.taBort(namndId, sammantradeId, kommentarId, jag);
    return await this.laget(namndId, sammantradeId, jag);
  }
}
