import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt, saknas } from '#plattform';
import { SammantradeForrad } from '../sammantrade/sammantrade.repository.js';
import type { Sammantrade } from '../sammantrade/sammantrade.typer.js';
import { AntecknaNarvaro } from './anteckna-narvaro.service.js';
import { FyllUpprop } from './fyll-upprop.service.js';
import {
  JusterareDto,
  JusterarsvarDto,
  OrdforandeskapDto,
  OrdforandeskapssvarDto,
  UppropDto,
  UppropssvarDto,
} from './narvaro.dto.js';
import { NarvaroForrad } from './narvaro.repository.js';

@ApiTags('Närvaro')
@Controller('namnder/:namndId/sammantraden/:sammantradeId')
export class NarvaroController {
  constructor(
    private readonly sammantraden: SammantradeForrad,
    private readonly forrad: NarvaroForrad,
    private readonly anteckna: AntecknaNarvaro,
    private readonly fyllUpprop: FyllUpprop,
  ) {}

  @Get('narvaro')
  @Rutt({ scope: 'namnd', ratt: 'mote.las', sammanfattning: 'Uppropet', svar: UppropssvarDto })
  async narvaro(@Param('namndId') namndId: string, @Param('sammantradeId') id: string): Promise<UppropssvarDto> {
    const { version } = await this.sammantrade(namndId, id);
    return { version, rader: await this.forrad.lista(id) };
  }

  @Put('narvaro')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Anteckna uppropet. If-Match avser sammanträdets version.',
    svar: UppropssvarDto,
  })
  async sattNarvaro(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @IfMatch() version: number,
    @Body() dto: UppropDto,
  ): Promise<UppropssvarDto> {
    const { datum } = await this.sammantrade(namndId, id);
    await this.anteckna.satt(namndId, id, await this.fyllUpprop.fyll(namndId, datum, dto.rader), version);
    return await this.narvaro(namndId, id);
  }

  @Get('justerare')
  @Rutt({ scope: 'namnd', ratt: 'mote.las', sammanfattning: 'De valda justerarna', svar: JusterarsvarDto })
  async justerare(@Param('namndId') namndId: string, @Param('sammantradeId') id: string): Promise<JusterarsvarDto> {
    const { version } = await this.sammantrade(namndId, id);
    return { version, rader: await this.forrad.justerare(id) };
  }

  @Put('justerare')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Anteckna valet av justerare. If-Match avser sammanträdets version.',
    svar: JusterarsvarDto,
  })
  async valjJusterare(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @IfMatch() version: number,
    @Body() dto: JusterareDto,
  ): Promise<JusterarsvarDto> {
    const val = dto.rader.map(({ personId, paragrafer }) => ({ personId, paragrafer: paragrafer ?? null }));
    await this.anteckna.valjJusterare(namndId, id, val, version);
    return await this.justerare(namndId, id);
  }

  @Get('ordforandeskap')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.las',
    sammanfattning: 'Vem som leder vilka §§, när det inte är den vanliga',
    svar: OrdforandeskapssvarDto,
  })
  async ordforandeskap(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
  ): Promise<OrdforandeskapssvarDto> {
    const { version } = await this.sammantrade(namndId, id);
    return { version, rader: await this.forrad.ordforandeskap(id) };
  }

  @Put('ordforandeskap')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Anteckna vem som leder. If-Match avser sammanträdets version.',
    svar: OrdforandeskapssvarDto,
  })
  async sattOrdforandeskap(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @IfMatch() version: number,
    @Body() dto: OrdforandeskapDto,
  ): Promise<OrdforandeskapssvarDto> {
    await this.anteckna.antecknaOrdforandeskap(namndId, id, dto.rader, version);
    return await this.ordforandeskap(namndId, id);
  }

  private async sammantrade(namndId: string, id: string): Promise<Sammantrade> {
    const sammantrade = await this.sammantraden.hamta(namndId, id);
    if (sammantrade === null) throw saknas('Sammanträdet');
    return sammantrade;
  }
}
