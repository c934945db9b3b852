import type { Readable } from 'node:stream';
import SMTPConnection, { type SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { Smtpval } from './smtpval.js';

/** Felet som nodemailer ger det. */
export interface Smtpfel extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
}

/** En förbindelse till mejlservern som bär ett mejl i taget. */
export class Smtpforbindelse {
  private readonly smtp: SMTPConnection;
  private trasig = false;
  private ledigSedan = performance.now();
  sanda = 0;

  private constructor(private readonly val: Smtpval) {
    this.smtp = new SMTPConnection(val.anslutning);
    this.smtp.on('error', () => {
      this.trasig = true;
    });
    this.smtp.on('end', () => {
      this.trasig = true;
    });
  }

  /** Öppnar och loggar in. @throws Smtpfel */
  static async oppna(val: Smtpval): Promise<Smtpforbindelse> {
    const forbindelse = new Smtpforbindelse(val);
    try {
      await forbindelse.anslut();
      return forbindelse;
    } catch (fel) {
      forbindelse.stang();
      throw fel;
    }
  }

  get hel(): boolean {
    return !this.trasig;
  }

  /** Millisekunder sedan den senast användes. */
  get vila(): number {
    return performance.now() - this.ledigSedan;
  }

  /** Sänder ett mejl. Innehållet läses först när servern sagt ja till mottagaren och DATA. @throws Smtpfel */
  async sand(kuvert: SMTPEnvelope, innehall: Readable): Promise<string> {
    this.sanda += 1;
    try {
      return await new Promise<string>((klart, fel) => {
        this.smtp.send(kuvert, innehall, (smtpfel, svar) => {
          if (smtpfel) fel(smtpfel);
          else klart(svar.response);
        });
      });
    } finally {
      this.ledigSedan = performance.now();
    }
  }

  /** Gör förbindelsen ren efter ett nekat mejl. */
  async nollstall(): Promise<void> {
    await new Promise<void>((klart) => {
      this.smtp.reset((fel) => {
        if (fel) this.stang();
        klart();
      });
    });
  }

  stang(): void {
    this.trasig = true;
    this.smtp.close();
  }

  /** Säger hej då och stänger. */
  avsluta(): void {
    this.trasig = true;
    this.smtp.quit();
  }

  private async anslut(): Promise<void> {
    await new Promise<void>((klart, fel) => {
      this.smtp.once('error', fel);
      this.smtp.once('end', () => {
        fel(new Error('Mejlservern stängde förbindelsen'));
      });
      this.smtp.connect((smtpfel) => {
        if (smtpfel) fel(smtpfel);
        else klart();
      });
    });
    const { inloggning } = this.val;
    if (inloggning === null || !this.smtp.allowsAuth) return;
    await new Promise<void>((klart, fel) => {
      this.smtp.login(inloggning, (smtpfel) => {
        if (smtpfel) fel(smtpfel);
        else klart();
      });
    });
  }
}
