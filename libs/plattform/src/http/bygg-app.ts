import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { type DynamicModule, RequestMethod, type Type, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Logger } from 'nestjs-pino';
import { nyttId } from '../databas/id.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Felfilter } from '../fel/felfilter.js';
import { problem, PROBLEM_JSON } from '../fel/problem.js';
import { franValidering } from '../fel/valideringsfel.js';
import type { Konfiguration } from '../konfiguration/konfiguration.js';
import { matBegaranden } from '../matt/begaranden.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { laggTill } from './tillagg.js';
import { visaOpenapi } from './openapi.js';
import { skyddshuvuden } from './skydd.js';
import { byggdWebb, harWebb, lamnaUtWebb } from './webb.js';

const STORSTA_JSON = 1_000_000;

export interface Appval {
  /** Mappen med den byggda webben; annars den som ligger bredvid den byggda servern. */
  webbmapp?: string;
}

/** Sökvägar som inte är API: de står rakt under roten. */
const UTANFOR_API = [
  'halsa',
  'metrics',
  'utveckling',
  'utveckling/*resten',
  'svar',
  'svar/*resten',
  'remissvar',
  'remissvar/*resten',
];

function olasligAdress(_fel: unknown, begaran: { id: string }, svar: FastifyReply): void {
  const fel = new DomanFel('KLUBBA.OLASLIG', 'Adressen går inte att läsa. Kontrollera den.', { status: 400 });
  void svar.code(400).header('content-type', PROBLEM_JSON).send(problem(fel, begaran.id));
}

function adapter(konfiguration: Konfiguration): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: konfiguration.proxyer.length > 0 ? konfiguration.proxyer : false,
    bodyLimit: STORSTA_JSON,
    requestIdHeader: false,
    genReqId: () => nyttId(),
    routerOptions: { maxParamLength: 500 },
    // En adress som inte går att tolka når aldrig filtret.
    // Nest är typat mot sin egen Fastify: bara typerna skiljer.
    frameworkErrors: olasligAdress as never,
  });
}

async function registreraTillagg(app: NestFastifyApplication, konfiguration: Konfiguration): Promise<void> {
  await laggTill(app, helmet, skyddshuvuden(konfiguration.adress));
  await laggTill(app, cookie, {});
  await laggTill(app, multipart, {
    limits: { fileSize: konfiguration.storstaFilMb * 1_000_000, files: 1, fields: 50, fieldSize: 1_000_000 },
  });
  // Bakom en proxy är det den som komprimerar.
  if (konfiguration.proxyer.length === 0) {
    await laggTill(app, compress, {
      threshold: 1024,
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    });
  }
}

/**
 * Bygger HTTP-sidan av Klubba, färdig att lyssna. Kastar med en svensk mening när något hindrar starten.
 * @param modul appens rotmodul, med PlattformModul
 */
export async function byggApp(
  modul: Type | DynamicModule,
  konfiguration: Konfiguration,
  val: Appval = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(modul, adapter(konfiguration), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  const webbmapp = val.webbmapp ?? byggdWebb();
  const webb = harWebb(webbmapp);
  app.useGlobalFilters(new Felfilter(app.get(Sammanhang), webb));
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      // Implicit omvandling gör strängen 'false' till sant.
      transformOptions: { enableImplicitConversion: false },
      exceptionFactory: franValidering,
    }),
  );
  app.setGlobalPrefix('api', { exclude: UTANFOR_API.map((path) => ({ path, method: RequestMethod.ALL })) });
  await registreraTillagg(app, konfiguration);
  matBegaranden(app);
  visaOpenapi(app, konfiguration.adress, konfiguration.version);
  if (webb) await lamnaUtWebb(app, webbmapp);
  return app;
}
