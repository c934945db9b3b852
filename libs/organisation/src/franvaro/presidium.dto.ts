import { ArDatum } from '#plattform';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { Presidieroll } from './presidium.repository.js';

const PRESIDIEROLLER = ['ordforande', 'forste_vice', 'andre_vice'] as const;

export class HinderperiodDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date', description: 'Sista dagen' })
  till: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class PresidieledamotDto {
  @ApiProperty({ format: 'uuid' })
  uppdragId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: PRESIDIEROLLER })
  roll: Presidieroll;

  @ApiProperty({ type: HinderperiodDto, nullable: true, description: 'Hindret i dag' })
  hinder: HinderperiodDto | null;

  @ApiProperty({ description: 'Har ordförandens uppgifter i dag' })
  ordforandeNu: boolean;
}

export class ForhinderDto extends HinderperiodDto {
  @ApiProperty({ format: 'uuid' })
  uppdragId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: PRESIDIEROLLER })
  roll: Presidieroll;
}

export class PresidiumDto {
  @ApiProperty({ type: [PresidieledamotDto] })
  ledamoter: PresidieledamotDto[];

  @ApiProperty({ type: [ForhinderDto], description: 'Förhinder som gäller eller kommer' })
  forhinder: ForhinderDto[];
}

export class NyttForhinderDto {
  @ApiProperty({ format: 'uuid', description: 'Uppdraget i presidiet' })
  @IsUUID(undefined, { message: 'Ange uppdraget.' })
  uppdragId: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den första dagen.')
  fran: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den sista dagen.')
  till: string;
}
