import { Body, Controller, Delete, Get, Headers, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { filsvar } from '../fil/filsvar.js';
import { BestallPaket } from './bestall-paket.service.js';
import { BestallPaketDto, HandlingspaketDto } from './paket.dto.js';
import type { Paket } from './paket.typer.js';
import { VisaPaket } from './visa-paket.service.js';

const MEDIATYP = { pdf: 'application/pdf', zip: 'application/zip' } as const;

const somDto = (p: Paket, { kontoId }: InloggadPerson): HandlingspaketDto => ({
  id: p.id,
  slag: p.slag,
  format: p.format,
  punkter: p.punkter,
  listaNr: p.listaNr,
  tillstand: p.tillstand,
  filerKlara: p.filerKlara,
  filer: p.filer,
  sidorKlara: p.sidorKlara,
  sidor: p.sidor,
  ersatta: p.ersatta,
  filnamn: p.filnamn,
  storlek: p.storlek,
  fel: p.fel,
  hemlig: p.hemlig,
  inaktuellt: p.inaktuellt,
  mitt: p.kontoId === kontoId,
  bestalltTid: p.bestalltTid,
});

@ApiTags('Handlingspaket')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/handlingspaket')
export class PaketController {
  constructor(
    private readonly bestall: BestallPaket,
    private readonly visa: VisaPaket,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Handlingspaketen som läsaren får hämta, det senaste först',
    svar: HandlingspaketDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() fraga: Listfraga,
  ): Promise<Lista<HandlingspaketDto>> {
    const { rader, antal } = await this.visa.lista(namndId, sammantradeId, jag, fraga);
    return somLista(
      rader.map((rad) => somDto(rad, jag)),
      antal,
      fraga,
    );
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Beställ ett handlingspaket; ett likadant som redan finns görs inte om',
    svar: HandlingspaketDto,
    status: 202,
  })
  async ny(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Body() { slag, format, punkter }: BestallPaketDto,
  ): Promise<HandlingspaketDto> {
    const urval = { slag, format, punkter: punkter === undefined ? null : [...new Set(punkter)].sort() };
    const id = await this.bestall.bestall(namndId, sammantradeId, jag, urval);
    return somDto(await this.visa.ett(namndId, sammantradeId, id, jag), jag);
  }

  @Get(':paketId')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    bakgrund: true,
    sammanfattning: 'Ett handlingspaket och hur långt det kommit',
    svar: HandlingspaketDto,
  })
  async ett(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('paketId') paketId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<HandlingspaketDto> {
    return somDto(await this.visa.ett(namndId, sammantradeId, paketId, jag), jag);
  }

  @Get(':paketId/fil')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Hämta handlingspaketet, helt eller en del av det (Range)',
    innehall: 'application/pdf',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('paketId') paketId: string,
    @Inloggad() jag: InloggadPerson,
    @Headers('range') begard: string | undefined,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { paket, omfang, strom } = await this.visa.fil(namndId, sammantradeId, paketId, jag, begard);
    const { fran, till, del } = omfang;
    void svar.headers({ 'accept-ranges': 'bytes', 'cache-control': 'private, no-store' });
    if (del)
      void svar.status(206).header('content-range', `bytes ${String(fran)}-${String(till)}/${String(paket.storlek)}`);
    return filsvar(strom, { filnamn: paket.filnamn, mediatyp: MEDIATYP[paket.format], storlek: till - fran + 1 });
  }

  @Delete(':paketId')
  @Rutt({
    scope: 'namnd',
    ratt: 'kallelse.las',
    sammanfattning: 'Kasta ett handlingspaket som man själv beställt; det kan beställas igen',
    status: 204,
  })
  async kasta(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Param('paketId') paketId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<void> {
    await this.bestall.kasta(namndId, sammantradeId, paketId, jag);
  }
}
