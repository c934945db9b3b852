import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { ARENDESTATUSAR, type Arendestatus } from '../arende/arende.typer.js';
import { RELATIONSSLAG, type Relationsslag } from './relation.typer.js';

export class NyRelationDto {
  @ApiProperty({ enum: RELATIONSSLAG })
  @IsIn(RELATIONSSLAG, { message: 'Välj hur ärendena hör ihop.' })
  slag: Relationsslag;

  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'Välj ett ärende ur listan.' })
  tillArendeId: string;
}

export class ArenderelationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: RELATIONSSLAG }) slag: Relationsslag;
  @ApiProperty({ enum: ['fran', 'till'] }) riktning: 'fran' | 'till';
  @ApiProperty({ example: 'Följer av', description: 'Som det läses från det ärende man är i' }) ord: string;
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty() sekretess: boolean;
}

export class ArenderelationerDto {
  @ApiProperty({ type: [ArenderelationDto] }) rader: ArenderelationDto[];
}
