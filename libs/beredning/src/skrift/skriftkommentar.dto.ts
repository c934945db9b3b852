import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { KOMMENTARLAGE, type Kommentarlage, KOMMENTARSLAG, type Kommentarslag } from './skrift.typer.js';

const STORST = 2_000_000_000;

export class KommentarsvarDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) kontoId: string | null;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty() text: string;
}

export class SkriftkommentarDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: KOMMENTARSLAG }) slag: Kommentarslag;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Platsen i skriften; null när texten är borttagen' })
  fran: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) till: number | null;
  @ApiProperty({ description: 'Texten som kommentaren gäller, så som den var när den skrevs' }) citat: string;
  @ApiProperty({ description: 'Texten är borttagen; citatet står kvar' }) borttagen: boolean;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true, description: 'Den text som föreslås i stället; null för en kommentar' })
  ersattning: string | null;
  @ApiProperty({ enum: KOMMENTARLAGE }) lage: Kommentarlage;
  @ApiProperty({ type: String, nullable: true }) kontoId: string | null;
  @ApiProperty({ description: 'Den som skrev' }) namn: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty({ type: String, nullable: true, description: 'Den som gjorde den klar, godtog eller avböjde' })
  avgjordAv: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) avgjordTid: Date | null;
  @ApiProperty({ type: [KommentarsvarDto], description: 'Svaren, det äldsta först' }) svar: KommentarsvarDto[];
}

export class SkriftkommentarlistaDto {
  @ApiProperty({ type: 'integer', description: 'Versionen av skriften som platserna gäller' }) version: number;
  @ApiProperty({ type: [SkriftkommentarDto], description: 'I den ordning de står i texten, de borttagna sist' })
  kommentarer: SkriftkommentarDto[];
}

export class NySkriftkommentarDto {
  @ApiProperty({ format: 'uuid', description: 'Webbläsarens eget id: samma kommentar två gånger är en' })
  @IsUUID('all', { message: 'Kommentaren behöver ett id.' })
  id: string;

  @ApiProperty({
    type: 'integer',
    description: 'Skriftens version som platserna gäller; de följer med till den senaste',
  })
  @IsInt()
  @Min(0)
  @Max(STORST)
  version: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(STORST)
  fran: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(STORST)
  till: number;

  @ApiProperty({ description: 'Får vara tom bara för ett förslag' })
  @IsString()
  @MaxLength(10_000, { message: 'Kommentaren får ha högst 10 000 tecken.' })
  text: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Den text som föreslås i stället; tom för att stryka. Utelämnas eller null för en kommentar.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10_000, { message: 'Förslaget får ha högst 10 000 tecken.' })
  ersattning?: string | null;
}

export class NyttKommentarsvarDto {
  @ApiProperty({ format: 'uuid', description: 'Webbläsarens eget id: samma svar två gånger är ett' })
  @IsUUID('all', { message: 'Svaret behöver ett id.' })
  id: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv ett svar.' })
  @MaxLength(10_000, { message: 'Svaret får ha högst 10 000 tecken.' })
  text: string;
}
