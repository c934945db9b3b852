import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsString, Matches, MaxLength } from 'class-validator';
import type { Provsvar } from './prova-passnyckel.service.js';
import type { Nyckelsvar } from './skaffa-passnyckel.service.js';

/** Frågan som webbläsaren ställer till passnyckeln, som WebAuthn beskriver den. */
export class PassnyckelfragaDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  fraga: object;
}

export class PassnyckelsvarDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Webbläsarens svar (AuthenticationResponseJSON)',
  })
  @IsObject({ message: 'Ange svaret från webbläsaren.' })
  svar: Provsvar;
}

export class PassnyckelnamnDto {
  @ApiProperty({ example: 'Min telefon' })
  @IsString({ message: 'Ge passnyckeln ett namn.' })
  @Matches(/\S/u, { message: 'Ge passnyckeln ett namn.' })
  @MaxLength(100, { message: 'Namnet är för långt.' })
  namn: string;
}

export class NyPassnyckelDto extends PassnyckelnamnDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Webbläsarens svar (RegistrationResponseJSON)',
  })
  @IsObject({ message: 'Ange svaret från webbläsaren.' })
  svar: Nyckelsvar;
}
