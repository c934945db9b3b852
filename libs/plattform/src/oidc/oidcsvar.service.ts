import { Injectable, Logger } from '@nestjs/common';
import { DomanFel } from '../fel/doman-fel.js';
import type { Klient } from '../session/klient.js';
import type { InloggadISession } from '../session/sessioner.service.js';
import { Utmaningar } from '../utmaning/utmaningar.service.js';
import { LoggaInMedOidc } from './logga-in-med-oidc.service.js';
import { oidcfel } from './oidcfel.js';
import { type Oidcforsok, Oidcklient } from './oidcklient.service.js';

/** Vad svaret ska användas till. */
export type Oidcandamal = 'in' | 'koppla' | 'steg';

interface Sparat {
  forsok: Oidcforsok;
  andamal: Oidcandamal;
  till: string;
}

/** Vart läsaren ska, och kakans värde när någon loggat in. */
export interface Oidcutfall {
  till: string;
  token: string | null;
}

const SIDOR: Record<Oidcandamal, string> = { in: '/logga-in', koppla: '/konto', steg: '/bekraftat' };

// Varje försök är sitt eget: två flikar kan logga in samtidigt.
const platsFor = (kaka: string, state: string): string => `${kaka}.${state}`;

/** Vägen till leverantören och tillbaka. */
@Injectable()
export class Oidcsvar {
  private readonly logg = new Logger(Oidcsvar.name);

  constructor(
    private readonly oidc: Oidcklient,
    private readonly utmaningar: Utmaningar,
    private readonly inloggning: LoggaInMedOidc,
  ) {}

  /** @returns leverantörens adress. @throws DomanFel 404, 503 `OIDC.SVARADE_INTE` */
  async borja(
    id: string,
    andamal: Oidcandamal,
    inloggad: InloggadISession | null,
    kaka: string,
    till: string | undefined,
  ): Promise<string> {
    const { adress, forsok } = await this.oidc.borja(id, andamal === 'steg');
    const sparat: Sparat = { forsok, andamal, till: till ?? (andamal === 'in' ? '/' : SIDOR[andamal]) };
    const plats = platsFor(kaka, forsok.state);
    await this.utmaningar.stall('oidc', plats, inloggad?.session.id ?? null, { ...sparat });
    return adress;
  }

  /** Tar emot läsaren igen. Det som inte går blir en sida som säger vad man gör, aldrig ett fel rakt ut. */
  async taEmot(
    id: string,
    fraga: string,
    kaka: string | null,
    inloggad: InloggadISession | null,
    klient: Klient,
  ): Promise<Oidcutfall> {
    let sida = SIDOR.in;
    try {
      const sparat = await this.sparat(id, fraga, kaka, inloggad);
      sida = SIDOR[sparat.andamal];
      return await this.anvand(sparat, fraga, inloggad, klient);
    } catch (fel) {
      if (!(fel instanceof DomanFel)) throw fel;
      if (fel.niva !== 'info') this.logg.warn(`Inloggning hos ${id} gick inte: ${fel.kod}, ${orsakI(fel)}`);
      return { till: `${sida}?fel=${fel.kod}`, token: null };
    }
  }

  private async sparat(
    id: string,
    fraga: string,
    kaka: string | null,
    inloggad: InloggadISession | null,
  ): Promise<Sparat> {
    const state = new URLSearchParams(fraga).get('state');
    if (kaka === null || state === null) throw oidcfel('OIDC.FOR_GAMMAL');
    const plats = platsFor(kaka, state);
    const sparat =
      (await this.utmaningar.ta('oidc', plats, null)) ??
      (inloggad === null ? null : await this.utmaningar.ta('oidc', plats, inloggad.session.id));
    if (sparat === null) throw oidcfel('OIDC.FOR_GAMMAL');
    const funnet = sparat as unknown as Sparat;
    // Svaret kom till en annan leverantörs adress än den som fick frågan.
    if (funnet.forsok.leverantor !== id) throw oidcfel('OIDC.OGILTIGT_SVAR');
    return funnet;
  }

  private async anvand(
    { forsok, andamal, till }: Sparat,
    fraga: string,
    inloggad: InloggadISession | null,
    klient: Klient,
  ): Promise<Oidcutfall> {
    const identitet = await this.oidc.losIn(forsok, fraga);
    if (andamal === 'in') {
      return { till, token: await this.inloggning.loggaIn(forsok.leverantor, identitet, klient) };
    }
    if (inloggad === null) throw oidcfel('OIDC.FOR_GAMMAL');
    if (andamal === 'koppla') await this.inloggning.koppla(forsok.leverantor, identitet, inloggad);
    else await this.inloggning.stega(forsok.leverantor, identitet, inloggad);
    return { till, token: null };
  }
}

// Bara felets slag: leverantörens text kan bära uppgifter om läsaren.
function orsakI({ cause }: DomanFel): string {
  if (!(cause instanceof Error)) return 'utan orsak';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
