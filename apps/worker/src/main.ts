import { getDataSourceToken } from '@nestjs/typeorm';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import type { DataSource } from 'typeorm';
import { Konfigurationsfel, kravMigrerad, lasKonfiguration } from '#plattform';
import { Arbetarmodul } from './arbetare.module.js';

async function starta(): Promise<void> {
  const konfiguration = lasKonfiguration({ ...process.env, KLUBBA_ROLL: process.env['KLUBBA_ROLL'] ?? 'arbetare' });
  const app = await NestFactory.createApplicationContext(Arbetarmodul.forRoot(konfiguration), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  await kravMigrerad(app.get<DataSource>(getDataSourceToken(), { strict: false }));
  process.send?.({ klar: true });
}

starta().catch((fel: unknown) => {
  process.stderr.write(
    `${fel instanceof Konfigurationsfel ? fel.message : fel instanceof Error ? (fel.stack ?? fel.message) : String(fel)}\n`,
  );
  process.exit(1);
});
