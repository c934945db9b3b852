import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { ArDatum, Listfraga } from '#plattform';
import { type Flyttning, isIsoDatum, isWithinKalender, type Ordinal, VECKODAGAR, type Veckodag } from '#regelverk';
import { KLOCKSLAG, KLOCKSLAGSTEXT } from '../sammantrade/sammantrade.dto.js';
import { KRETSAR, type Krets, ORDNINGSTILLSTAND, type Ordningstillstand } from './sammantradesordning.typer.js';

const FLYTTNINGAR: readonly Flyttning[] = ['fore', 'efter', 'veckaFore', 'veckaEfter'];
const ORDINALER: readonly Ordinal[] = [1, 2, 3, 4, 5, -1];
const JA_NEJ = { message: 'Ange true eller false.' };
const HELTAL = { message: 'Ange ett heltal, 0 eller mer.' };
const ettAv = (tillatna: readonly (string | number)[]): { message: string } => ({
  message: `Ange något av ${tillatna.join(', ')}.`,
});
const PLATS = { message: 'Platsen får ha högst 500 tecken.' };
const NAMN = { message: 'Kolumnens namn får ha högst 200 tecken.' };
const SA_MANGA = 400;
const FOR_MANGA = { message: `Högst ${String(SA_MANGA)} åt gången.` };

const datumen = (varde: unknown): boolean =>
  typeof varde === 'object' &&
  varde !== null &&
  Object.values(varde).every((en) => typeof en === 'string' && isIsoDatum(en) && isWithinKalender(en));

/** Ett datum per kolumn. */
function ArDatumPerKolumn(): PropertyDecorator {
  return (mal: object, namn: string | symbol): void => {
    registerDecorator({
      name: 'arDatumPerKolumn',
      target: mal.constructor,
      propertyName: String(namn),
      options: { message: 'Ange ett datum som finns för varje kolumn, till exempel 2026-10-15.' },
      validator: { validate: datumen },
    });
  };
}

export class KolumnindataDto {
  @ApiProperty({ example: 'Deadline inför nämndsammanträde' })
  @IsString()
  @IsNotEmpty({ message: 'Ange kolumnens namn.' })
  @MaxLength(200, NAMN)
  namn: string;

  @ApiProperty({ enum: VECKODAGAR })
  @IsIn(VECKODAGAR, ettAv(VECKODAGAR))
  veckodag: Veckodag;

  @ApiPropertyOptional({ description: 'Dagen får vara densamma som i kolumnen till vänster' })
  @IsOptional()
  @IsBoolean(JA_NEJ)
  samtidigt?: boolean;

  @ApiPropertyOptional({ description: 'Sista dag för handlingar: får inte ligga efter sista dag för kallelse' })
  @IsOptional()
  @IsBoolean(JA_NEJ)
  handlingar?: boolean;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '12:00',
    description: 'Hålltidens klockslag; utan det hela dagen',
  })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  klockslag?: string | null;

  @ApiPropertyOptional({
    enum: KRETSAR,
    isArray: true,
    description:
      'Vilka dagen rör: de får den i sin kalender, och alla utom ledamöterna blir påminda. Utan val alla utom ledamoter.',
  })
  @IsOptional()
  @IsArray()
  @IsIn(KRETSAR, { each: true, ...ettAv(KRETSAR) })
  krets?: Krets[];
}

export class AvstandDto {
  @ApiProperty({
    enum: ['dagar', 'veckor'],
    description: 'Antal dagar före, eller kolumnens veckodag så många veckor före',
  })
  @IsIn(['dagar', 'veckor'], ettAv(['dagar', 'veckor']))
  slag: 'dagar' | 'veckor';

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt(HELTAL)
  @Min(0, HELTAL)
  @Max(1000, { message: 'Högst 1 000.' })
  antal: number;

  @ApiPropertyOptional({ enum: ['kalenderdagar', 'vardagar'] })
  @IsOptional()
  @IsIn(['kalenderdagar', 'vardagar'], ettAv(['kalenderdagar', 'vardagar']))
  rakning?: 'kalenderdagar' | 'vardagar';
}

