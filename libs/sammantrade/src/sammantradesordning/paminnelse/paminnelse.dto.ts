import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, Max, Min } from 'class-validator';

export class PaminnelsedagarDto {
  @ApiProperty({
    type: [Number],
    example: [7, 2, 0],
    description: 'Så många dagar före; tom lista stänger av påminnelserna',
  })
  @IsArray()
  @ArrayMaxSize(10, { message: 'Högst tio påminnelser.' })
  @IsInt({ each: true, message: 'Ange dagar som heltal 0–90.' })
  @Min(0, { each: true, message: 'Ange dagar som heltal 0–90.' })
  @Max(90, { each: true, message: 'Ange dagar som heltal 0–90.' })
  dagar: number[];
}

export class PaminnelseinstallningDto {
  @ApiProperty({ type: [Number], example: [7, 2, 0] })
  dagar: number[];

  @ApiProperty({ type: 'integer', description: '0 när nämnden inte har bestämt något' })
  version: number;
}
