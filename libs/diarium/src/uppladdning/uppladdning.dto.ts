import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FilvarningDto } from '../fil/fil.dto.js';
import { NyHandlingDto } from '../handling/handling.dto.js';

/** En egen uppladdning som ännu inte hör till någon handling. */
export class UppladdningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'Med ändelsen rättad när uppladdningen är klar' }) filnamn: string;
  @ApiProperty({ type: 'integer', description: 'Byte' }) storlek: number;
  @ApiProperty({ type: 'integer', description: 'Byte som tagits emot' }) mottaget: number;
  @ApiProperty({ enum: ['pagar', 'klar'] }) tillstand: string;
  @ApiProperty({ type: String, nullable: true, description: 'Efter innehållet; null tills uppladdningen är klar' })
  mediatyp: string | null;
  @ApiProperty({ type: [FilvarningDto] }) varningar: FilvarningDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Varför filen kommer att hållas tillbaka' })
  karantanSkal: string | null;
  @ApiProperty({ format: 'date-time', description: 'Tas bort då, om den inte registrerats' }) upphor: Date;
}

class Uppladdade {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Egna klara uppladdningar, i filernas ordning' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Välj minst en fil.' })
  @ArrayMaxSize(20, { message: 'Lämna högst 20 filer åt gången.' })
  @ArrayUnique({ message: 'Samma uppladdning står två gånger.' })
  @IsUUID(undefined, { each: true, message: 'Uppladdningen finns inte.' })
  uppladdningar: string[];
}

export class RegistreraUppladdadeDto extends Uppladdade {
  @ApiProperty({ type: NyHandlingDto })
  @ValidateNested()
  @Type(() => NyHandlingDto)
  handling: NyHandlingDto;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Handlingen som den är bilaga till',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Handlingen finns inte.' })
  bilagaTill?: string | null;
}

export class NyVersionAvUppladdadeDto extends Uppladdade {
  @ApiProperty({ description: 'Vad som är ändrat' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som är ändrat i den nya versionen.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}