export class HalltidsindataDto extends KolumnindataDto {
  @ApiProperty({ type: AvstandDto, description: 'Hur långt före sammanträdet' })
  @ValidateNested()
  @IsNotEmpty({ message: 'Ange hur långt före sammanträdet hålltiden ligger.' })
  @Type(() => AvstandDto)
  avstand: AvstandDto;

  @ApiPropertyOptional({ enum: FLYTTNINGAR, description: 'Åt vilket håll en dag flyttas som inte går att använda' })
  @IsOptional()
  @IsIn(FLYTTNINGAR, ettAv(FLYTTNINGAR))
  flyttning?: Flyttning;
}

export class ManadsundantagDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 12 })
  @IsInt(HELTAL)
  @Min(1, { message: 'Ange månaden 1–12.' })
  @Max(12, { message: 'Ange månaden 1–12.' })
  manad: number;

  @ApiProperty({ type: [Number], enum: ORDINALER })
  @IsArray()
  @IsIn(ORDINALER, { each: true, ...ettAv(ORDINALER) })
  vilka: Ordinal[];
}

export class MotesmonsterDto {
  @ApiProperty({ enum: ['manad', 'veckor'] })
  @IsIn(['manad', 'veckor'], ettAv(['manad', 'veckor']))
  slag: 'manad' | 'veckor';

  @ApiPropertyOptional({
    type: [Number],
    enum: ORDINALER,
    description: 'manad: vilka av månadens veckodagar; −1 är den sista',
  })
  @IsOptional()
  @IsArray()
  @IsIn(ORDINALER, { each: true, ...ettAv(ORDINALER) })
  vilka?: Ordinal[];

  @ApiPropertyOptional({ type: [ManadsundantagDto], description: 'manad: månader som har andra' })
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ManadsundantagDto)
  undantag?: ManadsundantagDto[];

  @ApiPropertyOptional({ format: 'date', description: 'veckor: den dag veckorna räknas från' })
  @IsOptional()
  @ArDatum()
  fran?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'veckor: så många veckor mellan sammanträdena' })
  @IsOptional()
  @IsInt(HELTAL)
  @Max(52, { message: 'Högst 52 veckor.' })
  mellanrum?: number;
}

export class MoteskolumnDto extends KolumnindataDto {
  @ApiProperty({ type: MotesmonsterDto })
  @ValidateNested()
  @IsNotEmpty({ message: 'Ange vilka dagar sammanträdena hålls.' })
  @Type(() => MotesmonsterDto)
  monster: MotesmonsterDto;
}

export class MonsterDto {
  @ApiProperty({ type: [HalltidsindataDto], description: 'Hålltiderna i den ordning de ska ske' })
  @IsArray()
  @ArrayMaxSize(20, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => HalltidsindataDto)
  halltider: HalltidsindataDto[];

  @ApiProperty({ type: MoteskolumnDto })
  @ValidateNested()
  @IsNotEmpty({ message: 'Ange sammanträdets kolumn.' })
  @Type(() => MoteskolumnDto)
  sammantrade: MoteskolumnDto;

  @ApiPropertyOptional({ type: [Number], description: 'Månader utan sammanträden, 1–12' })
  @IsOptional()
  @IsArray()
  @IsInt({ each: true, message: 'Ange månader 1–12.' })
  @Min(1, { each: true, message: 'Ange månader 1–12.' })
  @Max(12, { each: true, message: 'Ange månader 1–12.' })
  manaderUtan?: number[];

