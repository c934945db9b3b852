import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { DomanFel } from '../fel/doman-fel.js';

const heltal = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value;

/** Frågan efter en sida ur en lista. Filter läggs till i en underklass. */
export class Listfraga {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1, description: 'Sidans nummer' })
  @IsOptional()
  @Transform(heltal)
  @IsInt({ message: 'Ange sida som ett heltal från 1.' })
  @Min(1, { message: 'Ange sida som ett heltal från 1.' })
  @Max(1_000_000, { message: 'Ange en lägre sida.' })
  sida: number = 1;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 20, description: 'Rader per sida' })
  @IsOptional()
  @Transform(heltal)
  @IsInt({ message: 'Ange antal som ett heltal mellan 1 och 100.' })
  @Min(1, { message: 'Ange antal som ett heltal mellan 1 och 100.' })
  @Max(100, { message: 'Ange antal som ett heltal mellan 1 och 100.' })
  antal: number = 20;

  @ApiPropertyOptional({ description: 'Fält att sortera på; minus först ger fallande ordning' })
  @IsOptional()
  @Matches(/^-?[a-zA-Z]{1,40}$/u, { message: 'Ange sortera som ett fältnamn, med minus först för fallande ordning.' })
  sortera?: string;
}

/** En sida ur en lista. `antal` är hur många rader hela listan har. */
export interface Lista<T> {
  rader: T[];
  antal: number;
  sida: number;
  perSida: number;
}

/** Svaret på en listfråga. */
export const somLista = <T>(rader: T[], antal: number, fraga: Pick<Listfraga, 'sida' | 'antal'>): Lista<T> => ({
  rader,
  antal,
  sida: fraga.sida,
  perSida: fraga.antal,
});

/** Sidan som SQL:s `limit` och `offset`. */
export const sidgrans = (fraga: Pick<Listfraga, 'sida' | 'antal'>): { limit: number; offset: number } => ({
  limit: fraga.antal,
  offset: (fraga.sida - 1) * fraga.antal,
});

/**
 * Ordningen som SQL. Bara uttryck ur `falt` når databasen, och `sist` gör ordningen entydig.
 * @param falt fältnamn i API:t → SQL-uttryck
 * @param forvald det som gäller utan `sortera`, till exempel `namn` eller `-datum`
 * @throws DomanFel 400 `KLUBBA.SORTERING` med de fält som går
 */
export function ordning(
  sortera: string | undefined,
  falt: Readonly<Record<string, string>>,
  forvald: string,
  sist: string,
): string {
  const val = sortera ?? forvald;
  const fallande = val.startsWith('-');
  const namn = fallande ? val.slice(1) : val;
  const uttryck = Object.hasOwn(falt, namn) ? falt[namn] : undefined;
  if (uttryck === undefined) {
    throw new DomanFel('KLUBBA.SORTERING', `Listan kan sorteras på ${Object.keys(falt).join(', ')}.`, { status: 400 });
  }
  return `${uttryck} ${fallande ? 'desc' : 'asc'} nulls last, ${sist}`;
}
