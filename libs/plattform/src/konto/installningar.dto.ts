import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { type Kontoinstallningar, TEMAN, TEXTSTORLEKAR } from './installningar.js';

/** Innehavarens egna val; det som saknas är inte valt. */
export class InstallningarDto implements Kontoinstallningar {
  @ApiPropertyOptional({ description: 'En ensam bokstav får vara ett kortkommando' })
  @IsOptional()
  @IsBoolean({ message: 'Ange enbokstavstangenter som true eller false.' })
  enbokstavstangenter?: boolean;

  @ApiPropertyOptional({ enum: TEMAN })
  @IsOptional()
  @IsIn(TEMAN, { message: `Ange tema som ${TEMAN.join(', ')}.` })
  tema?: (typeof TEMAN)[number];

  @ApiPropertyOptional({ enum: TEXTSTORLEKAR })
  @IsOptional()
  @IsIn(TEXTSTORLEKAR, { message: `Ange textstorlek som ${TEXTSTORLEKAR.join(', ')}.` })
  textstorlek?: (typeof TEXTSTORLEKAR)[number];
}
