import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import { VantadUppstallningDto } from './uppstallning.dto.js';
import { VisaVantadUppstallning } from './vantad-uppstallning.service.js';

@ApiTags('Kallelse')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/vantad-uppstallning')
export class VantadUppstallningController {
  constructor(private readonly uppstallning: VisaVantadUppstallning) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'utskick.las',
    sammanfattning: 'Hur nämnden blir med de svar som har kommit: platserna, beslutsförheten och styrkebalansen',
    svar: VantadUppstallningDto,
  })
  async visa(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
  ): Promise<VantadUppstallningDto> {
    return await this.uppstallning.visa(namndId, sammantradeId);
  }
}
