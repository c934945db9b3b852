import { Body, Controller, Get, Param, Post, Put, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch, Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import { somBilaga } from '../handling/filnamn.js';
import { AndraFilgransDto, FilgransDto, FilvisningDto, KarantanfilDto, SlappFilDto } from './fil.dto.js';
import { Filgranser } from './filgrans.service.js';
import { Karantan } from './slapp-fil.service.js';
import { VisaFil } from './visa-fil.service.js';

// En fil utifrån får aldrig köra något här: inga skript, inga formulär, ett eget ursprung, och typen gissas inte.
const CSP = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

@ApiTags('Filer')
@Controller('namnder/:namndId')
export class FilController {
  constructor(
    private readonly visa: VisaFil,
    private readonly karantan: Karantan,
    private readonly granser: Filgranser,
  ) {}

  @Get('filer/:filId/visning')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'En fil som text, eller varför den inte visas',
    svar: FilvisningDto,
  })
  async visning(
    @Param('namndId') namndId: string,
    @Param('filId') filId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<FilvisningDto> {
    return await this.visa.visa(namndId, filId, vem);
  }

  @Get('filer/:filId/innehall')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Innehållet i en PDF eller en bild, för att visas',
    innehall: 'application/pdf',
  })
  async innehall(
    @Param('namndId') namndId: string,
    @Param('filId') filId: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const fil = await this.visa.innehall(namndId, filId, vem);
    void svar.headers({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': CSP,
      'cross-origin-resource-policy': 'same-origin',
    });
    return new StreamableFile(fil.strom, {
      type: fil.mediatyp,
      length: fil.storlek,
      disposition: somBilaga(fil.filnamn).replace(/^attachment/u, 'inline'),
    });
  }

  @Get('karantan')
  @Rutt({
    scope: 'namnd',
    ratt: 'karantan.las',
    sammanfattning: 'Filer som hålls tillbaka, senast registrerade först',
    svar: KarantanfilDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Listfraga,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<KarantanfilDto>> {
    const { rader, antal } = await this.karantan.lista(namndId, fraga, vem);
    return somLista(rader, antal, fraga);
  }

  @Post('karantan/:sha256/slapp')
  @Rutt({
    scope: 'namnd',
    ratt: 'karantan.slapp',
    sammanfattning: 'Släpp en fil ur nämndens karantän, med skäl; aldrig en smittad',
    status: 204,
  })
  async slapp(
    @Param('namndId') namndId: string,
    @Param('sha256') sha256: string,
    @Body() { skal }: SlappFilDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<void> {
    await this.karantan.slapp(namndId, summa(sha256), skal, vem);
  }

  @Post('karantan/:sha256/skanning')
  @Rutt({ scope: 'namnd', ratt: 'karantan.las', sammanfattning: 'Skanna en fil i karantän igen', status: 204 })
  async skanna(@Param('namndId') namndId: string, @Param('sha256') sha256: string): Promise<void> {
    await this.karantan.skanna(namndId, summa(sha256));
  }

  @Get('filgrans')
  @Rutt({ scope: 'namnd', ratt: 'namnd.las', sammanfattning: 'Hur stor en fil får vara i nämnden', svar: FilgransDto })
  async grans(@Param('namndId') namndId: string): Promise<FilgransDto> {
    return await this.granser.hamta(namndId);
  }

  @Put('filgrans')
  @Rutt({
    scope: 'namnd',
    ratt: 'filgrans.skriv',
    sammanfattning: 'Sätt nämndens gräns för en fils storlek; If-Match "0" när nämnden inte har någon egen',
    svar: FilgransDto,
  })
  async sattGrans(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() { storstaFilMb }: AndraFilgransDto,
  ): Promise<FilgransDto> {
    await this.granser.satt(namndId, version, storstaFilMb);
    return await this.granser.hamta(namndId);
  }
}

function summa(text: string): string {
  if (!/^[0-9a-f]{64}$/u.test(text)) throw saknas('Filen');
  return text;
}
