import { ArDatum } from '#plattform';
import { PROVNINGSFORMER, type Provningsform } from '#diarium';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ListanmalanDto } from '../delegationslista/delegationslista.dto.js';

export class NyttOrdforandebeslutDto {
  @ApiProperty({ type: String, format: 'date', description: 'Dagen då beslutet fattades' }) @ArDatum() datum: string;

  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad beslutet gäller.' })
  @MaxLength(300, { message: 'Rubriken får ha högst 300 tecken.' })
  rubrik: string;

  @ApiProperty({ maxLength: 20000, description: 'En beslutspunkt per rad' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som beslutas.' })
  @MaxLength(20_000, { message: 'Beslutet får ha högst 20 000 tecken.' })
  beslut: string;

  @ApiProperty({ maxLength: 5000, description: 'Varför nämndens avgörande inte kunde avvaktas' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför nämndens avgörande inte kunde avvaktas (KL 6:39).' })
  @MaxLength(5000, { message: 'Skälet får ha högst 5 000 tecken.' })
  skal: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Utelämnat: årets samlingsärende' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendet ur listan.' })
  arendeId?: string | null;

  @ApiPropertyOptional({ enum: PROVNINGSFORMER, default: 'laglighetsprovning' })
  @IsOptional()
  @IsIn(PROVNINGSFORMER, { message: 'Välj hur beslutet överklagas.' })
  provningsform?: Provningsform;

  @ApiPropertyOptional({ description: 'Samma nyckel två gånger är ett beslut' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Nyckeln får ha högst 100 tecken.' })
  nyckel?: string;
}

export class OrdforandebeslutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) arendeId: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty({ type: String, format: 'date' }) datum: string;
  @ApiProperty() rubrik: string;
  @ApiProperty() beslut: string;
  @ApiProperty() skal: string;
  @ApiProperty() beslutadAv: string;
  @ApiProperty({ enum: ['ordforande', 'utsedd'] }) egenskap: string;
  @ApiProperty({ description: 'Nämndens beslut som ger rätten' }) genom: string;
  @ApiProperty({ enum: PROVNINGSFORMER }) provningsform: Provningsform;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Beslutet som handling, när det är framställt',
  })
  handlingId: string | null;
  @ApiProperty() registreradAv: string;
  @ApiProperty({ type: ListanmalanDto, nullable: true }) anmald: ListanmalanDto | null;
  @ApiProperty({ type: 'integer' }) version: number;
}
