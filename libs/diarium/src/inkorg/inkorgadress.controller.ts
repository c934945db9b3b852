import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import { InkorgadressInDto } from './inkorg.dto.js';
import { InkorgadresserDto } from './inkorgsvar.dto.js';
import { Inkorgadresser } from './inkorgadresser.service.js';

@ApiTags('Att registrera')
@Controller('namnder/:namndId/inkorgadresser')
export class InkorgadressController {
  constructor(private readonly adresser: Inkorgadresser) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.adress',
    sammanfattning: 'Adresserna som nämnden tar emot e-post på',
    svar: InkorgadresserDto,
  })
  async lista(@Param('namndId') namndId: string): Promise<InkorgadresserDto> {
    return await this.adresser.lista(namndId);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.adress',
    sammanfattning: 'Lägg till en adress',
    svar: InkorgadresserDto,
    status: 201,
  })
  async lagg(@Param('namndId') namndId: string, @Body() dto: InkorgadressInDto): Promise<InkorgadresserDto> {
    await this.adresser.lagg(namndId, dto);
    return await this.adresser.lista(namndId);
  }

  @Put(':adressId')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.adress',
    sammanfattning: 'Ändra en adress eller dess automatiska svar',
    svar: InkorgadresserDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('adressId') id: string,
    @IfMatch() version: number,
    @Body() dto: InkorgadressInDto,
  ): Promise<InkorgadresserDto> {
    await this.adresser.andra(namndId, id, version, dto);
    return await this.adresser.lista(namndId);
  }

  @Delete(':adressId')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.adress',
    sammanfattning: 'Ta bort en adress; brev till den nekas sedan',
    status: 204,
  })
  async taBort(@Param('namndId') namndId: string, @Param('adressId') id: string): Promise<void> {
    await this.adresser.taBort(namndId, id);
  }
}
