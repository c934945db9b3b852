import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Listfraga } from '#plattform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { BEDOMNINGAR, type Bedomning, type Begaranssatt, type Leverans, LEVERANSER, SATT } from './utlamnande.typer.js';

const langd = (vad: string, mest: number): { message: string } => ({
  message: `${vad} får ha högst ${mest.toLocaleString('sv-SE')} tecken.`,
});

class KontaktDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Bara när kopian ska skickas; krävs aldrig (TF 2:18)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200, langd('Namnet', 200))
  kontaktNamn?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(320, langd('E-postadressen', 320))
  kontaktEpost?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, langd('Adressen', 500))
  kontaktAdress?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(50, langd('Telefonnumret', 50))
  kontaktTelefon?: string | null;
}

export class NyBegaranDto extends KontaktDto {
  @ApiProperty({ enum: SATT, description: 'Hur begäran kom' })
  @IsIn(SATT, { message: 'Välj hur begäran kom.' })
  satt: Begaranssatt;

  @ApiProperty({ enum: LEVERANSER })
  @IsIn(LEVERANSER, { message: 'Välj om handlingen ska läsas här eller lämnas som kopia.' })
  onskar: Leverans;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Vad som begärs, i ord' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, langd('Beskrivningen', 2000))
  beskrivning?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Utelämnad: nu' })
  @IsOptional()
  @Type(() => Date)
  @IsDate({ message: 'Ange när begäran kom.' })
  inkomTid?: Date;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200, { message: 'Välj högst 200 handlingar åt gången.' })
  @IsUUID(undefined, { each: true, message: 'Välj handlingarna ur listan.' })
  handlingIder?: string[];
}

export class AndraBegaranDto extends KontaktDto {
  @ApiPropertyOptional({ enum: SATT })
  @IsOptional()
  @IsIn(SATT, { message: 'Välj hur begäran kom.' })
  satt?: Begaranssatt;

  @ApiPropertyOptional({ enum: LEVERANSER })
  @IsOptional()
  @IsIn(LEVERANSER, { message: 'Välj om handlingen ska läsas här eller lämnas som kopia.' })
  onskar?: Leverans;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000, langd('Beskrivningen', 2000))
  beskrivning?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Bara när sekretessprövningen kräver det (TF 2:18)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000, langd('Syftet', 1000))
  syfte?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Varför prövningen kräver att syftet är känt' })
  @IsOptional()
  @IsString()
  @MaxLength(1000, langd('Skälet', 1000))
  syfteSkal?: string | null;
}

export class Begaranslista extends Listfraga {
  @ApiPropertyOptional({ enum: ['oppna', 'avslutade'] })
  @IsOptional()
  @IsIn(['oppna', 'avslutade'], { message: 'Välj öppna eller avslutade.' })
  lage?: 'oppna' | 'avslutade';
}

export class LaggTillHandlingarDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200, { message: 'Välj högst 200 handlingar åt gången.' })
  @IsUUID(undefined, { each: true, message: 'Välj handlingarna ur listan.' })
  handlingIder: string[];
}

export class ProvaBegardHandlingDto {
  @ApiProperty({ enum: BEDOMNINGAR })
  @IsIn(BEDOMNINGAR, { message: 'Välj hur handlingen lämnas ut.' })
  bedomning: Bedomning;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Krävs när något inte lämnas ut',
    example: 'OSL 21:7',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300, langd('Bestämmelsen', 300))
  lagrum?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000, langd('Skälet', 4000))
  skal?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'OSL 10:14' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, langd('Förbehållet', 2000))
  forbehall?: string | null;
}

export class DelaBegaranDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Välj en kollega.' })
  kontoId: string;
}

export class LamnaUtDto {
  @ApiProperty({ enum: LEVERANSER })
  @IsIn(LEVERANSER, { message: 'Välj hur handlingarna lämnas.' })
  leverans: Leverans;

