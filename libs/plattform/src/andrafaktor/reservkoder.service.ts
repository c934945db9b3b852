import { randomInt } from 'node:crypto';
import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Forsegling } from '../forsegling/forsegling.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { ReservkodForrad } from './reservkod.repository.js';

const ANTAL = 10;
const LANGD = 10;
// Utan tecken som lätt läses fel: 0 och o, 1, i och l. 49 bitar per kod.
const ALFABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const nyKod = (): string => Array.from({ length: LANGD }, () => ALFABET.charAt(randomInt(ALFABET.length))).join('');
const visad = (kod: string): string => `${kod.slice(0, 5)}-${kod.slice(5)}`;
const ren = (skriven: string): string => skriven.toLowerCase().replace(/[\s-]/gu, '');

/** Om det inskrivna kan vara en reservkod. */
export const serUtSomReservkod = (skriven: string): boolean =>
  new RegExp(`^[${ALFABET}]{${LANGD}}$`, 'u').test(ren(skriven));

/** Tio koder för den som inte har sin telefon. Var och en gäller en gång. */
@Injectable()
export class Reservkoder {
  constructor(
    private readonly forrad: ReservkodForrad,
    private readonly forsegling: Forsegling,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** Nya koder; de gamla gäller inte längre. De visas bara nu. */
  @Transactional()
  async skapa(kontoId: string): Promise<string[]> {
    const koder = new Set<string>();
    while (koder.size < ANTAL) koder.add(nyKod());
    await this.forrad.ersatt(
      kontoId,
      [...koder].map((kod) => this.hash(kontoId, kod)),
    );
    await this.handelser.skriv({ namndId: null, typ: 'konto.reservkoder_skapade', objekt: 'konto', objektId: kontoId });
    return [...koder].map(visad);
  }

  /** Nya koder när kontot inga har kvar, annars null. */
  @Transactional()
  async skapaOmSaknas(kontoId: string): Promise<string[] | null> {
    return (await this.forrad.kvar(kontoId)) > 0 ? null : await this.skapa(kontoId);
  }

  /** Använder koden, i pågående transaktion. @returns om den gällde */
  async forbruka(kontoId: string, skriven: string): Promise<boolean> {
    return await this.forrad.forbruka(kontoId, this.hash(kontoId, ren(skriven)), this.klocka.nu());
  }

  async kvar(kontoId: string): Promise<number> {
    return await this.forrad.kvar(kontoId);
  }

  private hash(kontoId: string, kod: string): Buffer {
    return this.forsegling.kodhash('reservkod', kontoId, kod);
  }
}
