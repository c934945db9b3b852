import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArDatum } from '#plattform';
import { type Flyttning, type Ordinal, VECKODAGAR, type Veckodag } from '#regelverk';
import { KLOCKSLAG, KLOCKSLAGSTEXT } from '../sammantrade/sammantrade.dto.js';
import { KRETSAR, type Krets } from './domain/krets.js';

const FLYTTNINGAR: readonly Flyttning[] = ['fore', 'efter', 'veckaFore', 'veckaEfter'];
const ORDINALER: readonly Ordinal[] = [1, 2, 3, 4, 5, -1];
const JA_NEJ = { message: 'Ange true eller false.' };
const HELTAL = { message: 'Ange ett heltal, 0 eller mer.' };
const NAMN = { message: 'Kolumnens namn får ha högst 200 tecken.' };

/** Så många rader, dagar och ändringar går på en gång. */
export const SA_MANGA = 400;
export const FOR_MANGA = { message: `Högst ${String(SA_MANGA)} åt gången.` };
export const ettAv = (tillatna: readonly (string | number)[]): { message: string } => ({
  message: `Ange något av ${tillatna.join(', ')}.`,
});

export class KolumnindataDto {
  @ApiProperty({ example: 'Deadline inför nämndsammanträde' })
  @IsString()
  @IsNotEmpty({ message: 'Ange kolumnens namn.' })
  @MaxLength(200, NAMN)
  namn: string;

  @ApiProperty({ enum: VECKODAGAR })
  @IsIn(VECKODAGAR, ettAv(VECKODAGAR))
  veckodag: Veckodag;

  @ApiPropertyOptional({ description: 'Dagen får vara densamma som i kolumnen till vänster' })
  @IsOptional()
  @IsBoolean(JA_NEJ)
  samtidigt?: boolean;

  @ApiPropertyOptional({ description: 'Sista dag för handlingar: får inte ligga efter sista dag för kallelse' })
  @IsOptional()
  @IsBoolean(JA_NEJ)
  handlingar?: boolean;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '12:00',
    description: 'Hålltidens klockslag; utan det hela dagen',
  })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  klockslag?: string | null;

  @ApiPropertyOptional({
    enum: KRETSAR,
    isArray: true,
    description:
      'Vilka dagen rör: de får den i sin kalender, och alla utom ledamöterna blir påminda. Utan val alla utom ledamoter.',
  })
  @IsOptional()
  @IsArray()
  @IsIn(KRETSAR, { each: true, ...ettAv(KRETSAR) })
  krets?: Krets[];
}

export class AvstandDto {
  @ApiProperty({
    enum: ['dagar', 'veckor'],
    description: 'Antal dagar före, eller kolumnens veckodag så många veckor före',
  })
  @IsIn(['dagar', 'veckor'], ettAv(['dagar', 'veckor']))
  slag: 'dagar' | 'veckor';

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt(HELTAL)
  @Min(0, HELTAL)
  @Max(1000, { message: 'Högst 1 000.' })
  antal: number;

  @ApiPropertyOptional({ enum: ['kalenderdagar', 'vardagar'] })
  @IsOptional()
  @IsIn(['kalenderdagar', 'vardagar'], ettAv(['kalenderdagar', 'vardagar']))
  rakning?: 'kalenderdagar' | 'vardagar';
}

export class HalltidsindataDto extends KolumnindataDto {
  @ApiProperty({ type: AvstandDto, description: 'Hur långt före sammanträdet' })
  @ValidateNested()
  @IsNotEmpty({ message: 'Ange hur långt före sammanträdet hålltiden ligger.' })
  @Type(() => AvstandDto)
  avstand: AvstandDto;

  @ApiPropertyOptional({ enum: FLYTTNINGAR, description: 'Åt vilket håll en dag flyttas som inte går att använda' })
  @IsOptional()
  @IsIn(FLYTTNINGAR, ettAv(FLYTTNINGAR))
  flyttning?: Flyttning;
}

export class ManadsundantagDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 12 })
  @IsInt(HELTAL)
  @Min(1, { message: 'Ange månaden 1–12.' })
  @Max(12, { message: 'Ange månaden 1–12.' })
  manad: number;

  @ApiProperty({ type: [Number], enum: ORDINALER })
  @IsArray()
  @IsIn(ORDINALER, { each: true, ...ettAv(ORDINALER) })
  vilka: Ordinal[];
}

export class MotesmonsterDto {
  @ApiProperty({ enum: ['manad', 'veckor'] })
  @IsIn(['manad', 'veckor'], ettAv(['manad', 'veckor']))
  slag: 'manad' | 'veckor';

  @ApiPropertyOptional({
    type: [Number],
    enum: ORDINALER,
    description: 'manad: vilka av månadens veckodagar; −1 är den sista',
  })
  @IsOptional()
  @IsArray()
  @IsIn(ORDINALER, { each: true, ...ettAv(ORDINALER) })
  vilka?: Ordinal[];

  @ApiPropertyOptional({ type: [ManadsundantagDto], description: 'manad: månader som har andra' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ManadsundantagDto)
  undantag?: ManadsundantagDto[];

  @ApiPropertyOptional({ format: 'date', description: 'veckor: den dag veckorna räknas från' })
  @IsOptional()
  @ArDatum()
  fran?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'veckor: så många veckor mellan sammanträdena' })
  @IsOptional()
  @IsInt(HELTAL)
  @Max(52, { message: 'Högst 52 veckor.' })
  mellanrum?: number;
}

export class MoteskolumnDto extends KolumnindataDto {
  @ApiProperty({ type: MotesmonsterDto })
  @ValidateNested()
  @IsNotEmpty({ message: 'Ange vilka dagar sammanträdena hålls.' })
  @Type(() => MotesmonsterDto)
  monster: MotesmonsterDto;
}

export class MonsterDto {
  @ApiProperty({ type: [HalltidsindataDto], description: 'Hålltiderna i den ordning de ska ske' })
  @IsArray()
  @ArrayMaxSize(20, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => HalltidsindataDto)
  halltider: HalltidsindataDto[];

  @ApiProperty({ type: MoteskolumnDto })
  @ValidateNested()
  @IsNotEmpty({ message: 'Ange sammanträdets kolumn.' })
  @Type(() => MoteskolumnDto)
  sammantrade: MoteskolumnDto;

  @ApiPropertyOptional({ type: [Number], description: 'Månader utan sammanträden, 1–12' })
  @IsOptional()
  @IsArray()
  @IsInt({ each: true, message: 'Ange månader 1–12.' })
  @Min(1, { each: true, message: 'Ange månader 1–12.' })
  @Max(12, { each: true, message: 'Ange månader 1–12.' })
  manaderUtan?: number[];

  @ApiPropertyOptional({
    type: [String],
    description: 'Dagar att undvika: partikongresser, skollov, fullmäktiges dagar',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @Matches(/^\d{4}-\d{2}-\d{2}$/u, { each: true, message: 'Ange dagarna som ÅÅÅÅ-MM-DD.' })
  undvik?: string[];

  @ApiPropertyOptional({ enum: FLYTTNINGAR, default: 'fore' })
  @IsOptional()
  @IsIn(FLYTTNINGAR, ettAv(FLYTTNINGAR))
  flyttning?: Flyttning;
}
