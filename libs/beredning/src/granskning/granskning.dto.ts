import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
import { NyUndertecknareDto } from '../skrivelse/undertecknare.dto.js';
import { GODKANNANDEORDNINGAR, type Godkannandeordning } from './granskning.typer.js';

export class GranskningsvalDto {
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'De som läser före godkännandet; utelämnas: som nu',
  })
  @IsOptional()
  @IsArray({ message: 'Granskarna är en lista.' })
  @ArrayMaxSize(10, { message: 'Högst tio granskare.' })
  @IsUUID('all', { each: true, message: 'Välj granskaren ur listan.' })
  granskare?: string[];

  @ApiPropertyOptional({ type: [NyUndertecknareDto], description: 'I den ordning de godkänner; utelämnas: som nu' })
  @IsOptional()
  @IsArray({ message: 'Undertecknarna är en lista.' })
  @ArrayMaxSize(10, { message: 'Högst tio undertecknare.' })
  @ValidateNested({ each: true })
  @Type(() => NyUndertecknareDto)
  undertecknare?: NyUndertecknareDto[];

  @ApiPropertyOptional({ enum: GODKANNANDEORDNINGAR, description: 'I ordning, eller alla samtidigt' })
  @IsOptional()
  @IsIn(GODKANNANDEORDNINGAR, { message: 'Välj i ordning eller parallellt.' })
  godkannandeordning?: Godkannandeordning;
}

const HASH = /^[0-9a-f]{64}$/u;

/** Vilken text den som handlar har läst. */
export class LastTextDto {
  @ApiPropertyOptional({ description: 'Skrivelsens `texthash` som den var när du läste den' })
  @IsOptional()
  @IsString()
  @Matches(HASH, { message: 'Läs om skrivelsen och försök igen.' })
  texthash?: string;
}

export class SkrivelselasningDto {
  @ApiProperty({ description: 'Skrivelsens `texthash` som den var när du läste den' })
  @IsString()
  @Matches(HASH, { message: 'Läs om skrivelsen och försök igen.' })
  texthash: string;
}

export class GranskareDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) klarTid: Date | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Den som läste i granskarens ställe' })
  klarAvId: string | null;
  @ApiProperty({ type: String, nullable: true }) klarAvNamn: string | null;
}

export class SkrivelsenHosDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
}

const ORDSLAG = ['lika', 'borta', 'nytt'] as const;
type Ordslag = (typeof ORDSLAG)[number];

export class SkrivelseordDto {
  @ApiProperty({ enum: ORDSLAG }) slag: Ordslag;
  @ApiProperty() text: string;
}

export class SkrivelsestyckeskillnadDto {
  @ApiProperty({ description: 'Var i skrivelsen: ”Förslag till beslut”, ”Ärendet”' }) var: string;
  @ApiProperty({ type: [SkrivelseordDto] }) ord: SkrivelseordDto[];
}

export class LastOmgangDto {
  @ApiProperty({ type: 'integer', description: 'Vilken gång i ordningen den skickades till granskning' }) nr: number;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty({ type: String, format: 'date-time' }) skickadTid: Date;
}

export class SedanSistDto {
  @ApiProperty({ description: 'Hash av texten som den är nu' }) texthash: string;
  @ApiProperty({ type: LastOmgangDto, nullable: true, description: 'Det du läste sist; null när du inte har läst den' })
  last: LastOmgangDto | null;
  @ApiProperty({ type: [SkrivelsestyckeskillnadDto], description: 'Det som är annorlunda nu, tomt när inget är det' })
  skillnad: SkrivelsestyckeskillnadDto[];
}

export class SkrivelseversionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty({ type: String, nullable: true, description: 'Varför den gjordes' }) versionsskal: string | null;
  @ApiProperty() tillstand: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) faststalldTid: Date | null;
  @ApiProperty({ type: [SkrivelsestyckeskillnadDto], description: 'Mot den förra versionen; tomt för den första' })
  skillnad: SkrivelsestyckeskillnadDto[];
}

export class SkrivelseversionerDto {
  @ApiProperty({ type: [SkrivelseversionDto], description: 'Den senaste först' }) rader: SkrivelseversionDto[];
}

export class SkrivelsepersonDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, nullable: true }) titel: string | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ description: 'Kan vara undertecknare; alla kan granska' }) farGodkanna: boolean;
}

export class SkrivelsepersonerDto {
  @ApiProperty({ type: [SkrivelsepersonDto] }) rader: SkrivelsepersonDto[];
}
