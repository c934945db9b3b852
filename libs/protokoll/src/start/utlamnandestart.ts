import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { StallUtlamnanden } from '#diarium';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Startkrets } from './startkrets.service.js';
import { Startfraga, StartradDto } from './startrad.dto.js';

export class UtlamnandestartradDto extends StartradDto {
  @ApiProperty({ type: 'integer', description: 'Begäranden som väntar på besked' })
  antal: number;

  @ApiProperty({ type: 'integer', description: 'De som legat över natten (TF 2:15, 2:16)' })
  gamla: number;

  @ApiProperty({ type: 'integer', description: 'De som man själv handlägger' })
  mina: number;
}

export class UtlamnandestartdelDto {
  @ApiProperty({ type: [UtlamnandestartradDto], description: 'Nämnder där någon väntar, de som väntat längst först' })
  rader: UtlamnandestartradDto[];
}

/** Begäranden om att få ta del av allmänna handlingar, per nämnd. Vem som frågar efter vad står aldrig här. */
@Injectable()
export class Utlamnandestart {
  constructor(
    private readonly krets: Startkrets,
    private readonly utlamnanden: StallUtlamnanden,
  ) {}

  async oppna(jag: InloggadPerson, namndId?: string): Promise<UtlamnandestartdelDto> {
    const namnder = await this.krets.namnder(jag, 'utlamnande.skriv', namndId);
    const rader = await Promise.all(
      namnder.map(async ({ namndId: id, namn }) => ({
        namndId: id,
        namnd: namn,
        lank: `/namnder/${id}/utlamnanden`,
        ...(await this.utlamnanden.stallning(id, jag.kontoId)),
      })),
    );
    return { rader: rader.filter(({ antal }) => antal > 0).sort((a, b) => b.gamla - a.gamla || b.antal - a.antal) };
  }
}

@ApiTags('Start')
@Controller('start')
export class UtlamnandestartController {
  constructor(private readonly start: Utlamnandestart) {}

  @Get('utlamnanden')
  @Rutt({
    scope: 'inloggad',
    ratt: 'utlamnande.skriv',
    sammanfattning: 'Begäranden om utlämnande som väntar på besked, de som väntat längst först',
    svar: UtlamnandestartdelDto,
  })
  async oppna(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<UtlamnandestartdelDto> {
    return await this.start.oppna(jag, namndId);
  }
}
