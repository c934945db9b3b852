import { setTimeout as vila } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** Adressen till Redis, som BullMQ vill ha den. */
export interface Redisval {
  host: string;
  port: number;
  username?: string;
  password?: string;
  db?: number;
  tls?: Record<string, never>;
}

/** Läser `redis://[namn[:lösenord]@]värd[:port][/databas]` eller `rediss://`. */
export function redisval(url: string): Redisval {
  const adress = new URL(url);
  const db = Number(adress.pathname.slice(1));
  return {
    host: adress.hostname.replace(/^\[|\]$/gu, ''),
    port: adress.port === '' ? 6379 : Number(adress.port),
    ...(adress.username === '' ? {} : { username: decodeURIComponent(adress.username) }),
    ...(adress.password === '' ? {} : { password: decodeURIComponent(adress.password) }),
    ...(Number.isInteger(db) && db > 0 ? { db } : {}),
    ...(adress.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

/** Väntar tills Redis svarar. @throws Error med en svensk mening när tiden gått ut */
export async function vantaPaRedis(url: string, tidsgransMs = 30_000): Promise<void> {
  const slut = performance.now() + tidsgransMs;
  const val = redisval(url);
  for (;;) {
    const klient = new Redis({
      ...val,
      lazyConnect: true,
      retryStrategy: () => null,
      maxRetriesPerRequest: 1,
      connectTimeout: 5_000,
    });
    klient.on('error', () => undefined);
    try {
      await klient.connect();
      await klient.ping();
      return;
    } catch (fel) {
      if (performance.now() > slut) {
        throw new Error(
          `Redis ${val.host}:${String(val.port)} svarar inte. Starta den, rätta REDIS_URL, eller ta bort REDIS_URL så används databasen som kö.`,
          { cause: fel },
        );
      }
      await vila(500);
    } finally {
      klient.disconnect();
    }
  }
}
