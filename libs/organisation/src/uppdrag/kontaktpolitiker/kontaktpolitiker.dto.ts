import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class KontaktpolitikerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ example: 'Ekbackaskolan' })
  verksamhet: string;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Kontaktpolitikerlista extends Listfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Bara de som gäller den dagen' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

export class NyKontaktpolitikerDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Välj en ledamot eller ersättare.' })
  personId: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange verksamheten.' })
  @MaxLength(500, { message: 'Verksamheten får ha högst 500 tecken.' })
  verksamhet: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange första dagen.')
  fran: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange sista dagen.')
  till?: string | null;
}

export class SlutKontaktpolitikerDto {
  @ApiProperty({ format: 'date' })
  @ArDatum('Ange sista dagen.')
  till: string;
}
