import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Halsa } from '../halsa/halsa.js';
import { Jobbinstallningar } from '../jobb/jobbinstallningar.js';
import { Konfiguration } from '../konfiguration/konfiguration.js';
import type { Mejlinkonfiguration } from '../konfiguration/mejlin.js';
import { TaEmotBrev } from './ta-emot-brev.service.js';
import { natlista, Takt } from './taktgrans.js';
import { smtpfel } from './smtpfel.js';

const OVERKSAM_MS = 120_000;

/**
 * Tar emot e-post till nämndernas adresser. Svaret 250 ges först när brevet ligger i lagringen och i databasen: dör
 * Klubba dessförinnan har den andra servern brevet kvar och lämnar det igen.
 */
@Injectable()
export class Mejlinserver implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logg = new Logger(Mejlinserver.name);
  private server: SMTPServer | null = null;

  constructor(
    private readonly konfiguration: Konfiguration,
    private readonly mottagning: TaEmotBrev,
    private readonly halsa: Halsa,
    private readonly arbete: Jobbinstallningar,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { mejlin } = this.konfiguration;
    // Kommandoraden bygger samma program, men det är den process som arbetar som tar emot.
    if (mejlin !== null && this.arbete.arbetar) await this.starta(mejlin);
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server !== null) await new Promise<void>((klart) => server.close(klart));
  }

  /** Om installationen tar emot e-post, här eller i en annan process. */
  paslagen(): boolean {
    return this.konfiguration.mejlin !== null;
  }

  /** Porten den lyssnar på, eller null. */
  port(): number | null {
    const adress = this.server?.server.address() as AddressInfo | null | undefined;
    return adress?.port ?? null;
  }

  /** @throws Error när porten är upptagen */
  async starta(val: Mejlinkonfiguration): Promise<void> {
    const server = this.bygg(val);
    await new Promise<void>((klart, fel) => {
      server.server.once('error', (orsak: Error) => {
        fel(
          new Error(
            `E-post kan inte tas emot på port ${String(val.port)} (${orsak.message}). Rätta KLUBBA_MEJLIN_PORT.`,
          ),
        );
      });
      server.listen(val.port, val.lyssna, klart);
    });
    server.on('error', (fel: Error) => {
      this.logg.warn(`Mottagningen av e-post: ${fel.message}`);
    });
    this.server = server;
    this.halsa.lagg('e-post in', 'nedsatt', () => {
      if (this.server?.server.listening === true) return Promise.resolve(null);
      return Promise.reject(new Error('lyssnar inte'));
    });
    this.logg.log(`E-post tas emot på ${val.lyssna}, port ${String(this.port())}.`);
  }

  private bygg(val: Mejlinkonfiguration): SMTPServer {
    const tillatna = natlista(val.fran);
    const takt = new Takt(val.takt);
    const { tls } = val;
    return new SMTPServer({
      ...(val.namn === '' ? {} : { name: val.namn }),
      banner: 'Klubba',
      ...(tls === null ? {} : { cert: tls.cert, key: tls.nyckel }),
      disabledCommands: tls === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
      size: val.storlek,
      maxClients: val.forbindelser,
      disableReverseLookup: true,
      logger: false,
      socketTimeout: OVERKSAM_MS,
      closeTimeout: 5_000,
      onConnect: ({ remoteAddress }, svara) => {
        svara(
          tillatna(remoteAddress) ? null : smtpfel(554, '5.7.1 Den här servern tar inte emot e-post från din adress.'),
        );
      },
      onMailFrom: (_adress, session, svara) => {
        if (val.kravTls && !session.secure) svara(smtpfel(530, '5.7.0 Använd STARTTLS först.'));
        else if (!takt.far(session.remoteAddress))
          svara(smtpfel(451, '4.7.0 För många brev just nu. Försök igen om en stund.'));
        else svara(null);
      },
      onRcptTo: ({ address }, _session, svara) => {
        this.svara(this.mottagning.provaMottagare(address), svara);
      },
      onData: (strom, session, svara) => {
        this.svara(this.taEmot(strom, session, val.storlek), svara);
      },
    });
  }

  private async taEmot(strom: SMTPServerDataStream, { envelope }: SMTPServerSession, hogst: number): Promise<string> {
    await this.mottagning.taEmot(strom, hogst, {
      fran: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
      till: envelope.rcptTo.map(({ address }) => address),
    });
    return '2.0.0 Brevet är mottaget.';
  }

  private svara<T>(gor: Promise<T>, svara: (fel?: Error | null, text?: string) => void): void {
    gor.then(
      (text) => {
        svara(null, typeof text === 'string' ? text : undefined);
      },
      (fel: unknown) => {
        if (fel instanceof Error && 'responseCode' in fel) {
          svara(fel);
          return;
        }
        this.logg.error(`Ett brev kunde inte tas emot: ${fel instanceof Error ? fel.message : String(fel)}`);
        // 451 är tillfälligt: den andra servern har brevet kvar och försöker igen.
        svara(smtpfel(451, '4.3.0 Brevet kunde inte sparas just nu. Försök igen.'));
      },
    );
  }
}
