import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import { AngraRegistrering } from './angra-registrering.service.js';
import { DelaUppPost } from './dela-upp-post.service.js';
import { DelaPostDto, InteAllmanDto, PostsekretessDto, RegistreraPostDto } from './inkorg.dto.js';
import { DeladPostDto, InkorgpostDto, RegistreradPostDto } from './inkorgsvar.dto.js';
import type { Registreringsval } from './inkorg.typer.js';
import { RegistreraPost } from './registrera-post.service.js';
import { SorteraPost } from './sortera-post.service.js';
import { VisaInkorg } from './visa-inkorg.service.js';

@ApiTags('Att registrera')
@Controller('namnder/:namndId/inkorg')
export class InkorgstegController {
  constructor(
    private readonly visa: VisaInkorg,
    private readonly registreraPost: RegistreraPost,
    private readonly angraRegistrering: AngraRegistrering,
    private readonly sortera: SorteraPost,
    private readonly delaUpp: DelaUppPost,
  ) {}

  @Post('registreringar/:registreringId/anger')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Ångra en registrering inom en minut: handlingen makuleras, posten ligger åter i Att registrera',
    status: 204,
  })
  async anger(@Param('namndId') namndId: string, @Param('registreringId') id: string): Promise<void> {
    await this.angraRegistrering.angra(namndId, id);
  }

  @Post(':postId/registrering')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Registrera posten i ett ärende, eller som ett nytt',
    svar: RegistreradPostDto,
    status: 201,
  })
  async registrera(
    @Param('namndId') namndId: string,
    @Param('postId') id: string,
    @Body() dto: RegistreraPostDto,
  ): Promise<RegistreradPostDto> {
    const { registreringId, arendeId, dnr, handlingId, nr, nyttArende } = await this.registreraPost.registrera(
      namndId,
      id,
      somVal(dto),
    );
    return { registreringId, arendeId, dnr, handlingId, nr, nyttArende };
  }

  @Post(':postId/inte-allman')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Det är ingen allmän handling: posten blir kvar med skälet, i en egen lista',
    svar: InkorgpostDto,
    status: 200,
  })
  async inteAllman(
    @Param('namndId') namndId: string,
    @Param('postId') id: string,
    @Body() { skal }: InteAllmanDto,
  ): Promise<InkorgpostDto> {
    await this.sortera.inteAllman(namndId, id, skal);
    return await this.visa.en(namndId, id);
  }

  @Post(':postId/skrappost')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Lägg posten som skräppost; den tas bort efter trettio dagar',
    svar: InkorgpostDto,
    status: 200,
  })
  async skrappost(@Param('namndId') namndId: string, @Param('postId') id: string): Promise<InkorgpostDto> {
    await this.sortera.skrappost(namndId, id);
    return await this.visa.en(namndId, id);
  }

  @Post(':postId/tillbaka')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Lägg tillbaka posten bland det inkomna',
    svar: InkorgpostDto,
    status: 200,
  })
  async tillbaka(@Param('namndId') namndId: string, @Param('postId') id: string): Promise<InkorgpostDto> {
    await this.sortera.tillbaka(namndId, id);
    return await this.visa.en(namndId, id);
  }

  @Post(':postId/sekretess')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Märk att postens sekretess prövas, eller att den inte gör det',
    svar: InkorgpostDto,
    status: 200,
  })
  async sekretess(
    @Param('namndId') namndId: string,
    @Param('postId') id: string,
    @Body() { underProvning }: PostsekretessDto,
  ): Promise<InkorgpostDto> {
    await this.sortera.sekretess(namndId, id, underProvning);
    return await this.visa.en(namndId, id);
  }

  @Post(':postId/delning')
  @Rutt({
    scope: 'namnd',
    ratt: 'inkorg.skriv',
    sammanfattning: 'Dela upp posten: de valda bilagorna blir en egen post, e-brevet följer med till båda',
    svar: DeladPostDto,
    status: 201,
  })
  async dela(
    @Param('namndId') namndId: string,
    @Param('postId') id: string,
    @Body() { delar }: DelaPostDto,
  ): Promise<DeladPostDto> {
    return await this.delaUpp.dela(namndId, id, delar);
  }
}

function somVal(dto: RegistreraPostDto): Registreringsval {
  const { arendeId, nyttArende, titel, titelSkyddad, typ, avsandare, avsandarslag, inkom, sekretess, delar, nyckel } =
    dto;
  const { lagrum, underProvning } = sekretess;
  return {
    nyckel,
    arendeId: arendeId ?? null,
    nyttArende: nyttArende ?? null,
    titel,
    titelSkyddad: titelSkyddad ?? null,
    typ,
    avsandare: avsandare ?? null,
    avsandarslag: avsandarslag ?? null,
    inkom,
    sekretess: { lagrum, underProvning },
    delar,
  };
}
