import { Readable, Transform } from 'node:stream';
import type { Mejldelar } from './brevbyggare.js';

/** Raden ska inte längre sändas. */
export class Inaktuellt extends Error {}

/**
 * Innehållet som nodemailer får det. Det frågar om lov när servern väntar på innehållet, och först då går första byten.
 * Delarna är redan färdiga för tråden, så de läggs direkt på strömmens utsida: nodemailers egen genomgång byte för byte
 * är det som annars tar mest tid i ett mejl med bilaga. Avslutningen med punkt gör nodemailer.
 */
export class Smtpinnehall extends Readable {
  /** Om lovet är givet: då står raden som sänd på tråden, vad som än hände sedan. */
  borjat = false;
  /** Felet när lovet inte gick att få. */
  eget: Error | null = null;
  private fraga: Promise<void> | null = null;

  constructor(
    private readonly delar: Mejldelar,
    private readonly lov: () => Promise<boolean>,
  ) {
    super();
  }

  get storlek(): number {
    return this.delar.reduce((summa, del) => summa + del.length, 2);
  }

  override _read(): void {
    // Ingen läser härifrån: pipe() nedan lämnar innehållet.
  }

  override pipe<T extends NodeJS.WritableStream>(mal: T): T {
    if (!(mal instanceof Transform)) throw new Error('nodemailer lämnade ingen ström att skriva mejlet på');
    this.fraga = this.lov().then(
      (ja) => {
        this.lamna(mal, ja);
      },
      (fel: unknown) => {
        this.eget = fel instanceof Error ? fel : new Error(String(fel));
        this.destroy(this.eget);
      },
    );
    return mal;
  }

  /** Löses när frågan om lov är besvarad, om den ställts. */
  async avgjort(): Promise<void> {
    await this.fraga;
  }

  private lamna(mal: Transform, ja: boolean): void {
    if (!ja) {
      this.destroy(new Inaktuellt('raden ska inte längre sändas'));
      return;
    }
    this.borjat = true;
    if (mal.destroyed || this.destroyed) return;
    for (const del of this.delar) mal.push(del);
    mal.end();
  }
}
