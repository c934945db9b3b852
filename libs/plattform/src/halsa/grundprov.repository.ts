import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobbinstallningar } from '../jobb/jobbinstallningar.js';
import { Livlina } from '../jobb/livlina.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import { Fillagring } from '../lagring/fillagring.js';
import { migrationslage } from '../migrering/kora-migrationer.repository.js';
import { provaForbindelse } from './forbindelse.js';
import { Halsa } from './halsa.js';

/** Proven av det som alltid finns: databasen, migrationerna, lagret, kön och mejlservern. */
@Injectable()
export class Grundprov implements OnModuleInit {
  constructor(
    private readonly halsa: Halsa,
    private readonly ds: DataSource,
    private readonly lagring: Fillagring,
    private readonly konfiguration: Konfiguration,
    private readonly jobb: Jobbinstallningar,
    private readonly livlina: Livlina,
  ) {}

  onModuleInit(): void {
    this.halsa.lagg('databas', 'fel', async () => {
      await this.ds.query('select 1');
      return null;
    });
    this.halsa.lagg('migrationer', 'fel', async () => await this.migrationer());
    this.halsa.lagg('lagring', 'fel', async () => {
      await this.lagring.prova();
      return null;
    });
    this.halsa.lagg('ko', 'nedsatt', async () => await this.ko());
    this.halsa.lagg('mejl', 'nedsatt', async () => await this.mejl());
  }

  private async migrationer(): Promise<string> {
    const { aterstar, okanda } = await migrationslage(this.ds);
    if (aterstar.length + okanda.length > 0) throw new Error('databasen är inte i takt med programmet');
    return `${String(this.ds.migrations.length)} körda`;
  }

  private async ko(): Promise<string> {
    const { redisUrl } = this.konfiguration;
    if (this.jobb.arbetar && !this.livlina.hel) throw new Error('arbetaren har tappat databasen');
    if (redisUrl !== null) {
      await provaForbindelse(redisUrl, 6379);
      return 'Redis';
    }
    await this.ds.query('select 1');
    return 'PostgreSQL';
  }

  private async mejl(): Promise<string> {
    const { smtpUrl } = this.konfiguration;
    if (smtpUrl === null) return 'mejlen fångas här';
    const inlindad = smtpUrl.startsWith('smtps:');
    // En inlindad förbindelse hälsar först efter TLS.
    await provaForbindelse(smtpUrl, inlindad ? 465 : 587, inlindad ? undefined : /^220/);
    return 'svarar';
  }
}
