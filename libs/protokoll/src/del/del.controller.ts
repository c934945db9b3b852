import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Insynsprov } from '#sammantrade';
import { Tillkannage } from '../anslag/tillkannage.service.js';
import { ForberedExpediering } from '../expediering/forbered-expediering.service.js';
import { RegistreraJustering } from '../justering/registrera-justering.service.js';
import { AnslaDto, LamnaDto, PappersjusteringDto } from '../protokoll/protokoll-indata.dto.js';
import { DelbristerDto, ProtokollDto } from '../protokoll/protokoll.dto.js';
import { VisaProtokoll } from '../protokoll/visa-protokoll.service.js';
import { LamnaTillJustering } from './lamna-till-justering.service.js';
import { Delstig } from './delstig.dto.js';

@ApiTags('Protokoll')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/protokoll/delar/:delId')
export class DelController {
  constructor(
    private readonly visa: VisaProtokoll,
    private readonly lamna: LamnaTillJustering,
    private readonly justera: RegistreraJustering,
    private readonly tillkannage: Tillkannage,
    private readonly expediera: ForberedExpediering,
    private readonly insyn: Insynsprov,
  ) {}

  @Get('brister')
  @Rutt({
    scope: 'namnd',
    ratt: 'protokoll.skriv',
    sammanfattning: 'Vad som saknas innan delen kan lämnas till justering (KL 5:66–69)',
    svar: DelbristerDto,
  })
  async brister(@Param() p: Delstig): Promise<DelbristerDto> {
    await this.krav(p);
    return { brister: await this.lamna.brister(p.namndId, p.delId) };
  }

  @Post('lamna')
  @Rutt({
    scope: 'namnd',
    ratt: 'protokoll.skriv',
    sammanfattning: 'Lämna delen till justering: texten låses, och dess hash är det som skrivs under',
    svar: ProtokollDto,
    status: 200,
  })
  async lamnaDel(@Param() p: Delstig, @Inloggad() jag: InloggadPerson, @Body() dto: LamnaDto): Promise<ProtokollDto> {
    await this.krav(p);
    await this.lamna.lamna(p.namndId, p.delId, dto.trots);
    return await this.protokollet(p, jag);
  }

  @Post('justering')
  @Rutt({
    scope: 'namnd',
    ratt: 'justering.registrera',
    sammanfattning: 'Registrera en justering på papper: dag, plats och vem som skrev under vilka §§ (KL 5:69)',
    svar: ProtokollDto,
    status: 200,
  })
  async registreraJustering(
    @Param() p: Delstig,
    @Inloggad() jag: InloggadPerson,
    @Body() dto: PappersjusteringDto,
  ): Promise<ProtokollDto> {
    await this.krav(p);
    await this.justera.registrera(p.namndId, p.delId, dto);
    return await this.protokollet(p, jag);
  }

  @Post('tillkannagivande')
  @Rutt({
    scope: 'namnd',
    ratt: 'anslag.skriv',
    sammanfattning: 'Anteckna att justeringen är tillkännagiven på anslagstavlan; dagarna räknas (KL 8:10–12, 13:5)',
    svar: ProtokollDto,
    status: 200,
  })
  async ansla(@Param() p: Delstig, @Inloggad() jag: InloggadPerson, @Body() dto: AnslaDto): Promise<ProtokollDto> {
    await this.krav(p);
    await this.tillkannage.tillkannage(p.namndId, p.delId, dto);
    return await this.protokollet(p, jag);
  }

  @Post('expediering')
  @Rutt({
    scope: 'namnd',
    ratt: 'expediering.skriv',
    sammanfattning: 'Ställ i ordning utdragen ur en justerad del: en rad per § och mottagare',
    status: 202,
  })
  async forbered(@Param() p: Delstig): Promise<void> {
    await this.krav(p);
    await this.expediera.forbered(p.namndId, p.delId);
  }

  private async krav({ namndId, sammantradeId, delId }: Delstig): Promise<void> {
    await this.visa.kravDel(namndId, sammantradeId, delId);
  }

  private async protokollet({ namndId, sammantradeId }: Delstig, jag: InloggadPerson): Promise<ProtokollDto> {
    return await this.visa.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }
}
