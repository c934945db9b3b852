import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsUUID } from 'class-validator';

const FLEST_BILAGOR = 100;

export class SkrivelsebilagaDto {
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty() titel: string;
  @ApiProperty({ type: String, nullable: true }) datum: string | null;
}

export class SattSkrivelsebilagorDto {
  @ApiProperty({ type: [String], description: 'Handlingarna i den ordning de ska stå' })
  @ArrayMaxSize(FLEST_BILAGOR, { message: `En skrivelse har högst ${String(FLEST_BILAGOR)} bilagor.` })
  @IsUUID('all', { each: true, message: 'Välj bilagorna ur ärendets handlingar.' })
  handlingIder: string[];
}

export class SkrivelselasvyDto {
  @ApiProperty({ description: 'HTML utan skript och stil; all text är skyddad' }) html: string;
}

export class SkrivelsebildDto {
  @ApiProperty({ description: 'Står i texten som bildens märke' }) sha256: string;
  @ApiProperty({ enum: ['png', 'jpeg'] }) format: string;
  @ApiProperty() filnamn: string;
  @ApiProperty({ type: 'integer' }) storlek: number;
}
