import { createHash } from 'node:crypto';
import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DomanFel } from '../fel/doman-fel.js';
import { Klocka } from '../klocka/klocka.js';
import { ForsokForrad } from './inloggningssparr.repository.js';

const FONSTER_MIN = 15;
const FONSTER_MS = FONSTER_MIN * 60_000;
/** Försök per inloggningsnamn i ett fönster, oavsett om namnet finns. */
export const FORSOK_PER_NAMN = 10;
/** Misslyckade försök per adress: ett helt kommunhus kan ha samma. */
export const FORSOK_PER_ADRESS = 50;

const nyckel = (slag: 'namn' | 'adress', varde: string): Buffer =>
  createHash('sha256').update(`${slag}\0${varde}`).digest();

/** Spärren mot gissade lösenord. Räknarna ligger i databasen och gäller i alla processer. */
@Injectable()
export class Inloggningssparr {
  constructor(
    private readonly forsok: ForsokForrad,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Räknar försöket innan lösenordet prövas, i en egen transaktion som står kvar när inloggningen nekas.
   * @throws DomanFel 429 `INLOGGNING.FOR_MANGA`, ordagrant lika för namn som finns och inte finns
   */
  async rakna(namn: string, adress: string): Promise<void> {
    const vanta = await this.raknaBada(namn, adress);
    if (vanta === null) return;
    const minuter = Math.max(1, Math.ceil(vanta / 60_000));
    throw new DomanFel(
      'INLOGGNING.FOR_MANGA',
      `För många inloggningsförsök. Vänta ${String(minuter)} ${minuter === 1 ? 'minut' : 'minuter'} och försök igen.`,
      { status: 429, data: { vantaSekunder: Math.ceil(vanta / 1000) }, niva: 'warn' },
    );
  }

  /** Glömmer namnets försök och räknar inte den lyckade inloggningen mot adressen. */
  @Transactional()
  async lyckades(namn: string, adress: string): Promise<void> {
    await this.forsok.glom(nyckel('namn', namn));
    await this.forsok.ettMindre(nyckel('adress', adress));
    await this.forsok.rensa(new Date(this.klocka.nu().getTime() - FONSTER_MS));
  }

  @Transactional()
  private async raknaBada(namn: string, adress: string): Promise<number | null> {
    const nu = this.klocka.nu();
    const efter = new Date(nu.getTime() - FONSTER_MS);
    const perNamn = await this.forsok.rakna(nyckel('namn', namn), nu, efter);
    const perAdress = await this.forsok.rakna(nyckel('adress', adress), nu, efter);
    const kvar = [
      ...(perNamn.antal > FORSOK_PER_NAMN ? [perNamn.fonsterFran] : []),
      ...(perAdress.antal > FORSOK_PER_ADRESS ? [perAdress.fonsterFran] : []),
    ].map((fran) => fran.getTime() + FONSTER_MS - nu.getTime());
    return kvar.length === 0 ? null : Math.max(...kvar);
  }
}
