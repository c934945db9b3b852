// A Klubba over HTTP on a database of its own, with a simulated clock; nothing listens, requests are injected.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { organisationEntiteter, organisationMigrationer, OrganisationModul } from '#organisation';
import {
  byggApp,
  type Entitet,
  koraMigrationer,
  lasKonfiguration,
  type Migration,
  PlattformModul,
  plattformEntiteter,
  plattformMigrationer,
  Sammanhang,
  SimuleradKlocka,
  skapaDatakalla,
  SYSTEMAKTOR,
} from '#plattform';
import { migreradDatabas, type Testdatabas } from './databas.js';

export interface Provsvar<T> {
  status: number;
  huvuden: Record<string, string | undefined>;
  kropp: T;
}

type Metod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Provapp {
  app: NestFastifyApplication;
  klocka: SimuleradKlocka;
  databasUrl: string;
  /** Gets a provider. */
  fa<T>(typ: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Runs as Klubba itself. */
  som<T>(gor: () => Promise<T>): Promise<T>;
  fraga<T>(
    metod: Metod,
    stig: string,
    val?: { kaka?: string; kropp?: unknown; huvuden?: Record<string, string> },
  ): Promise<Provsvar<T>>;
  /** Logs in and returns the cookie. */
  loggaIn(inloggningsnamn: string, losenord: string): Promise<string>;
  bort(): Promise<void>;
}

/** What stands on plattform; organisation alone when nothing is said. Entities and migrations are all, plattform's too. */
export interface Provval {
  moduler?: (Type | DynamicModule)[];
  entiteter?: readonly Entitet[];
  migrationer?: readonly Migration[];
  nu?: Date;
  /** The database of another provapp: a second process on the same data. It must be closed first. */
  databasUrl?: string;
  /** Settings beside those of the test: `KLUBBA_OIDC`, `KLUBBA_ADRESS`. */
  miljo?: Readonly<Record<string, string>>;
}

/** All who log in here sit at the same machine: only the first login of each is on a device that is new to them. */
const ENHET = `klubba-enhet=${'e'.repeat(43)}`;

const egenDatabas = async (migrationer: readonly Migration[]): Promise<Testdatabas> =>
  await migreradDatabas(
    migrationer.map(({ name }) => name),
    async (url) => {
      const ds = await skapaDatakalla({ url, entiteter: [], migrationer, pool: 2 }).initialize();
      await koraMigrationer(ds);
      await ds.destroy();
    },
  );

async function bygg(
  val: Provval,
  migrationer: readonly Migration[],
  url: string,
  mapp: string,
  klocka: SimuleradKlocka,
): Promise<NestFastifyApplication> {
  const konfiguration = lasKonfiguration({
    DATABASE_URL: url,
    KLUBBA_DATA: mapp,
    KLUBBA_LOGGNIVA: 'silent',
    KLUBBA_INBADDAD: 'ja',
    KLUBBA_SOFFICE: 'nej',
    ...val.miljo,
  });
  const plattform = PlattformModul.forRoot({
    konfiguration,
    klocka,
    entiteter: val.entiteter ?? [...plattformEntiteter, ...organisationEntiteter],
    migrationer,
    arbeta: false,
  });
  @Module({ imports: [plattform, ...(val.moduler ?? [OrganisationModul])] })
  class Provmodul {}
  const app = await byggApp(Provmodul, konfiguration, { webbmapp: join(mapp, 'ingen-webb') });
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (fel) {
    await app.close();
    throw fel;
  }
}

/** The cookies of an answer, `name=value`, in order. */
export const kakor = (huvuden: Provsvar<unknown>['huvuden']): string[] =>
  [(huvuden['set-cookie'] ?? []) as string | string[]].flat().map((rad) => rad.split(';')[0] ?? '');

/** Builds the application; `bort()` closes it and drops its database. */
export async function provapp(val: Provval = {}): Promise<Provapp> {
  const migrationer = val.migrationer ?? [...plattformMigrationer, ...organisationMigrationer];
  const databas =
    val.databasUrl === undefined
      ? await egenDatabas(migrationer)
      : { url: val.databasUrl, bort: async () => Promise.resolve() };
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-prov-'));
  const klocka = new SimuleradKlocka(val.nu ?? new Date('2026-03-02T08:00:00Z'));
  const app = await bygg(val, migrationer, databas.url, mapp, klocka);
  const fraga: Provapp['fraga'] = async <T>(
    metod: Metod,
    stig: string,
    { kaka, kropp, huvuden }: { kaka?: string; kropp?: unknown; huvuden?: Record<string, string> } = {},
  ) => {
    const svar = await app.inject({
      method: metod,
      url: stig,
      headers: { ...(kaka === undefined ? {} : { cookie: kaka }), ...huvuden },
      ...(kropp === undefined ? {} : { payload: kropp as object }),
    });
    const json = svar.body !== '' && /json/u.test(String(svar.headers['content-type']));
    return {
      status: svar.statusCode,
      huvuden: svar.headers as Record<string, string | undefined>,
      kropp: (json ? svar.json() : svar.body) as T,
    };
  };
  return {
    app,
    klocka,
    databasUrl: databas.url,
    fa: (typ) => app.get(typ, { strict: false }),
    som: (gor) => app.get(Sammanhang).som(SYSTEMAKTOR, gor),
    fraga,
    loggaIn: async (inloggningsnamn, losenord) => {
      const svar = await fraga('POST', '/api/inloggning', { kaka: ENHET, kropp: { inloggningsnamn, losenord } });
      if (svar.status !== 204) throw new Error(`Inloggningen som ${inloggningsnamn} gav ${String(svar.status)}`);
      return kakor(svar.huvuden)[0] ?? '';
    },
    bort: async () => {
      await app.close();
      await databas.bort();
      rmSync(mapp, { recursive: true, force: true });
    },
  };
}
