import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import { AnmalningslageDto } from './anmalan.dto.js';
import { LaggAnmalan } from './lagg-anmalan.service.js';

@ApiTags('Föredragningslista')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/delegationsanmalan')
export class AnmalanController {
  constructor(private readonly anmalan: LaggAnmalan) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'utkast.las',
    sammanfattning: 'De listor och brådskande beslut som ska anmälas på sammanträdet',
    svar: AnmalningslageDto,
  })
  async laget(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
  ): Promise<AnmalningslageDto> {
    return await this.anmalan.laget(namndId, sammantradeId);
  }

  @Post()
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Lägg delegationsbesluten som en punkt på listan. If-Match avser listans lydelse.',
    svar: AnmalningslageDto,
  })
  async lagg(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @IfMatch() version: number,
  ): Promise<AnmalningslageDto> {
    await this.anmalan.lagg(namndId, sammantradeId, version);
    return await this.laget(namndId, sammantradeId);
  }
}
