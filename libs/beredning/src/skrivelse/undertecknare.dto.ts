import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';

export class NyUndertecknareDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Välj undertecknaren ur listan.' })
  personId: string;

  @ApiProperty({ example: 'förvaltningschef' })
  @IsString()
  @MaxLength(200, { message: 'Titeln får ha högst 200 tecken.' })
  titel: string;
}

export class UndertecknareDto {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty() namn: string;
  @ApiProperty() titel: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) godkandTid: Date | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Den som godkände i undertecknarens ställe',
  })
  godkandAvId: string | null;
  @ApiProperty({ type: String, nullable: true }) godkandAvNamn: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Hash av den text som godkändes' }) godkandHash:
    string | null;
}
