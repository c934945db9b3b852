import { randomBytes } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { Klocka } from '../klocka/klocka.js';
import { Mejlinstallningar } from './mejlinstallningar.js';

const HOGSTA_STORLEK = 50 * 1024 * 1024;

/**
 * En riktig SMTP-server på den egna maskinen som tar emot allt och inte lämnar något vidare. Den används när SMTP_URL inte är satt,
 * så att Klubba kan provas utan att någon får mejl. Varje mejl blir en .eml-fil.
 */
@Injectable()
export class Mejlfangare implements OnModuleDestroy {
  private readonly logg = new Logger(Mejlfangare.name);
  private server: SMTPServer | null = null;
  private start: Promise<string> | null = null;

  constructor(
    private readonly installningar: Mejlinstallningar,
    private readonly klocka: Klocka,
  ) {}

  /** Adressen att sända till; servern startas första gången. */
  async adress(): Promise<string> {
    this.start ??= this.starta();
    return await this.start;
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    this.server = null;
    this.start = null;
    if (server !== null) await new Promise<void>((klart) => server.close(klart));
  }

  private async starta(): Promise<string> {
    await mkdir(this.installningar.fangstmapp, { recursive: true });
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: HOGSTA_STORLEK,
      logger: false,
      closeTimeout: 1_000,
      onData: (strom, _session, svara) => {
        this.spara(strom).then(
          () => {
            svara(null);
          },
          (fel: unknown) => {
            this.logg.error(`Ett fångat mejl kunde inte sparas: ${String(fel)}`);
            // 452 är tillfälligt: mejlet ligger kvar i kön och sänds när det finns plats.
            svara(Object.assign(new Error('Mejlet kunde inte sparas, försök igen'), { responseCode: 452 }));
          },
        );
      },
    });
    server.on('error', (fel: Error) => {
      this.logg.warn(`Mejlfångaren: ${fel.message}`);
    });
    await new Promise<void>((klart, fel) => {
      server.server.once('error', fel);
      server.listen(0, '127.0.0.1', klart);
    });
    this.server = server;
    const { port } = server.server.address() as AddressInfo;
    this.logg.log('SMTP_URL är inte satt: mejl fångas och kan läsas på /utveckling/mejl.');
    return `smtp://127.0.0.1:${String(port)}`;
  }

  // Namnet börjar med tiden, så att mappen står i ordning. Filen får sitt namn först när den är hel och på disk.
  private async spara(strom: SMTPServerDataStream): Promise<void> {
    const bitar: Buffer[] = [];
    for await (const bit of strom) bitar.push(bit as Buffer);
    if (strom.sizeExceeded) throw new Error('mejlet är större än 50 MB');
    const tid = this.klocka
      .nu()
      .toISOString()
      .replace(/[^0-9]/gu, '');
    const namn = `${tid}-${process.hrtime.bigint().toString(36)}${randomBytes(4).toString('hex')}`;
    const utkast = join(this.installningar.fangstmapp, `.${namn}.tmp`);
    const fil = await open(utkast, 'wx', 0o600);
    try {
      for (const bit of bitar) await fil.write(bit);
      await fil.sync();
    } finally {
      await fil.close();
    }
    await rename(utkast, join(this.installningar.fangstmapp, `${namn}.eml`));
  }
}
