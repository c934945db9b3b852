import { ApiProperty } from '@nestjs/swagger';

export class AnmalningslistaDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() enhet: string;
  @ApiProperty({ example: '2026-10' }) manad: string;
  @ApiProperty({ type: 'integer' }) rader: number;
  @ApiProperty({ type: 'integer' }) beslut: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null medan dokumentet görs' }) handlingId:
    string | null;
  @ApiProperty() paListan: boolean;
}

export class AnmalningsbeslutDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date' }) datum: string;
  @ApiProperty() beslutadAv: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null medan dokumentet görs' }) handlingId:
    string | null;
  @ApiProperty() paListan: boolean;
}

export class AnmalningslageDto {
  @ApiProperty({ type: [AnmalningslistaDto] }) listor: AnmalningslistaDto[];
  @ApiProperty({
    type: [AnmalningsbeslutDto],
    description: 'Brådskande beslut (KL 6:39): listan släpps inte fri utan dem',
  })
  bradskande: AnmalningsbeslutDto[];
  @ApiProperty({ type: 'integer', description: 'Så många som väntar och inte står på listan' }) attLagga: number;
}
