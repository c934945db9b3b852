import { ApiProperty } from '@nestjs/swagger';

export class DokumentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['kallelse', 'tillagg', 'protokoll', 'protokollsdel', 'utdrag', 'anslag'] })
  slag: string;

  @ApiProperty({ enum: ['docx', 'pdf', 'pdf-a', 'html'] })
  format: string;

  @ApiProperty()
  filnamn: string;

  @ApiProperty()
  mediatyp: string;

  @ApiProperty({ type: 'integer', description: 'Byte' })
  storlek: number;

  @ApiProperty({ description: 'sha256 över de fakta dokumentet gjordes av' })
  faktahash: string;

  @ApiProperty({ description: 'Fakta har ändrats sedan dokumentet gjordes' })
  inaktuell: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'För ett utdrag: §' })
  paragraf: number | null;

  @ApiProperty({ type: String, format: 'date-time' })
  skapatTid: Date;
}
