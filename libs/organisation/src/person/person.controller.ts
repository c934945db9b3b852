import { IfMatch, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { AndraPerson } from './andra-person.service.js';
import { AndraPersonDto, NyPersonDto, PersonDto, Personlista } from './person.dto.js';
import { PersonForrad } from './person.repository.js';
import { somMarken } from './skydd.js';
import { SkapaPerson } from './skapa-person.service.js';

export class NyPersonSvar {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

@ApiTags('Personer')
@Controller('namnder/:namndId/personer')
export class PersonController {
  constructor(
    private readonly personer: PersonForrad,
    private readonly skapaPerson: SkapaPerson,
    private readonly andraPerson: AndraPerson,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'De som har eller har haft uppdrag eller tjänst i nämnden. Sorteras på namn.',
    svar: PersonDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Personlista): Promise<Lista<PersonDto>> {
    const { rader, antal } = await this.personer.lista(namndId, fraga, fraga.namn);
    return somLista(rader, antal, fraga);
  }

  @Get(':personId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.las', sammanfattning: 'En person', svar: PersonDto })
  async en(@Param('namndId') namndId: string, @Param('personId') personId: string): Promise<PersonDto> {
    const person = await this.personer.visad(namndId, personId);
    if (person === undefined) throw saknas('Personen');
    return person;
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg upp en person, som sedan kan få uppdrag',
    svar: NyPersonSvar,
    status: 201,
  })
  async skapa(@Param('namndId') _namndId: string, @Body() dto: NyPersonDto): Promise<NyPersonSvar> {
    const { skydd, ...uppgifter } = dto;
    return { id: await this.skapaPerson.skapa({ ...uppgifter, ...(skydd === undefined ? {} : somMarken(skydd)) }) };
  }

  @Patch(':personId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.skriv', sammanfattning: 'Ändra en persons uppgifter', svar: PersonDto })
  async andra(
    @Param('namndId') namndId: string,
    @Param('personId') personId: string,
    @IfMatch() version: number,
    @Body() dto: AndraPersonDto,
  ): Promise<PersonDto> {
    // Bara nämndens egna: den som inte hör hit finns inte för den som frågar.
    await this.en(namndId, personId);
    const { skydd, ...uppgifter } = dto;
    await this.andraPerson.andra(personId, version, { ...uppgifter, ...(skydd === undefined ? {} : somMarken(skydd)) });
    return await this.en(namndId, personId);
  }
}
