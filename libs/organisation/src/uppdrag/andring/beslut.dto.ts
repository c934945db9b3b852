import { ArDatum } from '#plattform';
import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Beslutsgrund } from './andring.js';

/** Beslutet som ändringen vilar på. */
export class BeslutsgrundDto implements Beslutsgrund {
  @ApiProperty({ example: 'Kommunfullmäktige' })
  @IsString()
  @IsNotEmpty({ message: 'Ange vem som har beslutat.' })
  @MaxLength(500, { message: 'Texten får ha högst 500 tecken.' })
  organ: string;

  @ApiProperty({ example: '§ 164' })
  @IsString()
  @IsNotEmpty({ message: 'Ange beslutets paragraf.' })
  @MaxLength(50, { message: 'Paragrafen får ha högst 50 tecken.' })
  paragraf: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange beslutets dag.')
  datum: string;
}