  @ApiProperty({ type: 'integer', description: 'Sidor i kopian, för avgiften' })
  @IsInt({ message: 'Ange antalet sidor som ett heltal.' })
  @Min(0, { message: 'Ange antalet sidor som ett heltal.' })
  @Max(100_000, { message: 'Ange högst 100 000 sidor.' })
  sidor: number;

  @ApiProperty({ description: 'Den som frågar har fått veta att myndigheten kan pröva det (OSL 6:3)' })
  @IsBoolean({ message: 'Ange om den som frågar har fått veta hur det prövas.' })
  upplyst: boolean;
}

export class Avgiftsfraga {
  @ApiProperty({ enum: LEVERANSER })
  @IsIn(LEVERANSER, { message: 'Välj hur handlingarna lämnas.' })
  leverans: Leverans;

  @ApiProperty({ type: 'integer' })
  @Type(() => Number)
  @IsInt({ message: 'Ange antalet sidor som ett heltal.' })
  @Min(0)
  @Max(100_000)
  sidor: number;
}

export class AvgiftDto {
  @ApiProperty({ type: 'integer', description: 'Öre' }) ore: number;
  @ApiProperty({ type: String, nullable: true, description: 'Beslutet som avgiften vilar på' }) taxa: string | null;
}

export class BeslutstextDto {
  @ApiProperty()
  @IsString()
  @MaxLength(20_000, langd('Skälen', 20_000))
  skal: string;

  @ApiProperty({ example: 'Delegationsordningen punkt 1.7' })
  @IsString()
  @MaxLength(300, langd('Delegationen', 300))
  delegation: string;

  @ApiProperty({ example: 'förvaltningschef' })
  @IsString()
  @MaxLength(200, langd('Titeln', 200))
  titel: string;

  @ApiProperty({ example: 'Kammarrätten i Stockholm' })
  @IsString()
  @MaxLength(200, langd('Kammarrätten', 200))
  kammarratt: string;
}

export class UtlamnandevalDto {
  @ApiProperty({ type: String, nullable: true, description: 'Beslutet om taxan; null: ingen avgift tas ut' })
  taxa: string | null;
  @ApiProperty({ type: 'integer' }) friaSidor: number;
  @ApiProperty({ type: 'integer', description: 'Öre, för den första sidan över de fria' }) forstaAvgiftOre: number;
  @ApiProperty({ type: 'integer', description: 'Öre, för varje sida därefter' }) sidAvgiftOre: number;
  @ApiProperty() kammarratt: string;
  @ApiProperty({ type: 'integer', description: 'Så länge sparas vem som frågade, efter avslutet' }) gallraDagar: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

const BELOPP = { message: 'Ange beloppet i öre, högst 1 000 000.' };

export class StallInUtlamnandeDto {
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange beslutet om taxan, eller ta bort avgiften.' })
  @MaxLength(300, langd('Taxan', 300))
  taxa: string | null;

  @ApiProperty({ type: 'integer' })
  @IsInt({ message: 'Ange antalet sidor.' })
  @Min(0, { message: 'Ange antalet sidor.' })
  @Max(10_000, { message: 'Ange högst 10 000 sidor.' })
  friaSidor: number;

  @ApiProperty({ type: 'integer' })
  @IsInt(BELOPP)
  @Min(0, BELOPP)
  @Max(1_000_000, BELOPP)
  forstaAvgiftOre: number;

  @ApiProperty({ type: 'integer' })
  @IsInt(BELOPP)
  @Min(0, BELOPP)
  @Max(1_000_000, BELOPP)
  sidAvgiftOre: number;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange kammarrätten som besluten överklagas till.' })
  @MaxLength(200, langd('Kammarrätten', 200))
  kammarratt: string;

  @ApiProperty({ type: 'integer' })
  @IsInt({ message: 'Ange antalet dagar.' })
  @Min(0, { message: 'Ange antalet dagar.' })
  @Max(3650, { message: 'Ange högst 3 650 dagar.' })
  gallraDagar: number;
}
