import { ApiProperty } from '@nestjs/swagger';
import { IsString } from 'class-validator';

/** Sökvägen till en §. Ett id som inget är finns inte: det prövas där det slås upp. */
export class Paragrafstig {
  @ApiProperty({ format: 'uuid' })
  @IsString()
  namndId: string;

  @ApiProperty({ format: 'uuid' })
  @IsString()
  sammantradeId: string;

  @ApiProperty({ format: 'uuid' })
  @IsString()
  paragrafId: string;
}

export class Yrkandestig extends Paragrafstig {
  @ApiProperty({ format: 'uuid' })
  @IsString()
  yrkandeId: string;
}

export class Omrostningsstig extends Paragrafstig {
  @ApiProperty({ format: 'uuid' })
  @IsString()
  omrostningId: string;
}

export class Meningsstig extends Paragrafstig {
  @ApiProperty({ format: 'uuid' })
  @IsString()
  meningId: string;
}
