import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { filsvar } from '../fil/filsvar.js';
import { Insynsprov } from '../insyn/insyn.service.js';
import { AndraOrdningDto } from './andra-ordning.dto.js';
import { AndraOrdning } from './andra-ordning.service.js';
import { AntaOrdning } from './anta-ordning.service.js';
import {
  AntaOrdningDto,
  Jamforelsefraga,
  Kalenderfraga,
  NyOrdningDto,
  Ordningsfraga,
  RattaOrdningDto,
} from './ordning-indata.dto.js';
import { AntagandesvarDto, JamforelseDto } from './antagande.dto.js';
import { OrdningslistradDto, SammantradesordningDto } from './ordning.dto.js';
import { Ordningskalender } from './ordningskalender.service.js';
import { RattaOrdning } from './ratta-ordning.service.js';
import { SammantradesordningForrad } from './sammantradesordning.repository.js';
import { SkapaOrdning } from './skapa-ordning.service.js';
import { VisaOrdning } from './visa-ordning.service.js';

/** Den som ändrar ordningar ser alltid utkasten. */
const FULL_INSYN = { utkast: true };

@ApiTags('Sammanträdesordning')
@Controller('namnder/:namndId/sammantradesordningar')
export class SammantradesordningController {
  constructor(
    private readonly forrad: SammantradesordningForrad,
    private readonly visa: VisaOrdning,
    private readonly skapa: SkapaOrdning,
    private readonly andra: AndraOrdning,
    private readonly anta: AntaOrdning,
    private readonly ratta: RattaOrdning,
    private readonly kalender: Ordningskalender,
    private readonly insyn: Insynsprov,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning:
      'Nämndens sammanträdesordningar i alla versioner, det senaste året först. Sorteras på ar, nr, tillstand, antagenDatum.',
    svar: OrdningslistradDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() fraga: Ordningsfraga,
  ): Promise<Lista<OrdningslistradDto>> {
    const { utkast } = await this.insyn.for(jag, namndId);
    const { rader, antal } = await this.forrad.lista(namndId, fraga, {
      ar: fraga.ar,
      tillstand: fraga.tillstand,
      utkast,
    });
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Gör ett utkast till ett års ordning, av ett mönster eller av en färdig plan',
    svar: SammantradesordningDto,
    status: 201,
  })
  async skapaOrdning(@Param('namndId') namndId: string, @Body() dto: NyOrdningDto): Promise<SammantradesordningDto> {
    return await this.visa.visa(namndId, await this.skapa.skapa(namndId, dto), FULL_INSYN);
  }

  @Get(':ordningId.ics')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Ordningen som kalenderfil, hela eller det som rör en krets. En ersatt version ger den som gäller.',
    innehall: 'text/calendar',
  })
  async ics(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Query() fraga: Kalenderfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const fil = await this.kalender.fil(namndId, id, fraga.krets, await this.insyn.for(jag, namndId));
    const innehall = Buffer.from(fil.innehall, 'utf8');
    return filsvar(innehall, {
      filnamn: fil.filnamn,
      mediatyp: 'text/calendar; charset=utf-8',
      storlek: innehall.length,
    });
  }

  @Get(':ordningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'En ordning, prövad mot regeln för sammanträdesplaner rad för rad och kolumn för kolumn',
    svar: SammantradesordningDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<SammantradesordningDto> {
    return await this.visa.visa(namndId, id, await this.insyn.for(jag, namndId));
  }

  @Patch(':ordningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Justera ett utkast: dagar, rader och kolumner. Allt eller inget görs.',
    svar: SammantradesordningDto,
  })
  async justera(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraOrdningDto,
  ): Promise<SammantradesordningDto> {
    await this.andra.andra(namndId, id, version, dto);
    return await this.visa.visa(namndId, id, FULL_INSYN);
  }

  @Delete(':ordningId')
  @HttpCode(204)
  @Rutt({ scope: 'namnd', ratt: 'sammantrade.skriv', sammanfattning: 'Ta bort ett utkast', status: 204 })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.andra.taBort(namndId, id, version);
  }

  @Post(':ordningId/antagande')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning:
      'Anta ordningen, eller rättelsen, genom en beslutad paragraf. Planerar de sammanträden som saknas, flyttar dem som inte är kallade och säger vilka som inte rördes.',
    svar: AntagandesvarDto,
    status: 200,
  })
  async antaOrdning(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AntaOrdningDto,
  ): Promise<AntagandesvarDto> {
    const svar = await this.anta.anta(namndId, id, version, dto);
    return { ordning: await this.visa.visa(namndId, id, FULL_INSYN), ...svar };
  }

  @Post(':ordningId/rattelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Påbörja en rättelse av den antagna ordningen: ett nytt utkast med samma innehåll',
    svar: SammantradesordningDto,
    status: 201,
  })
  async rattaOrdning(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Body() dto: RattaOrdningDto,
  ): Promise<SammantradesordningDto> {
    return await this.visa.visa(namndId, await this.ratta.ratta(namndId, id, dto.skal), FULL_INSYN);
  }

  @Get(':ordningId/jamfor')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Vad som skiljer ordningen från en tidigare version, i meningar att skriva i beslutet om rättelse',
    svar: JamforelseDto,
  })
  async jamfor(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Query() fraga: Jamforelsefraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<JamforelseDto> {
    return await this.visa.jamfor(namndId, id, fraga.med, await this.insyn.for(jag, namndId));
  }
}
