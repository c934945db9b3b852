import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { Mejlinkonfiguration } from './mejlin.js';
import type { Oidcleverantor } from './oidc.js';
import { ArProxylista, InteKortNyckel, InteUtfyllnad, UrlMed } from './regler.js';

/** `allt` är en enda process; `api` och `arbetare` delar på arbetet. */
export type Klubbaroll = 'allt' | 'api' | 'arbetare';
export const ROLLER: readonly Klubbaroll[] = ['allt', 'api', 'arbetare'];
export const LOGGNIVAER = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type Loggniva = (typeof LOGGNIVAER)[number];

/** Klubbas inställningar, prövade innan något annat byggs. Varje text säger vilken variabel som ska rättas och hur. */
export class Konfiguration {
  @UrlMed(['postgres:', 'postgresql:'], {
    message:
      'DATABASE_URL saknas eller är ingen PostgreSQL-adress. Ange den så här: postgresql://användare:lösenord@värd:5432/klubba',
  })
  databasUrl!: string;

  /** Redis för kön; null betyder att kön ligger i PostgreSQL. */
  @IsOptional()
  @UrlMed(['redis:', 'rediss:'], {
    message: 'REDIS_URL ska se ut så här: redis://värd:6379. Ta bort variabeln för att ha kön i PostgreSQL.',
  })
  redisUrl!: string | null;

  /** Postservern; null betyder att mejlen fångas av Klubba själv. */
  @IsOptional()
  @UrlMed(['smtp:', 'smtps:'], {
    message: 'SMTP_URL ska se ut så här: smtp://värd:587 eller smtps://användare:lösenord@värd:465.',
  })
  smtpUrl!: string | null;

  @IsInt({ message: 'PORT ska vara ett heltal mellan 0 och 65535, till exempel 3000.' })
  @Min(0, { message: 'PORT ska vara ett heltal mellan 0 och 65535, till exempel 3000.' })
  @Max(65535, { message: 'PORT ska vara ett heltal mellan 0 och 65535, till exempel 3000.' })
  port!: number;

  @MinLength(1, { message: 'KLUBBA_DATA ska vara sökvägen till en katalog.' })
  @IsString()
  dataMapp!: string;

  @IsIn(ROLLER, { message: 'KLUBBA_ROLL ska vara allt, api eller arbetare.' })
  roll!: Klubbaroll;

  /** Ska en påhittad kommun läggas i en tom databas? */
  @IsBoolean({ message: 'KLUBBA_DEMO ska vara ja eller nej.' })
  demo!: boolean;

  /** Sant när databasen är den inbäddade, som bara Klubba använder. */
  @IsBoolean({ message: 'KLUBBA_INBADDAD ska vara ja eller nej.' })
  inbaddad!: boolean;

  /** Den adress som människor når Klubba på, utan snedstreck sist. */
  @UrlMed(['http:', 'https:'], {
    message: 'KLUBBA_ADRESS ska vara den adress som läsare når, till exempel https://namnd.kommun.example',
  })
  adress!: string;

  /** Proxyer vars uppgift om läsarens adress godtas: IP-adresser och nät. */
  @ArProxylista({
    message: 'KLUBBA_PROXYER ska vara IP-adresser eller nät med komma emellan, till exempel 10.0.0.5, 10.1.0.0/16.',
  })
  proxyer!: string[];

  @InteKortNyckel({ message: 'KLUBBA_HEMLIGHET ska vara minst 32 tecken. Gör en: openssl rand -base64 48' })
  @InteUtfyllnad({
    message: 'KLUBBA_HEMLIGHET är en platshållare. Byt ut den mot slumpade tecken: openssl rand -base64 48',
  })
  hemlighet!: string;

  @IsIn(LOGGNIVAER, { message: `KLUBBA_LOGGNIVA ska vara någon av ${LOGGNIVAER.join(', ')}.` })
  loggniva!: Loggniva;

  @IsEmail({}, { message: 'KLUBBA_MEJL_FRAN ska vara en e-postadress, till exempel klubba@kommun.example.' })
  mejlFran!: string;

  @Matches(/^[^\r\n<>"]{1,100}$/, {
    message: 'KLUBBA_MEJL_FRAN_NAMN ska vara ett namn på högst 100 tecken, utan <, > och citattecken.',
  })
  mejlFranNamn!: string;

  /** Nyckel för att läsa /metrics från en annan maskin; null betyder att det bara går härifrån. */
  @IsOptional()
  @MinLength(16, { message: 'KLUBBA_MATT_NYCKEL ska vara minst 16 tecken. Gör en: openssl rand -hex 24' })
  mattNyckel!: string | null;

  @IsInt({ message: 'KLUBBA_POOL ska vara ett heltal mellan 2 och 200: antalet förbindelser till databasen.' })
  @Min(2, { message: 'KLUBBA_POOL ska vara ett heltal mellan 2 och 200: antalet förbindelser till databasen.' })
  @Max(200, { message: 'KLUBBA_POOL ska vara ett heltal mellan 2 och 200: antalet förbindelser till databasen.' })
  pool!: number;

  /** Virusskyddet (clamd); null betyder att filer inte skannas, och att det sägs. */
  @IsOptional()
  @Matches(/^(tcp:\/\/[^/\s:]+(:\d{1,5})?|unix:\/\/\/\S+)$/u, {
    message:
      'CLAMD_URL ska se ut så här: tcp://värd:3310 eller unix:///run/clamav/clamd.ctl. Ta bort variabeln för att inte skanna.',
  })
  clamdUrl!: string | null;

  /** LibreOffice (`soffice`), som gör PDF av Word-filer; `nej` för att inte använda det, null för att leta på de vanliga platserna. */
  @IsOptional()
  @Matches(/^(nej|\/.+|[A-Za-z]:[\\/].+)$/u, {
    message:
      'KLUBBA_SOFFICE ska vara hela sökvägen till programmet, till exempel /usr/bin/soffice, eller nej. Ta bort variabeln för att leta på de vanliga platserna.',
  })
  soffice!: string | null;

  @IsInt({ message: 'KLUBBA_STORSTA_FIL_MB ska vara ett heltal mellan 1 och 10000.' })
  @Min(1, { message: 'KLUBBA_STORSTA_FIL_MB ska vara ett heltal mellan 1 och 10000.' })
  @Max(10_000, { message: 'KLUBBA_STORSTA_FIL_MB ska vara ett heltal mellan 1 och 10000.' })
  storstaFilMb!: number;

  /** Så mycket får ett konto ha uppladdat men inte registrerat, i MB. */
  @IsInt({ message: 'KLUBBA_UPPLADDNING_MB ska vara ett heltal mellan 1 och 1000000.' })
  @Min(1, { message: 'KLUBBA_UPPLADDNING_MB ska vara ett heltal mellan 1 och 1000000.' })
  @Max(1_000_000, { message: 'KLUBBA_UPPLADDNING_MB ska vara ett heltal mellan 1 och 1000000.' })
  uppladdningMb!: number;

  /** Leverantörer av inloggningar, i den ordning de visas. Prövas när de läses. */
  oidc!: Oidcleverantor[];

  /** Mottagningen av e-post; null betyder att ingen tas emot. Prövas när den läses. */
  mejlin!: Mejlinkonfiguration | null;

  /** Versionen, som visas på /halsa och står i framställda dokument. */
  @MaxLength(50)
  version!: string;
}
