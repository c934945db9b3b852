import { setTimeout as vila } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { nyttId } from '../databas/id.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Jobbregister } from '../jobb/jobbregister.js';
import { Klocka } from '../klocka/klocka.js';
import { UtkorgForrad, type Utkorgsstatus } from './utkorg.repository.js';

const MELLAN_TITTAR_MS = 40;

export interface Utkorgsval {
  /** Nämnden som jobbet hör till, för den som ska se det. */
  namndId?: string;
  /** Samma nyckel två gånger blir ett enda jobb, också efter att det gjorts. */
  nyckel?: string;
}

export interface Utkorgspost extends Utkorgsval {
  jobb: string;
  data: Record<string, unknown>;
}

/** Hur det gick för dem man väntade på. */
export interface Vantan {
  klara: number;
  misslyckade: Utkorgsstatus[];
}

/** Det som ska göras när transaktionen har gått igenom. Ingenting skickas eller räknas fram i en begäran. */
@Injectable()
export class Utkorg {
  constructor(
    private readonly forrad: UtkorgForrad,
    private readonly register: Jobbregister,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Lägger ett jobb i pågående transaktion; det blir av om och bara om den går igenom.
   * @param data JSON, helst bara id:n: raden är till för maskinen och ska inte bära personuppgifter
   * @returns radens id (den befintliga radens när nyckeln redan finns)
   * @throws Error utan transaktion eller när inget jobb heter så
   */
  async lagg(jobb: string, data: Record<string, unknown>, val: Utkorgsval = {}): Promise<string> {
    const [id] = await this.laggMassa([{ jobb, data, ...val }]);
    if (id === undefined) throw new Error(`Utkorgen tog inte emot ${jobb}`);
    return id;
  }

  /** Lägger många jobb med ett anrop. Nycklarna inom anropet ska vara olika. */
  async laggMassa(poster: readonly Utkorgspost[]): Promise<string[]> {
    if (poster.length === 0) return [];
    for (const post of poster) this.register.kravKant(post.jobb);
    const rader = poster.map((post) => ({
      id: nyttId(),
      jobb: post.jobb,
      data: post.data,
      namndId: post.namndId ?? null,
      nyckel: post.nyckel ?? null,
    }));
    return await this.forrad.lagg(rader, this.klocka.nu());
  }

  /**
   * Väntar tills jobben är gjorda, eller tills ingenting väntar (`'tomt'`). För kommandoraden och prov.
   * @throws DomanFel UTKORG.TIDEN_GICK_UT
   */
  async vantaTills(vad: readonly string[] | 'tomt', tidsgransMs = 120_000): Promise<Vantan> {
    const slut = performance.now() + tidsgransMs;
    for (;;) {
      const vantan = vad === 'tomt' ? await this.tomt() : await this.dessa(vad);
      if (vantan !== null) return vantan;
      if (performance.now() > slut) {
        throw new DomanFel(
          'UTKORG.TIDEN_GICK_UT',
          `Bakgrundsjobben blev inte klara inom ${String(Math.round(tidsgransMs / 1000))} sekunder. Se i loggen vad de väntar på.`,
          { status: 504, niva: 'error' },
        );
      }
      await vila(MELLAN_TITTAR_MS);
    }
  }

  /** De senaste jobben som gavs upp. */
  async misslyckade(hogst = 100): Promise<Utkorgsstatus[]> {
    return await this.forrad.misslyckade(hogst);
  }

  /** Hur många jobb som väntar. */
  async antalVantar(): Promise<number> {
    return await this.forrad.antal('vantar');
  }

  /** Hur många jobb som getts upp. */
  async antalMisslyckade(): Promise<number> {
    return await this.forrad.antal('misslyckad');
  }

  /** Tar om ett jobb som getts upp. */
  @Transactional()
  async taOm(id: string): Promise<void> {
    if (!(await this.forrad.borjaOm(id))) {
      throw new DomanFel('UTKORG.INTE_MISSLYCKAD', 'Bara ett jobb som getts upp kan tas om.');
    }
  }

  private async tomt(): Promise<Vantan | null> {
    if ((await this.forrad.antal('vantar')) > 0) return null;
    const klara = await this.forrad.antal('klar');
    return { klara, misslyckade: await this.forrad.misslyckade(100) };
  }

  private async dessa(ider: readonly string[]): Promise<Vantan | null> {
    const status = await this.forrad.status(ider);
    if (status.some((rad) => rad.tillstand === 'vantar')) return null;
    const misslyckade = status.filter((rad) => rad.tillstand === 'misslyckad');
    return { klara: status.length - misslyckade.length, misslyckade };
  }
}
