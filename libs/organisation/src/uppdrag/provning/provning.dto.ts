import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Forteckningsfraga } from '../forteckning/forteckning.dto.js';

const ider = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').filter((del) => del !== '') : value;

export class Provningsfraga extends Forteckningsfraga {
  @ApiPropertyOptional({ type: String, description: 'Personernas id med komma emellan' })
  @IsOptional()
  @Transform(ider)
  @ArrayMaxSize(400)
  @IsUUID(undefined, { each: true, message: 'Ange de frånvarande som personernas id med komma emellan.' })
  borta?: string[];
}

export class ProvadPersonDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;
}

export class ProvadPlatsDto {
  @ApiProperty({ type: 'integer' })
  plats: number;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ type: ProvadPersonDto, nullable: true })
  ordinarie: ProvadPersonDto | null;

  @ApiProperty({ type: ProvadPersonDto, nullable: true })
  tjanstgorande: ProvadPersonDto | null;

  @ApiProperty({ description: 'Sant när någon annan än den ordinarie tjänstgör, eller ingen' })
  andrad: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Varför just den, eller varför ingen' })
  skal: string | null;
}

export class ProvadBalansDto {
  @ApiProperty()
  parti: string;

  @ApiProperty({ type: 'integer' })
  platser: number;

  @ApiProperty({ type: 'integer' })
  tjanstgorande: number;
}

export class ProvadLedareDto extends ProvadPersonDto {
  @ApiProperty()
  skal: string;
}

/** Vem som skulle tjänstgöra. */
export class ProvningDto {
  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ type: ProvadPlatsDto, isArray: true })
  platser: ProvadPlatsDto[];

  @ApiProperty({ type: ProvadLedareDto, nullable: true, description: 'Den som leder sammanträdet' })
  leder: ProvadLedareDto | null;

  @ApiProperty({ type: 'integer' })
  tjanstgor: number;

  @ApiProperty({ type: 'integer', description: 'Minsta antal (KL 6:27)' })
  kravs: number;

  @ApiProperty()
  beslutsfor: boolean;

  @ApiProperty()
  kvorumtext: string;

  @ApiProperty()
  balansRubbad: boolean;

  @ApiProperty()
  balanstext: string;

  @ApiProperty({ type: ProvadBalansDto, isArray: true })
  balans: ProvadBalansDto[];

  @ApiProperty({ type: ProvadPersonDto, isArray: true, description: 'Ersättare på plats som inte tjänstgör' })
  overblivna: ProvadPersonDto[];
}
