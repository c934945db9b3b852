import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import { Insynsprov } from '../../insyn/insyn.service.js';
import { ForhandsvisaKallelse } from '../forhandsvisning/forhandsvisa-kallelse.service.js';
import { UndantaPunkter } from '../undantag/undanta-punkter.service.js';
import { KallelsekontrollenDto, KallelsevisningarnaDto, SattKallelseundantagDto } from './kontroll.dto.js';
import { KontrolleraKallelse } from './kontrollera-kallelse.service.js';

/** Det som prövas och visas innan kallelsen går. Bara för den som får se listan innan den är utskickad. */
@ApiTags('Kallelse')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/kallelse')
export class KallelsekontrollController {
  constructor(
    private readonly kontroll: KontrolleraKallelse,
    private readonly visning: ForhandsvisaKallelse,
    private readonly undantag: UndantaPunkter,
    private readonly insyn: Insynsprov,
  ) {}

  @Get('kontroll')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Kontrollen före utskick: hindren först, sedan varningarna, sist det som är klart',
    svar: KallelsekontrollenDto,
  })
  async kontrollera(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<KallelsekontrollenDto> {
    await this.provaInsyn(jag, namndId, id);
    const kontroller = await this.kontroll.kontrollera(namndId, id);
    return { hindrar: kontroller.some(({ lage }) => lage === 'hinder'), kontroller };
  }

  @Get('forhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Kallelsen som varje slags mottagare får den',
    svar: KallelsevisningarnaDto,
  })
  async forhandsvisa(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<KallelsevisningarnaDto> {
    await this.provaInsyn(jag, namndId, id);
    return { visningar: await this.visning.alla(namndId, id) };
  }

  @Get('undantag')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.skicka',
    sammanfattning: 'Punkterna som personalföreträdarna inte är med vid (KL 7:13–14)',
    svar: SattKallelseundantagDto,
  })
  async undantagna(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
  ): Promise<SattKallelseundantagDto> {
    return { undantag: await this.undantag.lista(namndId, id) };
  }

  @Put('undantag')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.skicka',
    sammanfattning: 'Bestäm vilka punkter personalföreträdarna inte är med vid; de kallas inte till dem',
    svar: SattKallelseundantagDto,
  })
  async undanta(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @Body() dto: SattKallelseundantagDto,
  ): Promise<SattKallelseundantagDto> {
    await this.undantag.satt(namndId, id, dto.undantag);
    return { undantag: await this.undantag.lista(namndId, id) };
  }

  private async provaInsyn(jag: InloggadPerson, namndId: string, sammantradeId: string): Promise<void> {
    if (!(await this.insyn.for(jag, namndId, sammantradeId)).utkast) throw saknas('Kallelsen');
  }
}
