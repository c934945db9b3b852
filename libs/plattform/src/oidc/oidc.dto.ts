import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class OidcstartDto {
  @ApiPropertyOptional({ example: '/namnder', description: 'Sidan i Klubba att komma till efteråt' })
  @IsOptional()
  @IsString({ message: 'Ange till som en adress inom Klubba.' })
  @MaxLength(500, { message: 'Adressen är för lång.' })
  // Två snedstreck, eller ett bakvänt, leder till en annan webbplats.
  @Matches(/^\/(?![/\\])[^\\\r\n]*$/u, { message: 'Ange till som en adress inom Klubba.' })
  till?: string;
}

export class OidcadressDto {
  @ApiProperty({ description: 'Leverantörens adress, dit webbläsaren ska gå' })
  adress: string;
}
