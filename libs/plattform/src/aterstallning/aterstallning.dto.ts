import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

export class BegarAterstallningDto {
  @ApiProperty({ example: 'emma' })
  @IsString({ message: 'Ange ditt inloggningsnamn.' })
  @MinLength(1, { message: 'Ange ditt inloggningsnamn.' })
  @MaxLength(320, { message: 'Inloggningsnamnet är för långt.' })
  inloggningsnamn: string;
}

export class NyttLosenordDto {
  @ApiProperty({ description: 'Ur länken i mejlet' })
  @Matches(/^[\w-]{1,100}$/u, { message: 'Öppna länken i mejlet igen.' })
  nyckel: string;

  @ApiProperty({ format: 'password' })
  @IsString({ message: 'Ange ett nytt lösenord.' })
  @MaxLength(200, { message: 'Lösenordet är för långt.' })
  losenord: string;
}
