import type { SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { Mejldelar } from './brevbyggare.js';
import { type Smtpfel, Smtpforbindelse } from './smtpforbindelse.js';
import { Inaktuellt, Smtpinnehall } from './smtpinnehall.js';
import type { Smtpval } from './smtpval.js';

/** Ett mejl att sända. */
export interface Forsandelse {
  fran: string;
  till: string;
  innehall: Mejldelar;
  /** Anropas när servern väntar på innehållet, innan första byten. Svaret nej avbryter; då har inget sänts. */
  foreInnehall: () => Promise<boolean>;
}

/** Vad mejlservern svarade. Bara `ovisst` lämnar frågan öppen om mejlet togs emot. */
export type Smtputfall =
  | { slag: 'antaget'; svar: string }
  | { slag: 'avvisat'; svar: string }
  | { slag: 'senare'; svar: string }
  | { slag: 'ingen_kontakt'; svar: string }
  | { slag: 'inaktuellt' }
  | { slag: 'ovisst'; svar: string };

const HOGST_PER_FORBINDELSE = 500;
const VILA_MS = 30_000;
const OMTAG_PA_NY_FORBINDELSE = 2;

/** Förbindelserna till mejlservern, ett mejl i taget på var och en. Sänder aldrig om av sig självt när innehållet börjat gå. */
export class Smtppool {
  private readonly lediga: Smtpforbindelse[] = [];
  private readonly vantande: (() => void)[] = [];
  private upptagna = 0;
  private readonly stadare: NodeJS.Timeout;

  constructor(private readonly val: Smtpval) {
    this.stadare = setInterval(() => {
      this.stada();
    }, VILA_MS / 2);
    this.stadare.unref();
  }

  /** Sänder när en förbindelse är ledig. Kastar det som `foreInnehall` kastar, men aldrig för det som servern eller nätet gör. */
  async sand(forsandelse: Forsandelse): Promise<Smtputfall> {
    await this.plats();
    try {
      for (let omtag = 0; ; omtag += 1) {
        const utfall = await this.forsok(forsandelse, omtag > 0);
        if (utfall !== 'dod_forbindelse') return utfall;
        if (omtag >= OMTAG_PA_NY_FORBINDELSE) return { slag: 'ingen_kontakt', svar: 'förbindelsen bröts' };
      }
    } finally {
      this.upptagna -= 1;
      this.vantande.shift()?.();
    }
  }

  stang(): void {
    clearInterval(this.stadare);
    for (const forbindelse of this.lediga.splice(0)) forbindelse.avsluta();
  }

  private async plats(): Promise<void> {
    while (this.upptagna >= this.val.forbindelser) await new Promise<void>((klart) => this.vantande.push(klart));
    this.upptagna += 1;
  }

  private async forsok(forsandelse: Forsandelse, ny: boolean): Promise<Smtputfall | 'dod_forbindelse'> {
    const ledig = ny ? undefined : this.tagLedig();
    let forbindelse: Smtpforbindelse;
    try {
      forbindelse = ledig ?? (await Smtpforbindelse.oppna(this.val));
    } catch (fel) {
      return { slag: 'ingen_kontakt', svar: svarstext(fel as Smtpfel) };
    }
    const kropp = new Smtpinnehall(forsandelse.innehall, forsandelse.foreInnehall);
    try {
      const kuvert: SMTPEnvelope = { from: forsandelse.fran, to: forsandelse.till, size: kropp.storlek };
      const svar = await forbindelse.sand(kuvert, kropp);
      this.lamna(forbindelse);
      return { slag: 'antaget', svar };
    } catch (fel) {
      await kropp.avgjort();
      kropp.destroy();
      const utfall = await this.efterFel(forbindelse, fel as Smtpfel, kropp.borjat, ledig !== undefined);
      if (kropp.eget !== null) throw kropp.eget;
      return utfall;
    }
  }

  private async efterFel(
    forbindelse: Smtpforbindelse,
    fel: Smtpfel,
    borjat: boolean,
    begagnad: boolean,
  ): Promise<Smtputfall | 'dod_forbindelse'> {
    const kod = fel.responseCode;
    const nekat = (fel.code === 'EENVELOPE' || fel.code === 'EMESSAGE') && kod !== 421;
    if (nekat && forbindelse.hel && fel.code !== 'ESTREAM') {
      await forbindelse.nollstall();
      this.lamna(forbindelse);
    } else {
      forbindelse.stang();
    }
    if (fel instanceof Inaktuellt) return { slag: 'inaktuellt' };
    if (kod !== undefined) return efterSvar(fel, kod, borjat);
    if (borjat) return { slag: 'ovisst', svar: svarstext(fel) };
    // En begagnad förbindelse kan servern ha stängt medan den vilade: ingen byte har gått, så pröva en ny.
    if (begagnad) return 'dod_forbindelse';
    return { slag: 'ingen_kontakt', svar: svarstext(fel) };
  }

  private tagLedig(): Smtpforbindelse | undefined {
    for (;;) {
      const forbindelse = this.lediga.pop();
      if (forbindelse === undefined || forbindelse.hel) return forbindelse;
    }
  }

  private lamna(forbindelse: Smtpforbindelse): void {
    if (!forbindelse.hel) return;
    if (forbindelse.sanda >= HOGST_PER_FORBINDELSE) forbindelse.avsluta();
    else this.lediga.push(forbindelse);
  }

  private stada(): void {
    for (const forbindelse of this.lediga.filter((en) => en.vila > VILA_MS)) {
      this.lediga.splice(this.lediga.indexOf(forbindelse), 1);
      forbindelse.avsluta();
    }
  }
}

/** Ett nej till avsändaren eller inloggningen gäller oss och inte mottagaren: det rättas i inställningarna och mejlet väntar. */
function efterSvar(fel: Smtpfel, kod: number, borjat: boolean): Smtputfall {
  const svar = svarstext(fel);
  const galler = borjat || fel.command === 'RCPT TO' || fel.command === 'DATA' || kod === 552;
  if (!galler) return { slag: 'ingen_kontakt', svar };
  return { slag: kod >= 500 ? 'avvisat' : 'senare', svar };
}

const svarstext = (fel: Smtpfel): string => (fel.response ?? fel.message).replace(/\s+/gu, ' ').slice(0, 500);
