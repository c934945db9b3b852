import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { stallTyper } from './typer.js';

/** En migrationsklass; namnet slutar på 13 siffror som ger ordningen. */
export type Migration = new () => MigrationInterface;
/** En entitetsklass. */
export type Entitet = new () => object;

type Postgresval = Extract<DataSourceOptions, { type: 'postgres' }>;

export interface Datakallaval {
  url: string;
  entiteter: readonly Entitet[];
  migrationer: readonly Migration[];
  /** Största antal förbindelser; 20 när inget sägs. */
  pool?: number;
  /** Så heter vi i `pg_stat_activity`. */
  namn?: string;
}

/** TypeORM:s inställningar: inget synkas, inget körs av sig självt, och den som inte får en förbindelse i tid får ett fel. */
export function datakallaval(val: Datakallaval): Postgresval {
  stallTyper();
  return {
    type: 'postgres',
    url: val.url,
    entities: [...val.entiteter],
    migrations: [...val.migrationer],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    dropSchema: false,
    logging: false,
    installExtensions: false,
    poolSize: val.pool ?? 20,
    applicationName: val.namn ?? 'klubba',
    connectTimeoutMS: 10_000,
    extra: { keepAlive: true },
  };
}

/** En datakälla som ännu inte är öppnad. */
export const skapaDatakalla = (val: Datakallaval): DataSource => new DataSource(datakallaval(val));
