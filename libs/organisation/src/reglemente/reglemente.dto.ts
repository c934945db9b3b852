import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  ATERGANGSREGLER,
  type Atergangsregel,
  DNR_OMFATTNINGAR,
  type DnrOmfattning,
  EXTRA_ARENDEN,
  type ExtraArende,
  type Reglementesregler,
  SIGNERINGSNIVAER,
  type Signeringsniva,
} from './reglemente.js';

const HELTAL = { message: 'Ange ett heltal.' };
const JA_NEJ = { message: 'Ange true eller false.' };
const TEXT = { message: 'Texten får ha högst 500 tecken.' };
const val = (tillatna: readonly string[]): { message: string } => ({
  message: `Ange något av ${tillatna.join(', ')}.`,
});

/** Reglerna i ett reglemente. Gränserna prövas av tjänsten, som också vet lagrummet. */
export class ReglerDto implements Reglementesregler {
  @ApiProperty({ type: String, nullable: true, example: 'Kommunfullmäktige 2026-06-15 § 88' })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  beslutad: string | null;

  @ApiProperty({ type: 'integer' })
  @IsInt(HELTAL)
  platser: number;

  @ApiProperty({ type: 'integer' })
  @IsInt(HELTAL)
  antalErsattare: number;

  @ApiProperty({ type: 'integer' })
  @IsInt(HELTAL)
  kallelsedagar: number;

  @ApiProperty()
  @IsBoolean(JA_NEJ)
  kallelseIVardagar: boolean;

  @ApiProperty({ type: 'integer' })
  @IsInt(HELTAL)
  tillaggsdagar: number;

  @ApiProperty({ type: 'integer', description: 'Högst 14 (KL 5:69)' })
  @IsInt(HELTAL)
  justeringsdagar: number;

  @ApiProperty({ type: 'integer' })
  @IsInt(HELTAL)
  antalJusterare: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    description: 'Per parti de partier vars ersättare kallas in, i ordning och med partiet självt först',
  })
  @IsObject({ message: 'Ange inkallelseordningen som ett objekt, parti till lista av partier.' })
  inkallelseordning: Record<string, string[]>;

  @ApiProperty({ enum: ATERGANGSREGLER })
  @IsIn(ATERGANGSREGLER, val(ATERGANGSREGLER))
  atergangsregel: Atergangsregel;

  @ApiProperty()
  @IsBoolean(JA_NEJ)
  ersattareYttrarSig: boolean;

  @ApiProperty()
  @IsBoolean(JA_NEJ)
  ersattareSarskiltYttrande: boolean;

  @ApiProperty()
  @IsBoolean(JA_NEJ)
  distans: boolean;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  distansParagraf: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum()
  distansDatum: string | null;

  @ApiProperty()
  @IsBoolean(JA_NEJ)
  digitalJustering: boolean;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, TEXT)
  digitalJusteringParagraf: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum()
  digitalJusteringDatum: string | null;

  @ApiProperty({ enum: SIGNERINGSNIVAER, nullable: true })
  @IsOptional()
  @IsIn(SIGNERINGSNIVAER, val(SIGNERINGSNIVAER))
  digitalJusteringNiva: Signeringsniva | null;

  @ApiProperty({ enum: EXTRA_ARENDEN })
  @IsIn(EXTRA_ARENDEN, val(EXTRA_ARENDEN))
  extraArende: ExtraArende;

  @ApiProperty()
  @IsString()
  @MaxLength(500, TEXT)
  forvaringsplats: string;

  @ApiProperty({ example: '{kod}/{ar}:{lopnr}' })
  @IsString()
  @MaxLength(100, { message: 'Mönstret får ha högst 100 tecken.' })
  dnrMonster: string;

  @ApiProperty({ enum: DNR_OMFATTNINGAR })
  @IsIn(DNR_OMFATTNINGAR, val(DNR_OMFATTNINGAR))
  dnrOmfattning: DnrOmfattning;

  @ApiProperty()
  @IsBoolean(JA_NEJ)
  offentligaSammantraden: boolean;
}

export class ReglementeDto extends ReglerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ format: 'date' })
  giltigFran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  giltigTill: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  frislapparePersonId: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** Rättelse av ett reglemente: bara de fält som ska bli annorlunda. */
export class RattaReglementeDto extends PartialType(ReglerDto, { skipNullProperties: false }) {}

/** Ett nytt reglemente: det som inte anges är som i det föregående. */
export class NyttReglementeDto extends PartialType(ReglerDto, { skipNullProperties: false }) {
  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den första dag som reglementet gäller.')
  giltigFran: string;
}

export class FrislappareDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'null för ingen' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange personens id, eller null för ingen.' })
  personId?: string | null;
}
