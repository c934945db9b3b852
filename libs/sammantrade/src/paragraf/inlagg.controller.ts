import { Body, Controller, Delete, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomanFel, IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Insynsprov } from '../insyn/insyn.service.js';
import { AntecknaMening } from './anteckna-mening.service.js';
import { Besluta } from './besluta.service.js';
import { Meningsstig, Omrostningsstig, Paragrafstig, Yrkandestig } from './stig.dto.js';
import { MeningDto, MeningstextDto, OmrostningDto, OmrostningssvarDto, SkapadDto, YrkandeDto } from './inlagg.dto.js';
import { BeslutDto } from './paragraf-indata.dto.js';
import { ParagrafDto } from './paragraf.dto.js';
import type { Mening, Omrostning } from './paragraf.typer.js';
import { Rosta } from './rosta.service.js';
import { VisaParagraf } from './visa-paragraf.service.js';
import { Yrka } from './yrka.service.js';

@ApiTags('Paragrafer')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/paragrafer/:paragrafId')
export class InlaggController {
  constructor(
    private readonly visa: VisaParagraf,
    private readonly yrka: Yrka,
    private readonly rosta: Rosta,
    private readonly besluta: Besluta,
    private readonly mening: AntecknaMening,
    private readonly insyn: Insynsprov,
  ) {}

  @Post('yrkanden')
  @Rutt({ scope: 'namnd', ratt: 'mote.skriv', sammanfattning: 'Anteckna ett yrkande', svar: SkapadDto, status: 201 })
  async nyttYrkande(@Param() p: Paragrafstig, @Body() dto: YrkandeDto): Promise<SkapadDto> {
    await this.krav(p);
    return { id: await this.yrka.yrka(p.namndId, p.paragrafId, dto) };
  }

  @Post('yrkanden/:yrkandeId/atertagande')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Yrkandet tas tillbaka; det står kvar men trycks inte',
    status: 204,
  })
  async aterta(@Param() p: Yrkandestig): Promise<void> {
    await this.krav(p);
    await this.yrka.aterta(p.namndId, p.paragrafId, p.yrkandeId);
  }

  @Post('omrostningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Anteckna en omröstning, öppen med namn eller sluten med antal',
    svar: OmrostningssvarDto,
    status: 201,
  })
  async nyOmrostning(@Param() p: Paragrafstig, @Body() dto: OmrostningDto): Promise<OmrostningssvarDto> {
    await this.krav(p);
    return await this.rosta.rosta(p.namndId, p.paragrafId, omrostningUr(dto));
  }

  @Delete('omrostningar/:omrostningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Ta bort en felaktigt antecknad omröstning innan paragrafen är avgjord',
    status: 204,
  })
  async taBortOmrostning(@Param() p: Omrostningsstig): Promise<void> {
    await this.krav(p);
    await this.rosta.taBort(p.namndId, p.paragrafId, p.omrostningId);
  }

  @Post('beslut')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Anteckna beslutet. If-Match avser paragrafens version.',
    svar: ParagrafDto,
    status: 200,
  })
  async nyttBeslut(
    @Param() p: Paragrafstig,
    @Inloggad() jag: InloggadPerson,
    @IfMatch() version: number,
    @Body() dto: BeslutDto,
  ): Promise<ParagrafDto> {
    await this.krav(p);
    await this.besluta.besluta(p.namndId, p.paragrafId, dto, version);
    return await this.visa.en(
      p.namndId,
      p.sammantradeId,
      p.paragrafId,
      await this.insyn.for(jag, p.namndId, p.sammantradeId),
    );
  }

  @Post('meningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Anteckna en reservation, ett särskilt yttrande eller en protokollsanteckning (KL 4:27)',
    svar: SkapadDto,
    status: 201,
  })
  async nyMening(@Param() p: Paragrafstig, @Body() dto: MeningDto): Promise<SkapadDto> {
    await this.krav(p);
    return { id: await this.mening.anteckna(p.namndId, p.paragrafId, meningUr(dto)) };
  }

  @Patch('meningar/:meningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Skriv texten i en mening, till dess att delen lämnas till justering',
    status: 204,
  })
  async skrivMening(@Param() p: Meningsstig, @Body() dto: MeningstextDto): Promise<void> {
    await this.krav(p);
    await this.mening.skrivText(p.namndId, p.paragrafId, p.meningId, dto.text);
  }

  @Delete('meningar/:meningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Meningen tas tillbaka innan sammanträdet avslutas',
    status: 204,
  })
  async taBortMening(@Param() p: Meningsstig): Promise<void> {
    await this.krav(p);
    await this.mening.taBort(p.namndId, p.paragrafId, p.meningId);
  }

  private async krav({ namndId, sammantradeId, paragrafId }: Paragrafstig): Promise<void> {
    await this.visa.kravTillhor(namndId, sammantradeId, paragrafId);
  }
}

function omrostningUr(dto: OmrostningDto): Omrostning {
  const { ja = [], nej = [], avstar = [], jaInnebar = '', nejInnebar = '', roster = [] } = dto;
  if (dto.sluten) {
    if (ja.length + nej.length + avstar.length > 0 || dto.ovriga !== undefined) {
      throw new DomanFel(
        'MOTE.SLUTEN_UTAN_NAMN',
        'I en sluten omröstning antecknas bara antal: vem som röstade hur får inte framgå (KL 5:54).',
        { status: 422 },
      );
    }
    return { sluten: true, roster, blanka: dto.blanka ?? null, lottning: dto.lottning ?? null };
  }
  if (jaInnebar.trim() === '' || nejInnebar.trim() === '') {
    const text = 'Skriv vad ja och nej betyder.';
    throw new DomanFel('MOTE.VAD_ROSTEN_BETYDER', text, { status: 422, falt: [{ stig: 'jaInnebar', text }] });
  }
  return {
    sluten: false,
    jaInnebar,
    nejInnebar,
    ja,
    nej,
    avstar,
    ...(dto.ovriga === undefined ? {} : { ovriga: dto.ovriga }),
  };
}

function meningUr({ slag, text, av }: MeningDto): Mening {
  return {
    slag,
    text,
    av: av.map(({ personId, parti }, plats) => {
      if (personId !== undefined && parti === undefined) return { personId };
      if (parti !== undefined && personId === undefined) return { parti };
      const fel = 'Ange antingen en person eller ett parti.';
      throw new DomanFel('MOTE.MENING_AV', fel, { status: 422, falt: [{ stig: `av[${String(plats)}]`, text: fel }] });
    }),
  };
}
