import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { filsvar } from '../fil/filsvar.js';
import { Insynsprov } from '../insyn/insyn.service.js';
import { Jamforfraga, Listversionsfraga, PunktinnehallDto, PunktordningDto } from './lista-indata.dto.js';
import { ForedragningslistaDto, ListjamforelseDto } from './lista.dto.js';
import type { Punktinnehall } from './lista.typer.js';
import { SkrivLista } from './skriv-lista.service.js';
import { VisaLista } from './visa-lista.service.js';

const innehallUr = ({ arendeId, ...dto }: PunktinnehallDto): Punktinnehall => ({ ...dto, arendeId: arendeId ?? null });

@ApiTags('Föredragningslista')
@Controller('namnder/:namndId/sammantraden/:sammantradeId')
export class ListaController {
  constructor(
    private readonly visa: VisaLista,
    private readonly skriv: SkrivLista,
    private readonly insyn: Insynsprov,
  ) {}

  @Get('foredragningslista')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Föredragningslistan; förtroendevalda ser den när kallelsen har gått',
    svar: ForedragningslistaDto,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() { nr }: Listversionsfraga,
  ): Promise<ForedragningslistaDto> {
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId), nr);
  }

  @Get('foredragningslista/jamfor')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Skillnaden mellan två versioner av listan',
    svar: ListjamforelseDto,
  })
  async jamfor(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() { fran, till }: Jamforfraga,
  ): Promise<ListjamforelseDto> {
    return {
      fran,
      till,
      andringar: await this.visa.jamfor(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId), {
        fran,
        till,
      }),
    };
  }

  @Get('handlingar/:filId')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Hämta en fil ur en handling på listan',
    innehall: 'application/octet-stream',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('filId') filId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const { fil, innehall } = await this.visa.fil(
      namndId,
      sammantradeId,
      filId,
      await this.insyn.for(jag, namndId, sammantradeId),
    );
    return filsvar(innehall, fil);
  }

  @Post('foredragningslista/ny-version')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Öppna nästa version av en utskickad lista, för tillägg',
    svar: ForedragningslistaDto,
    status: 201,
  })
  async nyVersion(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ForedragningslistaDto> {
    await this.skriv.nyVersion(namndId, sammantradeId);
    return await this.visad(namndId, sammantradeId, jag);
  }

  @Post('foredragningslista/punkter')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Lägg en punkt sist på listan. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
    status: 201,
  })
  async laggPunkt(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: PunktinnehallDto,
  ): Promise<ForedragningslistaDto> {
    await this.skriv.laggPunkt(namndId, sammantradeId, innehallUr(dto), version);
    return await this.visad(namndId, sammantradeId, jag);
  }

  @Patch('foredragningslista/punkter/:punktId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Skriv om en punkt. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
  })
  async andraPunkt(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('punktId') punktId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: PunktinnehallDto,
  ): Promise<ForedragningslistaDto> {
    await this.skriv.andraPunkt(namndId, sammantradeId, punktId, innehallUr(dto), version);
    return await this.visad(namndId, sammantradeId, jag);
  }

  @Delete('foredragningslista/punkter/:punktId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Ta bort en punkt; en som redan är utskickad stryks och syns. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
  })
  async taBortPunkt(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('punktId') punktId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
  ): Promise<ForedragningslistaDto> {
    await this.skriv.taBortPunkt(namndId, sammantradeId, punktId, version);
    return await this.visad(namndId, sammantradeId, jag);
  }

  @Put('foredragningslista/ordning')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Ordna punkterna. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
  })
  async ordna(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: PunktordningDto,
  ): Promise<ForedragningslistaDto> {
    await this.skriv.ordna(namndId, sammantradeId, dto.ordning, version);
    return await this.visad(namndId, sammantradeId, jag);
  }

  private async visad(namndId: string, sammantradeId: string, jag: InloggadPerson): Promise<ForedragningslistaDto> {
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }
}
