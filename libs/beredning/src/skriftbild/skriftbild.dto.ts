import { ApiProperty } from '@nestjs/swagger';

export class SkriftbildDto {
  @ApiProperty({ description: 'Innehållets sha256: det som bilden i skriften pekar på' }) sha256: string;
  @ApiProperty({ enum: ['image/png', 'image/jpeg'] }) typ: string;
  @ApiProperty({ type: 'integer', description: 'Byte' }) storlek: number;
}
