import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';

/** Sökvägen till en protokollsdel. Ett id som inget är finns inte: det prövas där det slås upp. */
export class Delstig {
  @ApiProperty({ format: 'uuid' })
  @IsString()
  namndId: string;

  @ApiProperty({ format: 'uuid' })
  @IsString()
  sammantradeId: string;

  @ApiProperty({ format: 'uuid' })
  @IsString()
  delId: string;
}
