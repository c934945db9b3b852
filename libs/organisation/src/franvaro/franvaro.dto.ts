import { ArDatum, FORVALTNINGSROLLER, Listfraga, type Roll } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';

export class Franvarolista extends Listfraga {
  @ApiPropertyOptional({ default: true, description: 'Bara frånvaro som pågår eller kommer' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'Ange kommande som true eller false.' })
  kommande: boolean = true;
}

export class FranvaroDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty({ description: 'Den som är borta' })
  namn: string;

  @ApiProperty({ format: 'uuid' })
  ersattareKontoId: string;

  @ApiProperty()
  ersattareNamn: string;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date', description: 'Sista dagen' })
  till: string;

  @ApiProperty({ enum: FORVALTNINGSROLLER, isArray: true, description: 'Rollerna som ersättaren får under tiden' })
  roller: Roll[];

  @ApiProperty({ type: String, nullable: true })
  sattAvNamn: string | null;

  @ApiProperty()
  aterkallad: boolean;

  @ApiProperty({ description: 'Gäller i dag' })
  pagar: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class NyFranvaroDto {
  @ApiProperty({ format: 'uuid', description: 'Den som är borta' })
  @IsUUID(undefined, { message: 'Ange vem som är borta.' })
  kontoId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange vem som ersätter.' })
  ersattareKontoId: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den första dagen.')
  fran: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den sista dagen.')
  till: string;
}

export class Kandidatfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Första dagen; utelämnad: i dag' })
  @IsOptional()
  @ArDatum('Ange den första dagen.')
  fran?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Sista dagen; utelämnad: den första' })
  @IsOptional()
  @ArDatum('Ange den sista dagen.')
  till?: string;
}

export class FranvarokandidatDto {
  @ApiProperty({ format: 'uuid' })
  kontoId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: FORVALTNINGSROLLER, isArray: true })
  roller: Roll[];

  @ApiProperty({ description: 'Om du får anteckna den här personens frånvaro' })
  farSatta: boolean;
}

export class FranvarokandidaterDto {
  @ApiProperty({ type: [FranvarokandidatDto] })
  rader: FranvarokandidatDto[];
}
