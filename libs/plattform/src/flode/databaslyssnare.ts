import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { FLODESKANAL, type Flodesmeddelande, tolkaRop } from './flodesmeddelande.js';

const FORSTA_VANTAN_MS = 250;
const LANGSTA_VANTAN_MS = 5_000;
const SVARSTID_MS = 5_000;

export interface Lyssning {
  databasUrl: string;
  vidMeddelande(meddelande: Flodesmeddelande): void;
  /** Förbindelsen är tillbaka efter ett avbrott: det som ropades under tiden hörde ingen. */
  vidLucka(): void;
}

/** En egen förbindelse som lyssnar på databasens rop, och som knyts igen när den brister. */
export class Databaslyssnare {
  private readonly logg = new Logger(Databaslyssnare.name);
  private klient: Client | null = null;
  private startar: Promise<void> | null = null;
  private omtag: NodeJS.Timeout | null = null;
  private vantanMs = FORSTA_VANTAN_MS;
  private stoppad = false;

  constructor(private readonly lyssning: Lyssning) {}

  /** Om ropen hörs just nu. */
  get hel(): boolean {
    return this.klient !== null;
  }

  /** Börjar lyssna. Klar när ropen hörs, eller när det första försöket har gått fel; då görs nya försök efterhand. */
  async starta(): Promise<void> {
    this.startar ??= this.forsok(true);
    await this.startar;
  }

  async stoppa(): Promise<void> {
    this.stoppad = true;
    if (this.omtag !== null) clearTimeout(this.omtag);
    await this.startar?.catch(() => undefined);
    const klient = this.klient;
    this.klient = null;
    await klient?.end().catch(() => undefined);
  }

  /** Prövar att förbindelsen lever: en bruten ledning märks annars inte förrän något skrivs på den. */
  async prova(): Promise<void> {
    const klient = this.klient;
    if (klient === null) return;
    let frist: NodeJS.Timeout | undefined;
    const forSent = new Promise<never>((_, neka) => {
      frist = setTimeout(() => {
        neka(new Error('inget svar i tid'));
      }, SVARSTID_MS);
    });
    try {
      await Promise.race([klient.query('select 1'), forSent]);
    } catch (fel) {
      this.brast(klient, fel);
    } finally {
      clearTimeout(frist);
    }
  }

  private async forsok(forsta: boolean): Promise<void> {
    const klient = new Client({
      connectionString: this.lyssning.databasUrl,
      application_name: 'klubba-flode',
      keepAlive: true,
      connectionTimeoutMillis: SVARSTID_MS,
    });
    // Sätts före connect: en förbindelse som faller under handskakningen ger annars ett ofångat fel.
    klient.on('error', (fel) => {
      this.brast(klient, fel);
    });
    klient.on('end', () => {
      this.brast(klient, new Error('förbindelsen stängdes'));
    });
    klient.on('notification', ({ channel, payload }) => {
      const meddelande = channel === FLODESKANAL && payload !== undefined ? tolkaRop(payload) : null;
      if (meddelande !== null) this.lyssning.vidMeddelande(meddelande);
    });
    try {
      await klient.connect();
      await klient.query(`listen ${FLODESKANAL}`);
    } catch (fel) {
      this.logg.warn(`Flödet når inte databasen: ${fel instanceof Error ? fel.message : String(fel)}`);
      this.slang(klient);
      this.igen();
      return;
    }
    if (this.stoppad) {
      this.slang(klient);
      return;
    }
    this.klient = klient;
    this.vantanMs = FORSTA_VANTAN_MS;
    if (!forsta) this.lyssning.vidLucka();
  }

  private brast(klient: Client, fel: unknown): void {
    if (this.klient !== klient) return;
    this.klient = null;
    if (this.stoppad) return;
    this.logg.warn(`Flödets förbindelse till databasen brast: ${fel instanceof Error ? fel.message : String(fel)}`);
    this.slang(klient);
    this.igen();
  }

  private igen(): void {
    if (this.stoppad || this.omtag !== null) return;
    this.omtag = setTimeout(() => {
      this.omtag = null;
      void this.forsok(false);
    }, this.vantanMs);
    this.omtag.unref();
    this.vantanMs = Math.min(LANGSTA_VANTAN_MS, this.vantanMs * 2);
  }

  private slang(klient: Client): void {
    klient.end().catch(() => undefined);
  }
}
