import type { INestApplicationContext, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Konfiguration, PlattformModul, type SimuleradKlocka } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';

/** Kedjan i en egen process, utan HTTP. */
@Module({})
export class Kedja {}

export interface Kontextval {
  konfiguration: Konfiguration;
  klocka: SimuleradKlocka;
  /** Mappen dit varje antaget mejl kommer som .eml. */
  mejlmapp: string;
}

/** Samma tjänster, kö, mejl och dokument som servern har, utan HTTP och med en egen klocka. */
export async function oppnaKedjan({ konfiguration, klocka, mejlmapp }: Kontextval): Promise<INestApplicationContext> {
  const mejl = konfiguration.smtpUrl === null ? { fangstmapp: mejlmapp } : { kopiamapp: mejlmapp };
  const plattform = PlattformModul.forRoot({
    konfiguration,
    klocka,
    entiteter: kedjeentiteter,
    migrationer: kedjemigrationer,
    arbeta: true,
    loggstrom: 2,
    ko: { scheman: false },
    mejl,
  });
  return await NestFactory.createApplicationContext(
    { module: Kedja, imports: [plattform, ...kedjemoduler] },
    { bufferLogs: true, abortOnError: false, logger: ['error', 'warn'] },
  );
}

/** Tjänsten ur appen, var den än bor. */
export const tjanst = <T>(app: INestApplicationContext, typ: Type<T> | (abstract new (...args: never[]) => T)): T =>
  app.get<T>(typ, { strict: false });
