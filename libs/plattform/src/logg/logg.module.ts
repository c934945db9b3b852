import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DynamicModule, Module } from '@nestjs/common';
import { ClsServiceManager } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';
import { destination, stdTimeFunctions } from 'pino';
import type { Options } from 'pino-http';
import type { Loggniva } from '../konfiguration/konfiguration.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LANG_DEL = 24;
const TYSTA = /^\/(halsa|metrics|assets\/)/;

/** Sökvägen utan frågedel (där står sökord), och med nycklar och annat långt utbytt: en svarslänk i loggen vore en öppen dörr. */
export function loggstig(url: string): string {
  const stig = url.split(/[?#]/, 1)[0] ?? '';
  return stig
    .split('/')
    .map((del) => (del.length < LANG_DEL || UUID.test(del) ? del : '***'))
    .join('/')
    .replace(/^(\/(?:svar|remissvar|api\/bevakningskalender)\/)[^/]+/, '$1***');
}

const originalUrl = (begaran: IncomingMessage & { originalUrl?: string }): string =>
  begaran.originalUrl ?? begaran.url ?? '';

/** Inställningarna: vad som hände och hur länge det tog, aldrig vem, varifrån eller vad som stod. */
export function logginstallningar(niva: Loggniva): Options {
  return {
    level: niva,
    autoLogging: { ignore: (begaran) => TYSTA.test(originalUrl(begaran)) },
    formatters: { level: (namn) => ({ niva: namn }) },
    timestamp: stdTimeFunctions.isoTime,
    messageKey: 'text',
    base: { pid: process.pid },
    mixin: () => {
      const cls = ClsServiceManager.getClsService();
      const id: unknown = cls.isActive() ? cls.getId() : undefined;
      return typeof id === 'string' ? { begaranId: id } : {};
    },
    customAttributeKeys: { responseTime: 'ms' },
    customLogLevel: (_begaran: IncomingMessage, svar: ServerResponse) => (svar.statusCode >= 500 ? 'warn' : 'info'),
    customSuccessMessage: (begaran, svar) =>
      `${begaran.method ?? ''} ${loggstig(originalUrl(begaran))} ${String(svar.statusCode)}`,
    customErrorMessage: (begaran, svar) =>
      `${begaran.method ?? ''} ${loggstig(originalUrl(begaran))} ${String(svar.statusCode)}`,
    serializers: {
      req: (begaran: { method: string; url: string }) => ({ metod: begaran.method, stig: loggstig(begaran.url) }),
      res: (svar: { statusCode: number }) => ({ status: svar.statusCode }),
    },
    redact: { paths: ['*.losenord', '*.epost', '*.personnummer', 'losenord', 'epost', 'personnummer'], censor: '***' },
  };
}

/** Loggen: en JSON-rad per händelse. */
@Module({})
export class Loggmodul {
  /** @param strom 1 för stdout, skrivs vid sidan av begäran; 2 för stderr, när stdout är till för svaret */
  static forRoot(niva: Loggniva, strom: 1 | 2): DynamicModule {
    return {
      module: Loggmodul,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: [logginstallningar(niva), destination({ dest: strom, sync: strom === 2 })],
          forRoutes: ['{*resten}'],
        }),
      ],
    };
  }
}
