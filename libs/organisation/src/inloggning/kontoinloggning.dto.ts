import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

export class IdentifierareDto {
  @ApiProperty({ example: 'emma@ekbacka.example', description: 'Värdet som leverantören ger innehavaren' })
  @IsString({ message: 'Ange värdet.' })
  @Matches(/\S/u, { message: 'Ange värdet.' })
  @MaxLength(320, { message: 'Värdet är för långt.' })
  varde: string;
}

export class KontoidentifierareDto extends IdentifierareDto {
  @ApiProperty({ example: 'kommun', description: 'Leverantörens id i KLUBBA_OIDC' })
  leverantor: string;
}

export class KontoidentifierarlistaDto {
  @ApiProperty({ type: [KontoidentifierareDto] })
  identifierare: KontoidentifierareDto[];
}
