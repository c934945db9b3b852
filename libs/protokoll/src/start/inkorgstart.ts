import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { VisaInkorg } from '#diarium';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Startkrets } from './startkrets.service.js';
import { Startfraga, StartradDto } from './startrad.dto.js';

export class InkorgstartradDto extends StartradDto {
  @ApiProperty({ type: 'integer', description: 'Att registrera' })
  antal: number;

  @ApiProperty({ type: 'integer', description: 'Borde ha varit registrerade (OSL 5:1)' })
  sena: number;

  @ApiProperty({ type: 'integer', description: 'Sekretess som ska avgöras i dag' })
  avgorsNu: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då det äldsta kom in' })
  aldst: string | null;
}

export class InkorgstartdelDto {
  @ApiProperty({ type: [InkorgstartradDto], description: 'Nämnder där något väntar, de försenade först' })
  rader: InkorgstartradDto[];
}

/** Det som väntar på att registreras, per nämnd. */
@Injectable()
export class Inkorgstart {
  constructor(
    private readonly krets: Startkrets,
    private readonly inkorg: VisaInkorg,
  ) {}

  async inkommet(jag: InloggadPerson, namndId?: string): Promise<InkorgstartdelDto> {
    const namnder = await this.krets.namnder(jag, 'inkorg.las', namndId);
    const rader = await Promise.all(
      namnder.map(async ({ namndId: id, namn }) => {
        const { antal, sena, avgorsNu, aldst } = await this.inkorg.stallning(id);
        return { namndId: id, namnd: namn, lank: `/namnder/${id}/att-registrera`, antal, sena, avgorsNu, aldst };
      }),
    );
    return { rader: rader.filter(({ antal }) => antal > 0).sort((a, b) => b.sena - a.sena || b.antal - a.antal) };
  }
}

@ApiTags('Start')
@Controller('start')
export class InkorgstartController {
  constructor(private readonly start: Inkorgstart) {}

  @Get('inkorg')
  @Rutt({
    scope: 'inloggad',
    ratt: 'inkorg.las',
    sammanfattning: 'Det som har kommit in och väntar på att registreras, de försenade först',
    svar: InkorgstartdelDto,
  })
  async inkommet(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<InkorgstartdelDto> {
    return await this.start.inkommet(jag, namndId);
  }
}
