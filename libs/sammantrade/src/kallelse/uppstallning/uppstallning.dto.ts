import { ApiProperty } from '@nestjs/swagger';
import { KALLELSESVAR, type Kallelsesvar } from '../kallelse.typer.js';

export class VantadPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;
}

export class VantadPlatsDto {
  @ApiProperty({ type: 'integer' })
  plats: number;

  @ApiProperty({ type: VantadPersonDto, nullable: true })
  ordinarie: VantadPersonDto | null;

  @ApiProperty({ type: VantadPersonDto, nullable: true, description: 'Den som väntas; null när ingen har lovat' })
  tjanstgorande: VantadPersonDto | null;

  @ApiProperty({ enum: KALLELSESVAR, nullable: true, description: 'Svaret av den som väntas' })
  svar: Kallelsesvar | null;

  @ApiProperty({ type: String, nullable: true })
  skal: string | null;

  @ApiProperty({ type: VantadPersonDto, nullable: true, description: 'Den ersättare som står på tur att frågas' })
  nasta: VantadPersonDto | null;
}

export class VantadUppstallningDto {
  @ApiProperty({ type: [VantadPlatsDto] })
  platser: VantadPlatsDto[];

  @ApiProperty({ type: 'integer' })
  tjanstgor: number;

  @ApiProperty({ type: 'integer', description: 'Minst så många krävs (KL 6:27)' })
  kravs: number;

  @ApiProperty()
  beslutsfor: boolean;

  @ApiProperty()
  kvorumtext: string;

  @ApiProperty()
  balanstext: string;
}
