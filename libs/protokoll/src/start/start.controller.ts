import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { DriftdelDto } from './driftstart.dto.js';
import { Driftstart } from './driftstart.service.js';
import { ArendedelDto, SkrivelsedelDto } from './handlaggarstart.dto.js';
import { Handlaggarstart } from './handlaggarstart.service.js';
import { JusteradelDto, KallelsedelDto, NyttdelDto } from './ledamotsstart.dto.js';
import { Ledamotsstart } from './ledamotsstart.service.js';
import { StartsidaDto } from './start.dto.js';
import { Startfraga } from './startrad.dto.js';
import { Startsida } from './startsida.service.js';

@ApiTags('Start')
@Controller('start')
export class StartController {
  constructor(
    private readonly sida: Startsida,
    private readonly ledamot: Ledamotsstart,
    private readonly handlaggare: Handlaggarstart,
    private readonly driftstart: Driftstart,
  ) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Vilka delar Start har för mig; var del hämtas för sig',
    svar: StartsidaDto,
  })
  async start(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<StartsidaDto> {
    return await this.sida.visa(jag, namndId);
  }

  @Get('kallelser')
  @Rutt({
    scope: 'inloggad',
    ratt: 'kallelse.las',
    sammanfattning: 'Mina kommande sammanträden och vad jag har svarat på kallelsen',
    svar: KallelsedelDto,
  })
  async kallelser(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<KallelsedelDto> {
    return await this.ledamot.kallelser(jag, namndId);
  }

  @Get('justera')
  @Rutt({
    scope: 'inloggad',
    ratt: 'protokoll.las',
    sammanfattning: 'Protokoll som jag ska skriva under',
    svar: JusteradelDto,
  })
  async justera(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<JusteradelDto> {
    return await this.ledamot.justera(jag, namndId);
  }

  @Get('nytt')
  @Rutt({
    scope: 'inloggad',
    ratt: 'protokoll.las',
    sammanfattning: 'Det som gått ut till mig, och protokoll som blivit justerade, den senaste månaden',
    svar: NyttdelDto,
  })
  async nytt(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<NyttdelDto> {
    return await this.ledamot.nytt(jag, namndId);
  }

  @Get('skrivelser')
  @Rutt({
    scope: 'inloggad',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Mina tjänsteskrivelser på väg, den med närmaste frist först',
    svar: SkrivelsedelDto,
  })
  async skrivelser(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<SkrivelsedelDto> {
    return await this.handlaggare.skrivelser(jag, namndId);
  }

  @Get('godkannande')
  @Rutt({
    scope: 'inloggad',
    ratt: 'skrivelse.godkann',
    sammanfattning: 'Tjänsteskrivelser som väntar på mitt godkännande',
    svar: SkrivelsedelDto,
  })
  async godkannande(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<SkrivelsedelDto> {
    return await this.handlaggare.godkannande(jag, namndId);
  }

  @Get('arenden')
  @Rutt({
    scope: 'inloggad',
    ratt: 'arende.las',
    sammanfattning: 'Öppna ärenden som jag handlägger, det med närmaste frist först',
    svar: ArendedelDto,
  })
  async arenden(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<ArendedelDto> {
    return await this.handlaggare.arenden(jag, namndId);
  }

  @Get('drift')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.las',
    sammanfattning: 'Vad som är uppe, jobb som gavs upp och konton utan andra faktor',
    svar: DriftdelDto,
  })
  async drift(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<DriftdelDto> {
    return await this.driftstart.drift(jag, namndId);
  }
}
