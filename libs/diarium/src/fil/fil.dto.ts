import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { UTGAVETILLSTAND, type Utgavetillstand } from '../konvertering/pdfutgava.repository.js';
import { SKANNINGAR, type Skanning, VISNINGAR, type Visning } from './fil.typer.js';

export class FilvarningDto {
  @ApiProperty({ description: 'Kod: makron, skript, krypterad, skadad, fel_andelse …' }) kod: string;
  @ApiProperty({ description: 'En mening för människor' }) text: string;
}

/** Ett kontorsdokument som PDF. */
export class PdfutgavaDto {
  @ApiProperty({ enum: UTGAVETILLSTAND, description: 'saknar_program: servern har inte LibreOffice' })
  tillstand: Utgavetillstand;
  @ApiProperty({ type: 'integer', nullable: true }) sidor: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Varför det inte finns någon PDF' }) skal: string | null;
}

/** Vad som är känt om en fils innehåll. */
export class FilkontrollDto {
  @ApiProperty({ format: 'uuid' }) filId: string;
  @ApiProperty({ type: 'integer' }) versionNr: number;
  @ApiProperty({ description: 'Efter innehållet' }) mediatyp: string;
  @ApiProperty({ type: String, nullable: true, description: 'Namnet som det kom, när ändelsen rättats' })
  ursprungsnamn: string | null;
  @ApiProperty({ type: [FilvarningDto] }) varningar: FilvarningDto[];
  @ApiProperty({ description: 'Filen hålls tillbaka och kan inte hämtas' }) karantan: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Varför filen hålls eller hölls tillbaka' })
  karantanSkal: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Varför nämnden släppte filen ur karantänen' })
  slapptSkal: string | null;
  @ApiProperty({ enum: SKANNINGAR }) skanning: Skanning;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) skannadTid: Date | null;
  @ApiProperty({ enum: ['vantar', 'klar', 'ingen_text', 'fel'], description: 'Hur det gick att läsa ut texten' })
  textTillstand: string;
  @ApiProperty({ type: String, nullable: true }) textSkal: string | null;
  @ApiProperty({ enum: VISNINGAR, description: 'Hur filen visas i webbläsaren' }) visning: Visning;
  @ApiProperty({
    type: PdfutgavaDto,
    nullable: true,
    description: 'Filen som PDF; null för det som inte görs om och inte är beställt',
  })
  pdf: PdfutgavaDto | null;
}

export class MejlbilagaDto {
  @ApiProperty() filnamn: string;
  @ApiProperty() mediatyp: string;
  @ApiProperty({ type: 'integer' }) storlek: number;
}

export class MejlvisningDto {
  @ApiProperty() fran: string;
  @ApiProperty({ type: [String] }) till: string[];
  @ApiProperty({ type: String, nullable: true }) amne: string | null;
  @ApiProperty({ type: String, nullable: true }) datum: string | null;
  @ApiProperty({ type: [MejlbilagaDto] }) bilagor: MejlbilagaDto[];
}

/** En fil som text, eller varför den inte visas. PDF och bilder hämtas som innehåll. */
export class FilvisningDto {
  @ApiProperty({ enum: VISNINGAR }) visning: Visning;
  @ApiProperty() filnamn: string;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  @ApiProperty({ type: MejlvisningDto, nullable: true }) mejl: MejlvisningDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Varför inget visas, eller vad som utelämnats' })
  skal: string | null;
}

export class KarantanfilDto {
  @ApiProperty() sha256: string;
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ format: 'uuid' }) filId: string;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty() titel: string;
  @ApiProperty({ type: String, nullable: true, description: 'null för den som inte får läsa handlingen' })
  filnamn: string | null;
  @ApiProperty({ format: 'date' }) registreradDatum: string;
  @ApiProperty({ description: 'Kod: virus, program, zipbomb, blandfil, makron …' }) slag: string;
  @ApiProperty() skal: string;
  @ApiProperty({ enum: SKANNINGAR }) skanning: Skanning;
  @ApiProperty({ description: 'Om nämnden får släppa filen; aldrig när virusskyddet funnit något' })
  farSlappas: boolean;
}

export class SlappFilDto {
  @ApiProperty({ description: 'Varför filen släpps; står i händelseloggen' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför filen släpps.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class FilgransDto {
  @ApiProperty({ type: 'integer', description: 'Största fil, i MB' }) storstaFilMb: number;
  @ApiProperty({ type: 'integer', description: 'Installationens gräns, som nämndens inte kan gå över' })
  hogstMb: number;
  @ApiProperty({ type: 'integer', description: '0 när nämnden följer installationens gräns' }) version: number;
}

export class AndraFilgransDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10000 })
  @IsInt({ message: 'Ange gränsen i hela MB.' })
  @Min(1, { message: 'Gränsen ska vara minst 1 MB.' })
  @Max(10_000, { message: 'Gränsen får vara högst 10 000 MB.' })
  storstaFilMb: number;
}
