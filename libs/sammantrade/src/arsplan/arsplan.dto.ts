import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { type Krets, KRETSAR } from '../sammantradesordning/domain/krets.js';

const ARET = { message: 'Välj ett år från 1990 till 2099.' };

export class Arskalenderfraga {
  @ApiProperty({ type: 'integer', minimum: 1990, maximum: 2099 })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : value,
  )
  @IsInt(ARET)
  @Min(1990, ARET)
  @Max(2099, ARET)
  ar: number;
}

export class FridagDto {
  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ example: 'trettondedag jul' })
  namn: string;
}

export class AnnatmoteDto {
  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ example: '18:30' })
  start: string;

  @ApiProperty({ example: 'Kommunfullmäktige' })
  organ: string;
}

export class ArskalenderDto {
  @ApiProperty({ type: 'integer' })
  ar: number;

  @ApiProperty({ type: [FridagDto], description: 'Helgdagar och de aftnar som likställs med helgdag' })
  fridagar: FridagDto[];

  @ApiProperty({ type: [AnnatmoteDto], description: 'Kommunens andra organs beslutade sammanträden' })
  andras: AnnatmoteDto[];
}

export class ArsplanslankDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När länken gjordes; null utan länk' })
  skapadTid: Date | null;

  @ApiProperty({ enum: KRETSAR, isArray: true, description: 'Vilkas hålltider kalendern har, efter rollerna nu' })
  kretsar: Krets[];
}

export class NyArsplanslankDto {
  @ApiProperty({ description: 'Visas en gång; bara hashen sparas' })
  lank: string;
}
