import {
  Faktorkrav,
  FaktorkravDto,
  Inloggad,
  type InloggadPerson,
  Rutt,
  SattIdentifierare,
  TaBortFaktor,
} from '#plattform';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KravAdministrator } from '../roll/krav-administrator.service.js';
import { IdentifierareDto, KontoidentifierarlistaDto } from './kontoinloggning.dto.js';

/** Det om inloggningen som en administratör för hela Klubba bestämmer. */
@ApiTags('Konton och roller')
@Controller()
export class KontoinloggningController {
  constructor(
    private readonly krav: KravAdministrator,
    private readonly faktorkrav: Faktorkrav,
    private readonly taBortFaktor: TaBortFaktor,
    private readonly identifierare: SattIdentifierare,
  ) {}

  @Get('faktorkrav')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.las',
    sammanfattning: 'Roller som i alla nämnder måste ha en andra faktor',
    svar: FaktorkravDto,
  })
  async lasKrav(@Inloggad() jag: InloggadPerson): Promise<FaktorkravDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return { roller: await this.faktorkrav.lista(null) };
  }

  @Put('faktorkrav')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    stegUpp: true,
    sammanfattning: 'Bestäm vilka roller som i alla nämnder måste ha en andra faktor',
    svar: FaktorkravDto,
  })
  async sattKrav(@Inloggad() jag: InloggadPerson, @Body() dto: FaktorkravDto): Promise<FaktorkravDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return { roller: await this.faktorkrav.satt(null, dto.roller) };
  }

  @Delete('konton/:kontoId/faktorer')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    stegUpp: true,
    sammanfattning: 'Ta bort ett kontos andra faktorer, för den som blivit av med dem; kontots inloggningar avslutas',
    status: 204,
  })
  async nollstall(@Inloggad() jag: InloggadPerson, @Param('kontoId') kontoId: string): Promise<void> {
    await this.krav.forHelaKommunen(jag.kontoId);
    await this.taBortFaktor.alla(kontoId);
  }

  @Get('konton/:kontoId/identifierare')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.las',
    sammanfattning: 'Under vilka värden inloggningstjänsterna känner kontots innehavare',
    svar: KontoidentifierarlistaDto,
  })
  async lista(@Inloggad() jag: InloggadPerson, @Param('kontoId') kontoId: string): Promise<KontoidentifierarlistaDto> {
    await this.krav.forHelaKommunen(jag.kontoId);
    return { identifierare: await this.identifierare.lista(kontoId) };
  }

  @Put('konton/:kontoId/identifierare/:leverantor')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    stegUpp: true,
    sammanfattning: 'Säg under vilket värde en betrodd inloggningstjänst känner kontots innehavare',
    status: 204,
  })
  async satt(
    @Inloggad() jag: InloggadPerson,
    @Param('kontoId') kontoId: string,
    @Param('leverantor') leverantor: string,
    @Body() dto: IdentifierareDto,
  ): Promise<void> {
    await this.krav.forHelaKommunen(jag.kontoId);
    await this.identifierare.satt(kontoId, leverantor, dto.varde);
  }

  @Delete('konton/:kontoId/identifierare/:leverantor')
  @Rutt({
    scope: 'inloggad',
    ratt: 'konto.skriv',
    stegUpp: true,
    sammanfattning: 'Ta bort värdet',
    status: 204,
  })
  async bort(
    @Inloggad() jag: InloggadPerson,
    @Param('kontoId') kontoId: string,
    @Param('leverantor') leverantor: string,
  ): Promise<void> {
    await this.krav.forHelaKommunen(jag.kontoId);
    await this.identifierare.satt(kontoId, leverantor, null);
  }
}
