import { EventEmitter } from 'node:events';
import { setTimeout as vila } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Client } from 'pg';
import { ARBETARLAS, UTKORGSKANAL } from '../utkorg/utkorg.repository.js';
import { Jobbinstallningar } from './jobbinstallningar.js';

const MELLAN_FORSOK_MS = 250;

/**
 * Arbetarens livstecken: en egen förbindelse till databasen som håller ett lås med arbetarens nummer. Dör processen släpper
 * databasen låset, så ingen behöver gissa av klockan om den lever. Samma förbindelse lyssnar efter nya rader i utkorgen.
 */
@Injectable()
export class Livlina {
  private readonly logg = new Logger(Livlina.name);
  private readonly bud = new EventEmitter();
  private klient: Client | null = null;
  private arbetarnr: number | null = null;
  private stangd = false;
  private pagaende: Promise<void> | null = null;

  constructor(private readonly installningar: Jobbinstallningar) {}

  /** Knyter livlinan. @throws när databasen inte svarar */
  async knyt(): Promise<void> {
    await this.anslut();
  }

  /** Arbetarens nummer, samma så länge processen lever också när databasen startas om. */
  get nr(): number {
    if (this.arbetarnr === null) throw new Error('Livlinan är inte knuten: arbetaren har inget nummer än');
    return this.arbetarnr;
  }

  /** Om låset hålls just nu. */
  get hel(): boolean {
    return this.klient !== null;
  }

  /** Väntar tills låset hålls. */
  async vantaHel(): Promise<void> {
    while (this.klient === null && !this.stangd) await vila(20);
  }

  /** Ropar när utkorgen fått nya rader, och när förbindelsen är tillbaka. */
  vidBud(gor: () => void): void {
    this.bud.on('bud', gor);
  }

  /** Försöker ta ett lås med namn för hela processen. @returns funktionen som släpper det, eller null när någon annan har det */
  async forsokLas(namn: string): Promise<(() => Promise<void>) | null> {
    const klient = this.klient;
    if (klient === null) return null;
    const svar = await klient.query<{ fick: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as fick', [
      ARBETARLAS + 1,
      namn,
    ]);
    if (svar.rows[0]?.fick !== true) return null;
    return async () => {
      await klient.query('select pg_advisory_unlock($1, hashtext($2))', [ARBETARLAS + 1, namn]).catch(() => undefined);
    };
  }

  async slapp(): Promise<void> {
    this.stangd = true;
    await this.pagaende?.catch(() => undefined);
    const klient = this.klient;
    this.klient = null;
    await klient?.end().catch(() => undefined);
  }

  private async anslut(): Promise<void> {
    const klient = new Client({
      connectionString: this.installningar.databasUrl,
      application_name: 'klubba-livlina',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    // Sätts före connect: en förbindelse som faller under handskakningen ger annars ett ofångat fel.
    klient.on('error', (fel) => {
      this.logg.warn(`Livlinan till databasen brast: ${fel.message}`);
    });
    klient.on('notification', () => this.bud.emit('bud'));
    try {
      await klient.connect();
      if (this.arbetarnr === null) {
        const svar = await klient.query<{ nr: number }>(`select nextval('arbetare_nr')::int as nr`);
        this.arbetarnr = svar.rows[0]?.nr ?? null;
      }
      await klient.query('select pg_advisory_lock($1, $2)', [ARBETARLAS, this.nr]);
      await klient.query(`listen ${UTKORGSKANAL}`);
    } catch (fel) {
      await klient.end().catch(() => undefined);
      throw fel;
    }
    klient.once('end', () => {
      this.brast(klient);
    });
    this.klient = klient;
    this.bud.emit('bud');
  }

  private brast(klient: Client): void {
    if (this.klient !== klient) return;
    this.klient = null;
    if (!this.stangd) this.pagaende = this.knytIgen();
  }

  private async knytIgen(): Promise<void> {
    while (!this.stangd) {
      try {
        await this.anslut();
        return;
      } catch {
        await vila(MELLAN_FORSOK_MS);
      }
    }
  }
}
