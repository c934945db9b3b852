import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class GranskningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty({ description: 'Revisorn' })
  namn: string;

  @ApiProperty({ description: 'Vad granskningen gäller' })
  andamal: string;

  @ApiProperty({ example: 'Kommunrevisionen 2026-02-10 § 4' })
  beslutadAv: string;

  @ApiProperty({ description: 'Omfattar också det som har sekretess' })
  sekretess: boolean;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date', description: 'Sista dagen' })
  till: string;

  @ApiProperty()
  aterkallad: boolean;

  @ApiProperty({ description: 'Gäller i dag' })
  pagar: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class NyGranskningDto {
  @ApiProperty({ format: 'uuid', description: 'Revisorns konto' })
  @IsUUID(undefined, { message: 'Ange revisorns konto.' })
  kontoId: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange vad granskningen gäller.' })
  @MaxLength(500, { message: 'Ändamålet får ha högst 500 tecken.' })
  andamal: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange vem som beslutade om granskningen.' })
  @MaxLength(500, { message: 'Beslutet får ha högst 500 tecken.' })
  beslutadAv: string;

  @ApiPropertyOptional({ default: false })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  sekretess?: boolean;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den första dagen.')
  fran: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den sista dagen.')
  till: string;
}

export class RevisorDto {
  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty()
  namn: string;
}

export class RevisorerDto {
  @ApiProperty({ type: [RevisorDto] })
  rader: RevisorDto[];
}
