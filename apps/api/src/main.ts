import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { byggApp, Konfigurationsfel, kravMigrerad, lasKonfiguration, Mejlinserver } from '#plattform';
import { Apimodul } from './app.module.js';

async function starta(): Promise<void> {
  const konfiguration = lasKonfiguration();
  // Startaren är borta: sluta också när den dödats utan att hinna säga till, redan under starten.
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
  });
  const app = await byggApp(Apimodul.forRoot(konfiguration), konfiguration);
  await kravMigrerad(app.get<DataSource>(getDataSourceToken(), { strict: false }));
  // Den inbäddade databasen är för den egna maskinen: demons inloggningar ska inte nås från nätet.
  await app.listen({
    port: konfiguration.port,
    host: process.env['KLUBBA_LYSSNA'] ?? (konfiguration.inbaddad ? '127.0.0.1' : '0.0.0.0'),
  });
  const mejl = konfiguration.smtpUrl === null ? { mejl: `${konfiguration.adress}/utveckling/mejl` } : {};
  const port = app.get(Mejlinserver, { strict: false }).port();
  const mejlin = port === null ? {} : { mejlin: `smtp://${konfiguration.mejlin?.lyssna ?? ''}:${String(port)}` };
  process.send?.({ klar: true, adress: konfiguration.adress, ...mejl, ...mejlin });
}

starta().catch((fel: unknown) => {
  const text =
    fel instanceof Konfigurationsfel || !(fel instanceof Error)
      ? String(fel instanceof Error ? fel.message : fel)
      : (fel.stack ?? fel.message);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
