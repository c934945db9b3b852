import { ArDatum } from '#plattform';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsNotEmpty, IsString, MaxLength, ValidateNested } from 'class-validator';
import { BeslutsgrundDto } from '../uppdrag/andring/beslut.dto.js';

export class OrgannamnDto {
  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Första dagen; null från början' })
  fran: string | null;

  @ApiProperty({ type: BeslutsgrundDto, nullable: true })
  beslut: BeslutsgrundDto | null;
}

export class OrgannamnslistaDto {
  @ApiProperty({ type: OrgannamnDto, isArray: true, description: 'Det senaste först' })
  namn: OrgannamnDto[];
}

export class BytNamnDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange det nya namnet.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange första dagen med det nya namnet.')
  fran: string;

  @ApiProperty({ type: BeslutsgrundDto })
  @IsDefined({ message: 'Ange beslutet.' })
  @ValidateNested()
  @Type(() => BeslutsgrundDto)
  beslut: BeslutsgrundDto;
}

export class UpphorDto {
  @ApiProperty({ format: 'date', description: 'Organets sista dag; uppdragen i det slutar samma dag' })
  @ArDatum('Ange organets sista dag.')
  till: string;

  @ApiProperty({ type: BeslutsgrundDto })
  @IsDefined({ message: 'Ange beslutet.' })
  @ValidateNested()
  @Type(() => BeslutsgrundDto)
  beslut: BeslutsgrundDto;
}
