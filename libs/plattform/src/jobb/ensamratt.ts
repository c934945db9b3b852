import { Client } from 'pg';
import { ARBETARLAS } from '../utkorg/utkorg.repository.js';

/** Ensam om databasen: ingen annans arbetare tar jobb medan någon kör kedjan med en egen klocka. */
export class Ensamratt {
  private constructor(private readonly klient: Client) {}

  /** @returns null när en Klubba körs på databasen */
  static async ta(databasUrl: string): Promise<Ensamratt | null> {
    const klient = new Client({ connectionString: databasUrl, application_name: 'klubba-ensam', keepAlive: true });
    klient.on('error', () => undefined);
    await klient.connect();
    const las = await klient.query<{ fick: boolean }>('select pg_try_advisory_lock($1, 0) as fick', [ARBETARLAS + 3]);
    const arbetare = await klient.query(
      `select 1 from pg_locks where locktype = 'advisory' and granted and classid = $1::bigint::oid
         and database = (select oid from pg_database where datname = current_database()) limit 1`,
      [ARBETARLAS],
    );
    if (las.rows[0]?.fick === true && arbetare.rowCount === 0) return new Ensamratt(klient);
    await klient.end();
    return null;
  }

  async slapp(): Promise<void> {
    await this.klient.end().catch(() => undefined);
  }
}
