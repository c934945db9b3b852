import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class Dagfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Bara det som gäller den dagen' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

export class EnhetDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  overordnadId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  chefId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Chefens namn' })
  chef: string | null;

  @ApiProperty({ type: String, isArray: true, description: 'Från den översta enheten till den här' })
  vag: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  fran: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class EnhetstradDto {
  @ApiProperty({ type: EnhetDto, isArray: true, description: 'I trädets ordning' })
  enheter: EnhetDto[];
}

export class NyEnhetDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange enhetens namn.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Välj den överordnade enheten.' })
  overordnadId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Välj chefen.' })
  chefId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange enhetens första dag.')
  fran?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange enhetens sista dag.')
  till?: string | null;
}

export class AndraEnhetDto extends PartialType(NyEnhetDto, { skipNullProperties: false }) {}

export class AnstallningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ example: 'nämndsekreterare' })
  titel: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  enhetId: string | null;

  @ApiProperty({ type: String, nullable: true })
  enhet: string | null;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Anstallningslista extends Listfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Bara tjänster som gäller den dagen' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

export class NyAnstallningDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Välj personen.' })
  personId: string;

  @ApiProperty({ example: 'nämndsekreterare' })
  @IsString()
  @IsNotEmpty({ message: 'Ange titeln så som den står i dokumenten.' })
  @MaxLength(500, { message: 'Titeln får ha högst 500 tecken.' })
  titel: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Välj enheten.' })
  enhetId?: string | null;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange tjänstens första dag.')
  fran: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange tjänstens sista dag.')
  till?: string | null;
}

export class AndraAnstallningDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange titeln så som den står i dokumenten.' })
  @MaxLength(500, { message: 'Titeln får ha högst 500 tecken.' })
  titel?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID(undefined, { message: 'Välj enheten.' })
  enhetId?: string | null;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @ArDatum('Ange tjänstens första dag.')
  fran?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Sista dagen; null för tills vidare',
  })
  @IsOptional()
  @ArDatum('Ange tjänstens sista dag.')
  till?: string | null;
}
