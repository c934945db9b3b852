import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { KONTROLLAGEN, type Kontrollage } from '../domain/kallelsekontroll.js';
import { VISNINGSSLAG, type Visningsslag } from '../forhandsvisning/forhandsvisa-kallelse.service.js';
import { UNDANTAGSGRUNDER, type Undantagsgrund } from '../undantag/kallelseundantag.repository.js';

export class KallelsekontrollDto {
  @ApiProperty({ example: 'ADRESS_SAKNAS' })
  kod: string;

  @ApiProperty({
    enum: KONTROLLAGEN,
    description: 'Ett hinder måste lösas innan något skickas; en varning hindrar inte',
  })
  lage: Kontrollage;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true, description: 'Vad som löser det, eller varför det inte hindrar' })
  bot: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'KL 6:17' })
  lagrum: string | null;

  @ApiProperty({ type: [Number], description: 'Punkternas nummer på listan' })
  punkter: number[];
}

export class KallelsekontrollenDto {
  @ApiProperty({ description: 'Något måste lösas innan kallelsen kan skickas' })
  hindrar: boolean;

  @ApiProperty({ type: [KallelsekontrollDto], description: 'Hindren först, sedan varningarna, sist det som är klart' })
  kontroller: KallelsekontrollDto[];
}

export class KallelsevisningDto {
  @ApiProperty({ enum: VISNINGSSLAG })
  slag: Visningsslag;

  @ApiProperty({ type: 'integer', description: 'Hur många mottagare av slaget' })
  antal: number;

  @ApiProperty({ type: 'integer', description: 'Hur många av dem som får brev på papper' })
  utanAdress: number;

  @ApiProperty({ description: 'Den som kallelsen visas för' })
  till: string;

  @ApiProperty()
  fran: string;

  @ApiProperty()
  amne: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'Hela brevet som sida; visas utan skript' })
  html: string;

  @ApiProperty({ description: 'Kalenderhändelsen, iCalendar' })
  kalender: string;

  @ApiProperty({ type: [String] })
  bilagor: string[];

  @ApiProperty({ type: 'integer', description: 'Punkter som inte är med för den mottagaren (KL 7:13–14)' })
  utanPunkter: number;
}

export class KallelsevisningarnaDto {
  @ApiProperty({ type: [KallelsevisningDto], description: 'En för varje slags mottagare som nämnden har' })
  visningar: KallelsevisningDto[];
}

export class KallelseundantagDto {
  @ApiProperty({ format: 'uuid', description: 'Punktens nyckel, samma i alla versioner av listan' })
  @IsUUID()
  punktNyckel: string;

  @ApiProperty({ enum: UNDANTAGSGRUNDER })
  @IsIn(UNDANTAGSGRUNDER, { message: `Ange grund som något av ${UNDANTAGSGRUNDER.join(', ')}.` })
  grund: Undantagsgrund;
}

export class SattKallelseundantagDto {
  @ApiProperty({ type: [KallelseundantagDto] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => KallelseundantagDto)
  undantag: KallelseundantagDto[];
}
