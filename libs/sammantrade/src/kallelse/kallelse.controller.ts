import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomanFel, IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, saknas, somLista } from '#plattform';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { Insynsprov } from '../insyn/insyn.service.js';
import { ForedragningslistaDto } from '../lista/lista.dto.js';
import { VisaLista } from '../lista/visa-lista.service.js';
import { Kalla } from './kalla.service.js';
import { KallelseDto, Liggarfraga, LiggarradDto, SkickaKallelseDto } from './kallelse.dto.js';
import { KallelseForrad } from './kallelse.repository.js';

@ApiTags('Kallelse')
@Controller('namnder/:namndId/sammantraden/:sammantradeId')
export class KallelseController {
  constructor(
    private readonly forrad: KallelseForrad,
    private readonly frislapp: FrislappLista,
    private readonly kalla: Kalla,
    private readonly visa: VisaLista,
    private readonly insyn: Insynsprov,
  ) {}

  @Post('frislappning')
  @Rutt({
    scope: 'namnd',
    // Den som ordföranden utsett kan ha vilken roll som helst; att det är rätt person prövas i tjänsten.
    ratt: 'kallelse.las',
    sammanfattning:
      'Släpp listan fri för kallelse: ordföranden, eller den som ordföranden utsett. If-Match avser listans lydelse.',
    svar: ForedragningslistaDto,
    status: 200,
  })
  async slapp(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
  ): Promise<ForedragningslistaDto> {
    if (jag.personId === null) {
      throw new DomanFel(
        'KALLELSE.INTE_DIN_ATT_FRISLAPPA',
        'Ditt konto hör inte till någon person. Bara ordföranden, eller den som ordföranden har utsett, släpper fri listan.',
        { status: 403 },
      );
    }
    await this.frislapp.frislapp(namndId, sammantradeId, jag.personId, version);
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Delete('frislappning')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.frislapp',
    sammanfattning: 'Håll inne en frisläppt lista som inte har gått ut',
    svar: ForedragningslistaDto,
  })
  async hallInne(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<ForedragningslistaDto> {
    await this.frislapp.aterkalla(namndId, sammantradeId);
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }

  @Post('kallelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.skicka',
    sammanfattning: 'Skicka kallelsen, eller ett tillägg när kallelsen redan har gått',
    svar: KallelseDto,
    status: 202,
  })
  async skicka(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Body() dto: SkickaKallelseDto,
  ): Promise<KallelseDto> {
    const id = await this.kalla.kalla(namndId, sammantradeId, dto.skal);
    const kallelse = (await this.forrad.lagen(namndId, sammantradeId)).find((en) => en.id === id);
    if (kallelse === undefined) throw saknas('Kallelsen');
    return kallelse;
  }

  @Get('kallelser/:nr/liggare')
  @Rutt({
    scope: 'namnd',
    ratt: 'utskick.las',
    sammanfattning: 'Liggaren: en rad per mottagare. Sorteras på namn, tillstand, svar, svaratTid.',
    svar: LiggarradDto,
    lista: true,
  })
  async liggare(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('nr') nr: string,
    @Query() fraga: Liggarfraga,
  ): Promise<Lista<LiggarradDto>> {
    const kallelse = (await this.forrad.lagen(namndId, sammantradeId)).find((en) => String(en.nr) === nr);
    if (kallelse === undefined) throw saknas('Kallelsen');
    const { rader, antal } = await this.forrad.liggarsida(kallelse.id, fraga, fraga);
    return somLista(rader, antal, fraga);
  }
}
