import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { HandlingsvyDto } from './handlingsvy.dto.js';

export class DeltMejlDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'De nya handlingarna, i brevets ordning' })
  nya: string[];
  @ApiProperty({ type: HandlingsvyDto }) vy: HandlingsvyDto;
}

export class AngraMejldelningDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'De handlingar som delningen gjorde' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Ange minst en handling.' })
  @ArrayMaxSize(200, { message: 'Ett brev har högst 200 delar.' })
  @ArrayUnique({ message: 'Samma handling står två gånger.' })
  @IsUUID(undefined, { each: true, message: 'Handlingen finns inte.' })
  nya: string[];
}
