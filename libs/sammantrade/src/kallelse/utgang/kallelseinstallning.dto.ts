import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, Matches, Max, Min } from 'class-validator';

const DAGTEXT = 'Ange dagar som heltal 1–30.';

export class KallelseinstallningDto {
  @ApiProperty({ example: '09:00', description: 'Klockslaget i Sverige då kallelsen går ut av sig själv, 06:00–20:00' })
  @Matches(/^(?:0[6-9]|1\d):[0-5]\d$|^20:00$/u, { message: 'Ange ett klockslag mellan 06:00 och 20:00.' })
  klockslag: string;

  @ApiProperty({
    type: [Number],
    example: [7, 3],
    description: 'Så många dagar före kallelsedagen påminns sekreteraren om en lista som inte är frisläppt',
  })
  @IsArray()
  @ArrayMaxSize(5, { message: 'Högst fem påminnelser.' })
  @IsInt({ each: true, message: DAGTEXT })
  @Min(1, { each: true, message: DAGTEXT })
  @Max(30, { each: true, message: DAGTEXT })
  paminnDagar: number[];
}

export class KallelseinstallningenDto extends KallelseinstallningDto {
  @ApiProperty({ type: 'integer', description: '0 när nämnden inte har bestämt något' })
  version: number;
}
