import { Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArDatum } from '#plattform';
import { ARENDESTATUSAR, type Arendestatus } from '../arende/arende.typer.js';
import { AVSLUTSLAGEN, type Avslutslage, UTFALL, type Utfall } from './avslut.typer.js';

export class AvslutsbristDto {
  @ApiProperty({ example: 'DIARIUM.OPPEN_BEVAKNING' }) kod: string;
  @ApiProperty({ description: 'En svensk mening' }) text: string;
  @ApiProperty({ description: 'Lagen hindrar: ett skäl räcker inte' }) hindrar: boolean;
  @ApiProperty({ type: String, nullable: true }) lank: string | null;
}

export class AvslutsbristerDto {
  @ApiProperty({ type: [AvslutsbristDto] }) rader: AvslutsbristDto[];
}

export class AvslutsfilterDto {
  @ApiPropertyOptional({ enum: ['registrerat', 'bereds', 'beslutat'] })
  @IsOptional()
  @IsIn(['registrerat', 'bereds', 'beslutat'], { message: 'Välj ett läge ur listan.' })
  status?: 'registrerat' | 'bereds' | 'beslutat';

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en ärendetyp ur listan.' })
  arendetypId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt({ message: 'Ange ett årtal.' })
  @Min(1900, { message: 'Ange ett årtal från 1900.' })
  @Max(2099, { message: 'Ange ett årtal till 2099.' })
  ar?: number;

  @ApiPropertyOptional({ format: 'date', description: 'Registrerade senast den dagen' })
  @IsOptional()
  @ArDatum()
  registreratSenast?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Där inget hänt efter den dagen' })
  @IsOptional()
  @ArDatum()
  ororaSedan?: string;
}

export class AvslutsforhandsvisningDto extends Listfraga {
  @ApiProperty({ type: AvslutsfilterDto })
  @ValidateNested()
  @Type(() => AvslutsfilterDto)
  filter: AvslutsfilterDto = new AvslutsfilterDto();
}

export class NyttAvslutDto {
  @ApiProperty({ type: AvslutsfilterDto })
  @IsDefined({ message: 'Ange vilka ärenden som ska avslutas.' })
  @ValidateNested()
  @Type(() => AvslutsfilterDto)
  filter: AvslutsfilterDto;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal?: string | null;

  @ApiPropertyOptional({ description: 'Avsluta också de som har något ogjort som lagen inte hindrar; kräver skäl' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  trotsBrister?: boolean;

  @ApiPropertyOptional({ format: 'uuid', description: 'Samma nyckel två gånger är en körning' })
  @IsOptional()
  @IsUUID('all', { message: 'Ange nyckeln som ett uuid.' })
  nyckel?: string;
}

export class AvslutskandidatDto {
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ type: [AvslutsbristDto] }) brister: AvslutsbristDto[];
}

export class AvslutsforhandslistaDto {
  @ApiProperty({ type: [AvslutskandidatDto] }) rader: AvslutskandidatDto[];
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty({ type: 'integer' }) sida: number;
  @ApiProperty({ type: 'integer' }) perSida: number;
}

export class ArendeavslutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: AVSLUTSLAGEN }) lage: Avslutslage;
  @ApiProperty({ type: AvslutsfilterDto }) filter: AvslutsfilterDto;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty() trotsBrister: boolean;
  @ApiProperty() vem: string;
  @ApiProperty({ type: String, format: 'date-time' }) skapadTid: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) klarTid: Date | null;
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty({ type: 'integer' }) behandlade: number;
  @ApiProperty({ type: 'integer' }) avslutade: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AvslutsraderFraga extends Listfraga {
  @ApiPropertyOptional({ enum: UTFALL })
  @IsOptional()
  @IsIn(UTFALL, { message: 'Välj ett utfall ur listan.' })
  utfall?: Utfall;
}

export class AvslutsradDto {
  @ApiProperty({ type: 'integer' }) ordning: number;
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: UTFALL }) utfall: Utfall;
  @ApiProperty({ type: String, nullable: true, description: 'Varför det inte avslutades' }) text: string | null;
}
