import { ApiProperty } from '@nestjs/swagger';

export class AttJusteraDto {
  @ApiProperty({ format: 'uuid' })
  delId: string;

  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty()
  namnd: string;

  @ApiProperty({ format: 'date' })
  sammantradesdag: string;

  @ApiProperty({ type: [Number], description: 'Paragraferna i delen' })
  paragrafer: number[];

  @ApiProperty({ enum: ['ordforande', 'justerare'] })
  roll: 'ordforande' | 'justerare';

  @ApiProperty({ format: 'date', description: 'Sista dagen (KL 5:69)' })
  senast: string;

  @ApiProperty({ description: 'Det som skrivs under' })
  kontrollkod: string;

  @ApiProperty({ description: 'Kräver inloggning med två faktorer för att läsas' })
  sekretess: boolean;
}
