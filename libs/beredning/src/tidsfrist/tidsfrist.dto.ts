import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, ValidateIf } from 'class-validator';

export class SkrivelsefristDto {
  @ApiProperty({ format: 'uuid' }) sammantradeId: string;
  @ApiProperty({ format: 'date' }) sammantradesdag: string;
  @ApiProperty({ example: 'Ordförandeberedning' }) vad: string;
  @ApiProperty({ format: 'date' }) dag: string;
  @ApiProperty({ type: String, nullable: true, example: '12:00' }) klockslag: string | null;
  @ApiProperty({ type: 'integer', description: 'Negativt när dagen har passerat' }) dagarKvar: number;
  @ApiProperty({ example: '9 dagar kvar till ordförandeberedning måndag 2 november' }) text: string;
}

export class FristvalDto {
  @ApiProperty({ format: 'uuid' }) sammantradeId: string;
  @ApiProperty({ format: 'date' }) sammantradesdag: string;
  @ApiProperty({ example: '18:30' }) start: string;
  @ApiProperty({ type: SkrivelsefristDto }) frist: SkrivelsefristDto;
}

export class SkrivelsetidDto {
  @ApiProperty({
    type: SkrivelsefristDto,
    nullable: true,
    description: 'Null för en fastställd, och utan sammanträden',
  })
  frist: SkrivelsefristDto | null;
  @ApiProperty({ description: 'Sammanträdet är valt för hand' }) valt: boolean;
  @ApiProperty({ type: [FristvalDto], description: 'Sammanträden att välja bland' }) val: FristvalDto[];
}

export class ValjSammantradeDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: det närmaste möjliga' })
  @ValidateIf((_, varde) => varde !== null)
  @IsUUID('all', { message: 'Välj sammanträdet ur listan.' })
  sammantradeId: string | null;
}
