import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

export class Startfraga {
  @ApiPropertyOptional({ format: 'uuid', description: 'Bara den nämnden' })
  @IsOptional()
  @IsUUID('all', { message: 'Ange nämndens id.' })
  namndId?: string;
}

/** En rad på Start: vilken nämnd, och vart den leder. */
export class StartradDto {
  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ description: 'Nämndens namn' })
  namnd: string;

  @ApiProperty({ description: 'Sökväg i webben' })
  lank: string;
}

/** En rad som hör till ett sammanträde och har en dag. */
export class MotesradDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ format: 'date' })
  sammantradesdag: string;

  @ApiProperty({ format: 'date' })
  dag: string;

  @ApiProperty({ type: 'integer', description: 'Kalenderdagar från i dag; negativt när dagen har passerat' })
  dagarKvar: number;
}

export class HosDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;
}

/** Det en rad ska vara klar till. */
export class StartfristDto {
  @ApiProperty({ example: 'Handlingar till nämndsekreteraren' })
  vad: string;

  @ApiProperty({ format: 'date' })
  dag: string;

  @ApiProperty({ type: 'integer' })
  dagarKvar: number;

  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ format: 'date' })
  sammantradesdag: string;
}
