import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class NySparadSokningDto {
  @ApiProperty({ example: 'Strandskydd vid Ekbacka sjö', maxLength: 100 })
  @IsString()
  @IsNotEmpty({ message: 'Ge sökningen ett namn.' })
  @MaxLength(100, { message: 'Namnet får ha högst 100 tecken.' })
  namn: string;

  @ApiProperty({ example: 'strandskydd nämnd:BN', description: 'Rutan, med filtren skrivna i den', maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv något att söka på.' })
  @MaxLength(500, { message: 'Skriv högst 500 tecken.' })
  q: string;

  @ApiPropertyOptional({ default: false, description: 'Notis och mejl när ett nytt ärende träffas' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  bevaka?: boolean;
}

export class AndraSparadSokningDto {
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ge sökningen ett namn.' })
  @MaxLength(100, { message: 'Namnet får ha högst 100 tecken.' })
  namn?: string;

  @ApiPropertyOptional({ description: 'Falskt stoppar notiserna och mejlen' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  bevaka?: boolean;
}

export class SparadSokningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() namn: string;
  @ApiProperty() q: string;
  @ApiProperty({ description: 'Notis och mejl när ett nytt ärende träffas' }) bevaka: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) skapadTid: Date;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class SparadeSokningarDto {
  @ApiProperty({ type: [SparadSokningDto] }) rader: SparadSokningDto[];
}
