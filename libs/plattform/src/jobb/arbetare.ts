import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { Utkorgsrela } from '../utkorg/rela.js';
import { ARBETARLAS } from '../utkorg/utkorg.repository.js';
import { KONAMN } from './dekoratorer.js';
import { feltext } from './jobbfel.js';
import { Jobbinstallningar } from './jobbinstallningar.js';
import { Jobbkorare } from './jobbkorare.js';
import { Jobbregister } from './jobbregister.js';
import { Ko, type Kouppdrag } from './ko.js';
import { Livlina } from './livlina.js';
import { Schemakorare } from './schemakorare.js';

const SCHEMALAS = 'klubba:scheman';

/** Sätter igång och avslutar arbetet i den här processen. Prövar i alla processer att varje jobb har sin hanterare. */
@Injectable()
export class Arbetare implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logg = new Logger(Arbetare.name);
  private vakt: NodeJS.Timeout | null = null;
  private startad = false;

  constructor(
    private readonly installningar: Jobbinstallningar,
    private readonly register: Jobbregister,
    private readonly ko: Ko,
    private readonly livlina: Livlina,
    private readonly rela: Utkorgsrela,
    private readonly jobb: Jobbkorare,
    private readonly scheman: Schemakorare,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.register.kontrollera();
    if (!this.installningar.arbetar) return;
    this.startad = true;
    await this.ko.oppna();
    await this.livlina.knyt();
    if (this.installningar.scheman) await this.registreraScheman();
    for (const namn of KONAMN) {
      await this.ko.starta(namn, this.installningar.samtidiga[namn], async (uppdrag) => {
        await this.gor(uppdrag);
      });
    }
    this.rela.starta();
    if (this.installningar.scheman)
      this.vakt = setInterval(() => void this.vaktaScheman(), this.installningar.schemavaktMs);
    this.vakt?.unref();
    this.logg.log(`Tar jobb från ${this.installningar.redisUrl === null ? 'PostgreSQL' : 'Redis'}.`);
  }

  async onModuleDestroy(): Promise<void> {
    if (!this.startad) return;
    this.startad = false;
    if (this.vakt !== null) clearInterval(this.vakt);
    this.jobb.avbryt();
    await this.rela.stoppa();
    await this.ko.stang();
    // Sist: låset släpps först när inget av det vi gör är halvgjort.
    await this.livlina.slapp();
  }

  private async gor(uppdrag: Kouppdrag): Promise<void> {
    if (uppdrag.slag === 'schema') {
      if (this.installningar.scheman) await this.scheman.paKlockslag(uppdrag.namn);
    } else await this.jobb.utfor(uppdrag.id);
  }

  /** En tömd kö glömmer schemana; raderna i utkorgen lägger relät tillbaka, schemana läggs tillbaka här. */
  private async vaktaScheman(): Promise<void> {
    try {
      if (!(await this.ko.harScheman(this.register.allaScheman().length))) await this.registreraScheman();
    } catch (fel) {
      this.logg.warn(`Schemana kunde inte ses efter: ${feltext(fel)}`);
    }
  }

  // Under ett lås, en process i taget: samtidiga registreringar på PostgreSQL fäller varandra.
  private async registreraScheman(): Promise<void> {
    const klient = new Client({ connectionString: this.installningar.databasUrl, application_name: 'klubba-scheman' });
    klient.on('error', () => undefined);
    await klient.connect();
    try {
      await klient.query('select pg_advisory_lock($1, hashtext($2))', [ARBETARLAS + 2, SCHEMALAS]);
      await this.ko.sattScheman(this.register.allaScheman());
    } finally {
      await klient.end();
    }
  }
}
