import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SKRIVELSETILLSTAND, type Skrivelsetillstand } from '../skrivelse/skrivelse.typer.js';
import { SkrivelsefristDto } from '../tidsfrist/tidsfrist.dto.js';
import { TAVELVYER, type Tavelvy } from './visa-tavla.service.js';

export class TavelfragaDto {
  @ApiPropertyOptional({ description: 'Ett sammanträdes id, `nasta` eller `alla`', default: 'nasta' })
  @IsOptional()
  @Matches(/^(?:nasta|alla|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u, { message: 'Välj sammanträdet ur listan.' })
  sammantrade?: string;

  @ApiPropertyOptional({
    enum: TAVELVYER,
    default: 'alla',
    description: 'Alla, de du skriver, eller de som väntar på dig',
  })
  @IsOptional()
  @IsIn(TAVELVYER, { message: 'Välj alla, mina eller vantar.' })
  vy?: Tavelvy;

  @ApiPropertyOptional({ format: 'uuid', description: 'Den som skriver eller har skrivelsen nu' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj personen ur listan.' })
  personId?: string;

  @ApiPropertyOptional({ description: 'Enhetens namn' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Välj enheten ur listan.' })
  enhet?: string;
}

export class TavelpersonDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
}

export class TavelradDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) arendeId: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty() rubrik: string;
  @ApiProperty({ enum: SKRIVELSETILLSTAND }) tillstand: Skrivelsetillstand;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty({ type: String, nullable: true, description: 'Varför den kom tillbaka' }) aterlamnadSkal: string | null;
  @ApiProperty({ type: TavelpersonDto, nullable: true, description: 'Den som skriver' })
  referens: TavelpersonDto | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ type: [TavelpersonDto], description: 'De som har den nu' }) hos: TavelpersonDto[];
  @ApiProperty({ type: 'integer' }) undertecknare: number;
  @ApiProperty({ type: 'integer', description: 'Undertecknare som har godkänt' }) godkanda: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sedan: string | null;
  @ApiProperty() vantarPaMig: boolean;
  @ApiProperty({ description: 'Du skriver den, eller handlägger ärendet' }) min: boolean;
  @ApiProperty({ description: 'Någon har redan påmint om den i dag' }) pamindIdag: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sammantradeId: string | null;
  @ApiProperty({ type: SkrivelsefristDto, nullable: true }) frist: SkrivelsefristDto | null;
  @ApiProperty({ type: [String], description: 'Fortsätter ”Skrivelsen saknar …”' }) saknas: string[];
}

export class TavelmoteDto {
  @ApiProperty({ format: 'uuid' }) sammantradeId: string;
  @ApiProperty({ format: 'date' }) datum: string;
  @ApiProperty({ example: '18:30' }) start: string;
  @ApiProperty({ type: SkrivelsefristDto }) frist: SkrivelsefristDto;
  @ApiProperty({ type: 'integer', description: 'Skrivelser på väg dit' }) antal: number;
}

export class TavlanDto {
  @ApiProperty({ type: [TavelmoteDto], description: 'Kommande sammanträden' }) moten: TavelmoteDto[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Det som tavlan gäller; null: alla' })
  sammantradeId: string | null;
  @ApiProperty({ type: [TavelradDto] }) rader: TavelradDto[];
  @ApiProperty({ description: 'Fler finns än tavlan rymmer' }) fler: boolean;
}
