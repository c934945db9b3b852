import { IfMatch, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UppdragDto } from '../uppdrag.dto.js';
import { UppdragForrad } from '../uppdrag.repository.js';
import { Andringslista, AvgangDto, ByteDto, UppdragsandringDto, ValDto } from './andring.dto.js';
import { AndringForrad } from './andring.repository.js';
import { andringstext } from './andringstext.js';
import { Avga } from './avga.service.js';
import { BytUppdrag } from './byt-uppdrag.service.js';
import { Valj } from './valj.service.js';

@ApiTags('Uppdrag')
@Controller('namnder/:namndId')
export class AndringController {
  constructor(
    private readonly andringar: AndringForrad,
    private readonly uppdrag: UppdragForrad,
    private readonly valj: Valj,
    private readonly avga: Avga,
    private readonly bytUppdrag: BytUppdrag,
  ) {}

  @Get('uppdragsandringar')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning:
      'Vad som ändrats i uppdragen, på vilket beslut och av vem, det senaste först. Sorteras på tid, galler, slag.',
    svar: UppdragsandringDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Andringslista): Promise<Lista<UppdragsandringDto>> {
    const { rader, antal } = await this.andringar.lista(namndId, fraga, fraga);
    const visade = rader.map((rad) => {
      const { id, slag, uppdragId, namn, parti, galler, beslut, fore, efter, skal, av } = rad;
      const text = andringstext(rad);
      return {
        id,
        slag,
        text,
        uppdragId,
        namn,
        parti,
        galler,
        beslut,
        fore,
        efter,
        skal,
        tid: rad.tid.toISOString(),
        av,
      };
    });
    return somLista(visade, antal, fraga);
  }

  @Post('val')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Registrera ett val, eller ett fyllnadsval efter någon som lämnat',
    svar: UppdragDto,
    status: 201,
  })
  async val(@Param('namndId') namndId: string, @Body() dto: ValDto): Promise<UppdragDto> {
    const { personId, fran, ...ovrigt } = dto;
    return await this.ett(namndId, await this.valj.valj({ namndId, personId, fran, ...ovrigt }));
  }

  @Post('uppdrag/:uppdragId/avgang')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Registrera en avsägelse eller att någon av annat skäl lämnar sitt uppdrag',
    svar: UppdragDto,
    status: 200,
  })
  async avgang(
    @Param('namndId') namndId: string,
    @Param('uppdragId') uppdragId: string,
    @IfMatch() version: number,
    @Body() dto: AvgangDto,
  ): Promise<UppdragDto> {
    const { orsak, till, beslut } = dto;
    await this.avga.avga({ namndId, uppdragId, version, orsak, till, beslut: beslut ?? null });
    return await this.ett(namndId, uppdragId);
  }

  @Post('uppdrag/:uppdragId/byte')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Låt samma person få ett annat uppdrag i organet. Svarar med det nya uppdraget.',
    svar: UppdragDto,
    status: 201,
  })
  async byt(
    @Param('namndId') namndId: string,
    @Param('uppdragId') uppdragId: string,
    @IfMatch() version: number,
    @Body() dto: ByteDto,
  ): Promise<UppdragDto> {
    const { roll, plats, fran, beslut, efterUppdragId } = dto;
    const nytt = await this.bytUppdrag.byt({
      namndId,
      uppdragId,
      version,
      roll,
      plats: plats ?? null,
      fran,
      beslut,
      efterUppdragId,
    });
    return await this.ett(namndId, nytt);
  }

  private async ett(namndId: string, id: string): Promise<UppdragDto> {
    const uppdrag = await this.uppdrag.visat(namndId, id);
    if (uppdrag === undefined) throw saknas('Uppdraget');
    return uppdrag;
  }
}
