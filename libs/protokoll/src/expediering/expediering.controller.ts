import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Mellannamnd } from '#diarium';
import { Inloggad, type InloggadPerson, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Insynsprov, SammantradeForrad } from '#sammantrade';
import { SkickadDto } from '../protokoll/protokoll-indata.dto.js';
import { ExpedieringDto, Expedieringslista } from './expediering.dto.js';
import { type Expediering, ExpedieringForrad } from './expediering.repository.js';
import { MarkeraExpedierad } from './markera-expedierad.service.js';

@ApiTags('Expediering')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/expedieringar')
export class ExpedieringController {
  constructor(
    private readonly forrad: ExpedieringForrad,
    private readonly sammantraden: SammantradeForrad,
    private readonly markera: MarkeraExpedierad,
    private readonly insyn: Insynsprov,
    private readonly mellan: Mellannamnd,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Det som expedieras. Sorteras på paragraf, mottagare, tillstand, skickadDatum.',
    svar: ExpedieringDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() fraga: Expedieringslista,
  ): Promise<Lista<ExpedieringDto>> {
    if ((await this.sammantraden.hamta(namndId, sammantradeId)) === null) throw saknas('Sammanträdet');
    const aven = await this.insyn.for(jag, namndId, sammantradeId);
    const { rader, antal } = await this.forrad.lista(namndId, sammantradeId, fraga, {
      tillstand: fraga.tillstand,
      aven,
    });
    return somLista(await this.medLage(namndId, rader), antal, fraga);
  }

  @Post(':expedieringId/skickad')
  @Rutt({
    scope: 'namnd',
    ratt: 'expediering.skriv',
    sammanfattning: 'Anteckna att utdraget har lämnats, i dag och hur',
    svar: ExpedieringDto,
    status: 200,
  })
  async skickad(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('expedieringId') id: string,
    @Body() dto: SkickadDto,
  ): Promise<ExpedieringDto> {
    const fore = await this.forrad.hamta(namndId, id);
    if (fore?.sammantradeId !== sammantradeId) throw saknas('Expedieringen');
    await this.markera.markera(namndId, id, dto.satt, dto.sakert);
    const [rad] = await this.medLage(namndId, [(await this.forrad.hamta(namndId, id)) ?? fore]);
    if (rad === undefined) throw saknas('Expedieringen');
    return rad;
  }

  private async medLage(namndId: string, rader: readonly Expediering[]): Promise<ExpedieringDto[]> {
    const skickade = rader.filter(({ tillstand }) => tillstand === 'skickad').map(({ id }) => id);
    const lagen = await this.mellan.lagen(namndId, skickade);
    return rader.map((rad) => ({ ...rad, hosMottagaren: lagen.get(rad.id) ?? null }));
  }
}
