import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

export class FlyttaHandlingDto {
  @ApiProperty({ format: 'uuid', description: 'Ett annat ärende i nämnden' })
  @IsUUID('all', { message: 'Välj ett ärende ur listan.' })
  tillArendeId: string;

  @ApiProperty({ maxLength: 1000, description: 'Varför; syns i båda ärendena' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför handlingen flyttas.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class HandlingsflyttDto {
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty({ type: 'integer', description: 'Numret i det nya ärendet' }) nr: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class FlyttadHandlingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: 'integer', description: 'Numret den hade i ärendet; det ges inte igen' }) franNr: number;
  @ApiProperty({ format: 'uuid' }) tillArendeId: string;
  @ApiProperty() tillDnr: string;
  @ApiProperty({ type: 'integer' }) tillNr: number;
  @ApiProperty({ type: String, nullable: true, description: 'null för den som inte får läsa det' }) skal: string | null;
  @ApiProperty() vem: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
}

export class FlyttadeHandlingarDto {
  @ApiProperty({ type: [FlyttadHandlingDto] }) rader: FlyttadHandlingDto[];
}
