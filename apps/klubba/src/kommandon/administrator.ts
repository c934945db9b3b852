import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { SkapaAdministrator } from '#organisation';
import { DomanFel, lasKonfiguration, PlattformModul, Sammanhang, SYSTEMAKTOR } from '#plattform';
import { kedjeentiteter, kedjemigrationer, kedjemoduler } from '#protokoll';
import { Kedja } from '../genomfor/appkontext.js';
import { Klagomal } from '../klagomal.js';

/** `klubba administrator <användarnamn> <namn>`: gör den första inloggningen. Lösenordet tas ur KLUBBA_LOSENORD, annars görs ett och skrivs ut. */
export async function administrator([anvandarnamn, ...namn]: readonly string[]): Promise<number> {
  if (anvandarnamn === undefined || namn.length === 0)
    throw new Klagomal('Skriv så här: klubba administrator <användarnamn> <namn>');
  const egetLosenord = process.env['KLUBBA_LOSENORD'];
  const losenord = egetLosenord ?? randomBytes(15).toString('base64url');
  const konfiguration = lasKonfiguration({
    KLUBBA_LOGGNIVA: 'error',
    KLUBBA_INBADDAD: 'ja',
    ...process.env,
    KLUBBA_ROLL: 'allt',
  });
  const plattform = PlattformModul.forRoot({
    konfiguration,
    entiteter: kedjeentiteter,
    migrationer: kedjemigrationer,
    arbeta: false,
    loggstrom: 2,
  });
  const app = await NestFactory.createApplicationContext(
    { module: Kedja, imports: [plattform, ...kedjemoduler] },
    { logger: ['error'], abortOnError: false },
  );
  try {
    const kontoId = await app
      .get(Sammanhang)
      .som(
        SYSTEMAKTOR,
        async () => await app.get(SkapaAdministrator, { strict: false }).skapa(anvandarnamn, namn.join(' '), losenord),
      );
    process.stdout.write(
      `${JSON.stringify({ kontoId, anvandarnamn, ...(egetLosenord === undefined ? { losenord } : {}) })}\n`,
    );
    return 0;
  } catch (fel) {
    throw fel instanceof DomanFel ? new Klagomal(fel.text) : fel;
  } finally {
    await app.close();
  }
}