  @ApiPropertyOptional({
    type: [String],
    description: 'Dagar att undvika: partikongresser, skollov, fullmäktiges dagar',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @Matches(/^\d{4}-\d{2}-\d{2}$/u, { each: true, message: 'Ange dagarna som ÅÅÅÅ-MM-DD.' })
  undvik?: string[];

  @ApiPropertyOptional({ enum: FLYTTNINGAR, default: 'fore' })
  @IsOptional()
  @IsIn(FLYTTNINGAR, ettAv(FLYTTNINGAR))
  flyttning?: Flyttning;
}

export class RadindataDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', format: 'date' },
    description: 'Datum per kolumnens namn',
  })
  @IsObject({ message: 'Ange ett datum för varje kolumn.' })
  @ArDatumPerKolumn()
  datum: Record<string, string>;

  @ApiPropertyOptional({
    type: [String],
    description: 'Kolumner vars dag avviker från veckodagen; utan val räknas de ut',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  avvikande?: string[];

  @ApiPropertyOptional({ example: '18:30' })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  start?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange var sammanträdet hålls.' })
  @MaxLength(500, PLATS)
  plats?: string;
}

export class PlanDto {
  @ApiProperty({ type: [KolumnindataDto], description: 'Hålltiderna i ordning; den sista kolumnen är sammanträdet' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Ange minst en kolumn.' })
  @ArrayMaxSize(20, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => KolumnindataDto)
  kolumner: KolumnindataDto[];

  @ApiProperty({ type: [RadindataDto] })
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => RadindataDto)
  rader: RadindataDto[];
}

export class NyOrdningDto {
  @ApiProperty({ type: 'integer', minimum: 1990, maximum: 2099 })
  @IsInt({ message: 'Ange året.' })
  @Min(1990, { message: 'Välj ett år från 1990 till 2099.' })
  @Max(2099, { message: 'Välj ett år från 1990 till 2099.' })
  ar: number;

  @ApiProperty({ example: '18:30', description: 'När sammanträdena börjar, om raden inte säger annat' })
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  start: string;

  @ApiProperty({ description: 'Var sammanträdena hålls, om raden inte säger annat' })
  @IsString()
  @IsNotEmpty({ message: 'Ange var sammanträdena hålls.' })
  @MaxLength(500, PLATS)
  plats: string;

  @ApiPropertyOptional({ type: MonsterDto, description: 'Mönstret som ordningen görs av' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MonsterDto)
  monster?: MonsterDto;

  @ApiPropertyOptional({ type: PlanDto, description: 'Kolumner och rader som redan är bestämda' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanDto)
  plan?: PlanDto;
}

export class AntaOrdningDto {
  @ApiProperty({ format: 'uuid', description: 'Den beslutade paragraf i nämndens protokoll där ordningen antogs' })
  @IsUUID(undefined, { message: 'Ange paragrafens id.' })
  paragrafId: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Den som för protokollet på de sammanträden som planeras',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange sekreterarens id.' })
  sekreterareId?: string | null;
}

export class RattaOrdningDto {
  @ApiProperty({ description: 'Varför ordningen behöver rättas' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför ordningen behöver rättas.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  skal: string;
}

export class PaminnelsedagarDto {
  @ApiProperty({
    type: [Number],
    example: [7, 2, 0],
    description: 'Så många dagar före; tom lista stänger av påminnelserna',
  })
  @IsArray()
  @ArrayMaxSize(10, { message: 'Högst tio påminnelser.' })
  @IsInt({ each: true, message: 'Ange dagar som heltal 0–90.' })
  @Min(0, { each: true, message: 'Ange dagar som heltal 0–90.' })
  @Max(90, { each: true, message: 'Ange dagar som heltal 0–90.' })
  dagar: number[];
}

const somHeltal = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : value;

export class Ordningsfraga extends Listfraga {
  @ApiPropertyOptional({ type: 'integer', description: 'Bara det året' })
  @IsOptional()
  @Transform(somHeltal)
  @IsInt({ message: 'Ange året med fyra siffror.' })
  ar?: number;

  @ApiPropertyOptional({ enum: ORDNINGSTILLSTAND })
  @IsOptional()
  @IsIn(ORDNINGSTILLSTAND, ettAv(ORDNINGSTILLSTAND))
  tillstand?: Ordningstillstand;
}

export class Jamforelsefraga {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Den tidigare versionen; utan den jämförs en rättelse med den den rättar',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange den andra ordningens id.' })
  med?: string;
}

export class Kalenderfraga {
  @ApiPropertyOptional({ enum: KRETSAR, description: 'Bara dagar som rör den kretsen' })
  @IsOptional()
  @IsIn(KRETSAR, ettAv(KRETSAR))
  krets?: Krets;
}
