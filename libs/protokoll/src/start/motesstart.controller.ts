import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { AnslagsdelDto, HalltidsdelDto, StartprotokolldelDto, UtskicksdelDto } from './motesarbete.dto.js';
import { Motesarbete } from './motesarbete.service.js';
import { HinderdelDto, SammantradesdelDto } from './sekreterarstart.dto.js';
import { Sekreterarstart } from './sekreterarstart.service.js';
import { Startfraga } from './startrad.dto.js';

@ApiTags('Start')
@Controller('start')
export class MotesstartController {
  constructor(
    private readonly sekreterare: Sekreterarstart,
    private readonly arbete: Motesarbete,
  ) {}

  @Get('hinder')
  @Rutt({
    scope: 'inloggad',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Hur det står: nästa steg per sammanträde, och det som hindrar med sin bot',
    svar: HinderdelDto,
  })
  async hinder(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<HinderdelDto> {
    return await this.sekreterare.hinder(jag, namndId);
  }

  @Get('sammantraden')
  @Rutt({
    scope: 'inloggad',
    ratt: 'utkast.las',
    sammanfattning: 'Sammanträdena som kedjor: de kommande, och de förra till dess att anslaget är nere',
    svar: SammantradesdelDto,
  })
  async sammantraden(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<SammantradesdelDto> {
    return await this.sekreterare.sammantraden(jag, namndId);
  }

  @Get('halltider')
  @Rutt({
    scope: 'inloggad',
    ratt: 'sammantrade.las',
    sammanfattning: 'Hålltiderna ur sammanträdesordningen som rör mig, sextio dagar fram',
    svar: HalltidsdelDto,
  })
  async halltider(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<HalltidsdelDto> {
    return await this.arbete.halltider(jag, namndId);
  }

  @Get('utskick')
  @Rutt({
    scope: 'inloggad',
    ratt: 'utskick.las',
    sammanfattning: 'Brev som inte kom fram, eller som är ovissa',
    svar: UtskicksdelDto,
  })
  async utskick(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<UtskicksdelDto> {
    return await this.arbete.utskick(jag, namndId);
  }

  @Get('protokoll')
  @Rutt({
    scope: 'inloggad',
    ratt: 'protokoll.skriv',
    sammanfattning: 'Protokoll som inte är justerade, det som brådskar först',
    svar: StartprotokolldelDto,
  })
  async protokoll(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<StartprotokolldelDto> {
    return await this.arbete.protokoll(jag, namndId);
  }

  @Get('anslag')
  @Rutt({
    scope: 'inloggad',
    ratt: 'anslag.skriv',
    sammanfattning: 'Anslag som ska upp, som är uppe och som får tas ned',
    svar: AnslagsdelDto,
  })
  async anslag(@Inloggad() jag: InloggadPerson, @Query() { namndId }: Startfraga): Promise<AnslagsdelDto> {
    return await this.arbete.anslag(jag, namndId);
  }
}
