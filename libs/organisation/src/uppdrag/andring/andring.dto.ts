import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { NyttUppdragDto } from '../uppdrag.dto.js';
import { type Slutorsak, UPPDRAGSROLLER, type Uppdragsroll } from '../uppdrag.js';
import { ANDRINGSSLAG, type Andringsslag } from './andring.js';
import { BeslutsgrundDto } from './beslut.dto.js';

const ROLL = { message: `Ange rollen som något av ${UPPDRAGSROLLER.join(', ')}.` };
/** De orsaker som någon anger; resten sätter Klubba. */
export const AVGANGSORSAKER = [
  'avsagelse',
  'aterkallelse',
  'valbarhet',
  'avliden',
  'annat',
] as const satisfies Slutorsak[];
export type Avgangsorsak = (typeof AVGANGSORSAKER)[number];

/** Ett val. Med `efterUppdragId` är det ett fyllnadsval, och det som inte anges är som i det förra uppdraget. */
export class ValDto extends PartialType(PickType(NyttUppdragDto, ['parti', 'plats', 'turordning', 'till'])) {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Välj vem som har valts.' })
  personId: string;

  @ApiPropertyOptional({ enum: UPPDRAGSROLLER, description: 'Krävs när efterUppdragId inte anges' })
  @IsOptional()
  @IsIn(UPPDRAGSROLLER, ROLL)
  roll?: Uppdragsroll;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange uppdragets första dag.')
  fran: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Uppdraget som fylls' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange uppdraget som fylls.' })
  efterUppdragId?: string | null;

  @ApiPropertyOptional({ type: BeslutsgrundDto, nullable: true, description: 'Krävs för förtroendevalda' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BeslutsgrundDto)
  beslut?: BeslutsgrundDto | null;
}

export class AvgangDto {
  @ApiProperty({ enum: AVGANGSORSAKER })
  @IsIn(AVGANGSORSAKER, { message: `Ange orsaken som något av ${AVGANGSORSAKER.join(', ')}.` })
  orsak: Avgangsorsak;

  @ApiProperty({
    format: 'date',
    description: 'Sista dagen med uppdraget; vid avsägelse tidigast den dag beslutet fattas',
  })
  @ArDatum('Ange uppdragets sista dag.')
  till: string;

  @ApiPropertyOptional({ type: BeslutsgrundDto, nullable: true, description: 'Krävs vid avsägelse och återkallelse' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BeslutsgrundDto)
  beslut?: BeslutsgrundDto | null;
}

/** Samma person får ett annat uppdrag i organet: en ledamot blir ordförande, en ersättare blir ledamot. */
export class ByteDto {
  @ApiProperty({ enum: UPPDRAGSROLLER })
  @IsIn(UPPDRAGSROLLER, ROLL)
  roll: Uppdragsroll;

  @ApiPropertyOptional({ type: 'integer', nullable: true, description: 'Den nya platsen; annars den som personen har' })
  @IsOptional()
  @IsInt({ message: 'Ange platsens nummer, från 1.' })
  @Min(1, { message: 'Ange platsens nummer, från 1.' })
  plats?: number | null;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange första dagen med det nya uppdraget.')
  fran: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Den vars uppdrag personen tar över',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange uppdraget som fylls.' })
  efterUppdragId?: string | null;

  @ApiProperty({ type: BeslutsgrundDto })
  @IsDefined({ message: 'Ange beslutet.' })
  @ValidateNested()
  @Type(() => BeslutsgrundDto)
  beslut: BeslutsgrundDto;
}

export class UppdragsandringDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ANDRINGSSLAG })
  slag: Andringsslag;

  @ApiProperty({ description: 'Vad som hände, i en mening' })
  text: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  uppdragId: string | null;

  @ApiProperty({ type: String, nullable: true })
  namn: string | null;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ format: 'date', description: 'Första dagen som ändringen gäller' })
  galler: string;

  @ApiProperty({ type: BeslutsgrundDto, nullable: true })
  beslut: BeslutsgrundDto | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'De ändrade fälten som de var',
  })
  fore: Record<string, unknown> | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'De ändrade fälten som de blev',
  })
  efter: Record<string, unknown> | null;

  @ApiProperty({ type: String, nullable: true })
  skal: string | null;

  @ApiProperty({ format: 'date-time' })
  tid: string;

  @ApiProperty({ description: 'Vem som skrev in det' })
  av: string;
}

export class Andringslista extends Listfraga {
  @ApiPropertyOptional({ format: 'uuid', description: 'Bara det som rör uppdraget' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange uppdragets id.' })
  uppdragId?: string;

  @ApiPropertyOptional({ enum: ANDRINGSSLAG })
  @IsOptional()
  @IsIn(ANDRINGSSLAG, { message: `Ange slag som något av ${ANDRINGSSLAG.join(', ')}.` })
  slag?: Andringsslag;

  @ApiPropertyOptional({ description: 'Ett parti' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  parti?: string;
}
