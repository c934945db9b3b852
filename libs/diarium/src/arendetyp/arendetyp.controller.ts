import { Body, Controller, Get, Param, ParseEnumPipe, Patch, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt, saknas } from '#plattform';
import { SAMLINGSSLAG, type Samlingsslag } from '../arende/arende.typer.js';
import {
  AndraArendetypDto,
  AndraSamlingsregelDto,
  ArendetypDto,
  ArendetyperDto,
  ForvaldaInlagdaDto,
  NyArendetypDto,
  SamlingarGjordaDto,
  SamlingsregelDto,
  SamlingsreglerDto,
} from './arendetyp.dto.js';
import { ArendetypForrad } from './arendetyp.repository.js';
import { GorSamlingsarenden } from './gor-samlingsarenden.service.js';
import { StallInArendetyp } from './stall-in-arendetyp.service.js';

const SLAG = Object.fromEntries(SAMLINGSSLAG.map((slag) => [slag, slag]));

@ApiTags('Ärendetyper')
@Controller('namnder/:namndId')
export class ArendetypController {
  constructor(
    private readonly forrad: ArendetypForrad,
    private readonly stallIn: StallInArendetyp,
    private readonly samlingar: GorSamlingsarenden,
  ) {}

  @Get('arendetyper')
  @Rutt({
    scope: 'namnd',
    ratt: 'arendetyp.las',
    sammanfattning: 'Nämndens ärendetyper, de som kan väljas först',
    svar: ArendetyperDto,
  })
  async lista(@Param('namndId') namndId: string): Promise<ArendetyperDto> {
    return { rader: await this.forrad.alla(namndId) };
  }

  @Post('arendetyper')
  @Rutt({
    scope: 'namnd',
    ratt: 'arendetyp.skriv',
    sammanfattning: 'Lägg till en ärendetyp',
    svar: ArendetypDto,
    status: 201,
  })
  async ny(@Param('namndId') namndId: string, @Body() dto: NyArendetypDto): Promise<ArendetypDto> {
    return await this.stallIn.lagg(namndId, {
      namn: dto.namn,
      handlaggareId: dto.handlaggareId ?? null,
      enhet: dto.enhet ?? null,
      bevakningDagar: dto.bevakningDagar ?? null,
      bevakningText: dto.bevakningText ?? null,
      provningsform: dto.provningsform ?? 'laglighetsprovning',
      klassificering: dto.klassificering ?? null,
      gallring: dto.gallring ?? null,
      aktiv: dto.aktiv ?? true,
    });
  }

  @Post('arendetyper/forvalda')
  @Rutt({
    scope: 'namnd',
    ratt: 'arendetyp.skriv',
    sammanfattning: 'Lägg in de förvalda ärendetyperna som nämnden saknar',
    svar: ForvaldaInlagdaDto,
    status: 200,
  })
  async forvalda(@Param('namndId') namndId: string): Promise<ForvaldaInlagdaDto> {
    return { antal: await this.stallIn.forvalda(namndId) };
  }

  @Patch('arendetyper/:arendetypId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arendetyp.skriv',
    sammanfattning: 'Ändra en ärendetyp; ärenden som redan är registrerade ändras inte',
    svar: ArendetypDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('arendetypId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraArendetypDto,
  ): Promise<ArendetypDto> {
    const { ...andring } = dto;
    return await this.stallIn.andra(namndId, id, version, andring);
  }

  @Get('samlingsregler')
  @Rutt({
    scope: 'namnd',
    ratt: 'arendetyp.las',
    sammanfattning: 'De stående ärenden som görs varje år, och årets',
    svar: SamlingsreglerDto,
  })
  async samlingsregler(@Param('namndId') namndId: string): Promise<SamlingsreglerDto> {
    return { rader: await this.samlingar.regler(namndId) };
  }

  @Patch('samlingsregler/:slag')
  @ApiParam({ name: 'slag', enum: SAMLINGSSLAG })
  @Rutt({
    scope: 'namnd',
    ratt: 'arendetyp.skriv',
    sammanfattning: 'Ändra ett stående ärende, eller sluta göra det',
    svar: SamlingsregelDto,
  })
  async andraSamling(
    @Param('namndId') namndId: string,
    @Param('slag', new ParseEnumPipe(SLAG, { exceptionFactory: () => saknas('Det stående ärendet') }))
    slag: Samlingsslag,
    @IfMatch() version: number,
    @Body() dto: AndraSamlingsregelDto,
  ): Promise<SamlingsregelDto> {
    const { ...andring } = dto;
    await this.samlingar.stallIn(namndId, slag, version, andring);
    const regel = (await this.samlingar.regler(namndId)).find((en) => en.slag === slag);
    if (regel === undefined) throw saknas('Det stående ärendet');
    return regel;
  }

  @Post('samlingsregler/arets')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.makulera',
    sammanfattning: 'Gör årets stående ärenden som saknas nu, i stället för i natt',
    svar: SamlingarGjordaDto,
    status: 200,
  })
  async arets(@Param('namndId') namndId: string): Promise<SamlingarGjordaDto> {
    return { dnr: await this.samlingar.arets(namndId) };
  }
}
