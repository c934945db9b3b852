import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import {
  BeskrivSvarDto,
  ForlangInstansDto,
  InstansanteckningDto,
  RegistreraSvarDto,
  SkickaIgenDto,
  UtanSvarDto,
} from './remiss.dto.js';
import { RemissDto } from './remissvisning.dto.js';
import { SkotInstans } from './skot-instans.service.js';
import { VisaRemiss } from './visa-remiss.service.js';

@ApiTags('Remisser')
@Controller('namnder/:namndId')
export class RemissinstansController {
  constructor(
    private readonly visa: VisaRemiss,
    private readonly instanser: SkotInstans,
  ) {}

  @Post('remisser/:remissId/instanser/:instansId/forlangning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Ge instansen ny sista dag; den gamla står kvar',
    svar: RemissDto,
    status: 200,
  })
  async forlang(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Body() dto: ForlangInstansDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const { dag, ...val } = dto;
    await this.instanser.forlang(namndId, id, version, dag, val, jag);
    return await this.visa.en(namndId, remissId, jag);
  }

  @Post('remisser/:remissId/instanser/:instansId/anteckning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Anteckna något om instansen',
    svar: RemissDto,
    status: 200,
  })
  async anteckna(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @Body() dto: InstansanteckningDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.instanser.anteckna(namndId, id, dto.text, jag);
    return await this.visa.en(namndId, remissId, jag);
  }

  @Post('remisser/:remissId/instanser/:instansId/utan-svar')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Gå vidare utan instansens svar',
    svar: RemissDto,
    status: 200,
  })
  async utanSvar(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Body() dto: UtanSvarDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.instanser.utanSvar(namndId, id, version, dto.skal ?? null, jag);
    return await this.visa.en(namndId, remissId, jag);
  }

  @Post('remisser/:remissId/instanser/:instansId/vantan')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Vänta på instansens svar igen',
    svar: RemissDto,
    status: 200,
  })
  async vanta(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    await this.instanser.vantaIgen(namndId, id, version, jag);
    return await this.visa.en(namndId, remissId, jag);
  }

  @Post('remisser/:remissId/instanser/:instansId/omsandning')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Skicka remissen igen till instansen, vid behov med ny länk',
    svar: RemissDto,
    status: 200,
  })
  async igen(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Body() dto: SkickaIgenDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const { ...val } = dto;
    await this.instanser.skickaIgen(namndId, id, version, val, jag);
    return await this.visa.en(namndId, remissId, jag);
  }

  @Delete('remisser/:remissId/instanser/:instansId/lank')
  @HttpCode(204)
  @Rutt({ scope: 'namnd', ratt: 'remiss.skriv', sammanfattning: 'Återkalla instansens svarslänk' })
  async aterkalla(
    @Param('namndId') namndId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<void> {
    await this.instanser.aterkallaLank(namndId, id, version, jag);
  }

  @Post('remisser/:remissId/instanser/:instansId/svar')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Registrera ett svar som kommit på annat sätt, eller att instansen avstår',
    svar: RemissDto,
    status: 200,
  })
  async svar(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Body() dto: RegistreraSvarDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const svar = {
      hallning: dto.hallning ?? ('ej_angiven' as const),
      text: dto.text ?? null,
      innehall: dto.innehall ?? null,
      inkommetDag: dto.inkommetDag,
      lamnatAv: null,
      avsnitt: dto.avsnitt ?? [],
      handlingId: dto.handlingId ?? null,
    };
    await this.instanser.registreraSvar(namndId, id, version, svar, jag);
    return await this.visa.en(namndId, remissId, jag);
  }

  @Patch('remisser/:remissId/instanser/:instansId/svar')
  @Rutt({
    scope: 'namnd',
    ratt: 'remiss.skriv',
    sammanfattning: 'Hur förvaltningen läser svaret: hållning, en rad om innehållet, och per del',
    svar: RemissDto,
  })
  async beskriv(
    @Param('namndId') namndId: string,
    @Param('remissId') remissId: string,
    @Param('instansId') id: string,
    @IfMatch() version: number,
    @Body() dto: BeskrivSvarDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RemissDto> {
    const { ...s } = dto;
    await this.instanser.beskriv(namndId, id, version, s, jag);
    return await this.visa.en(namndId, remissId, jag);
  }
}
