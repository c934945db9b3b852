import { Injectable, Logger } from '@nestjs/common';
import type { Konamn } from '../jobb/dekoratorer.js';
import { feltext } from '../jobb/jobbfel.js';
import { Jobbinstallningar } from '../jobb/jobbinstallningar.js';
import { Jobbregister } from '../jobb/jobbregister.js';
import { Ko, type Kojobb } from '../jobb/ko.js';
import { Livlina } from '../jobb/livlina.js';
import type { Plockadrad } from './utkorg.repository.js';
import { Utkorgssteg } from './utkorgssteg.js';

const HOGST_PER_VARV = 500;
const EFTER_FEL_MS = 500;

/**
 * Bär rader från utkorgen till kön: nya genast, väntande när deras tid är inne, och de som inte blivit klara en gång till.
 * Därför kostar en tömd kö ingenting. Flera relän kan gå samtidigt.
 */
@Injectable()
export class Utkorgsrela {
  private readonly logg = new Logger(Utkorgsrela.name);
  private slinga: Promise<void> | null = null;
  private stoppad = false;
  private vackt = false;
  private vack: (() => void) | null = null;

  constructor(
    private readonly steg: Utkorgssteg,
    private readonly ko: Ko,
    private readonly register: Jobbregister,
    private readonly installningar: Jobbinstallningar,
    private readonly livlina: Livlina,
  ) {}

  starta(): void {
    this.livlina.vidBud(() => {
      this.rusta();
    });
    this.slinga = this.ga();
  }

  async stoppa(): Promise<void> {
    this.stoppad = true;
    this.rusta();
    await this.slinga;
  }

  /** Väcker relät nu. */
  rusta(): void {
    this.vackt = true;
    this.vack?.();
  }

  private async ga(): Promise<void> {
    while (!this.stoppad) {
      this.vackt = false;
      let vanta = this.installningar.relaMs;
      try {
        await this.varv();
        const nasta = await this.steg.tidTillNasta();
        if (nasta !== null) vanta = Math.min(vanta, Math.max(nasta, 10));
      } catch (fel) {
        this.logg.warn(`Relät kunde inte lämna jobb till kön och försöker igen: ${feltext(fel)}`);
        vanta = EFTER_FEL_MS;
      }
      await this.vila(vanta);
    }
  }

  /** Lämnar allt som står på tur. */
  async varv(): Promise<void> {
    let antal: number;
    do {
      antal = await this.steg.lamna(this.installningar.omtagMs, HOGST_PER_VARV, this.livlina.nr, async (rader) => {
        await this.tillKo(rader);
      });
    } while (antal === HOGST_PER_VARV && !this.stoppad);
  }

  private async tillKo(rader: readonly Plockadrad[]): Promise<void> {
    const perKo = new Map<Konamn, Kojobb[]>();
    for (const rad of rader) {
      const { ko } = this.register.hamta(rad.jobb);
      perKo.set(ko, [...(perKo.get(ko) ?? []), { id: rad.id, namn: rad.jobb, omtag: rad.dod }]);
    }
    for (const [ko, jobb] of perKo) await this.ko.laggIn(ko, jobb);
  }

  private async vila(ms: number): Promise<void> {
    if (this.vackt || this.stoppad) return;
    await new Promise<void>((klart) => {
      const tid = setTimeout(klart, ms);
      this.vack = () => {
        clearTimeout(tid);
        klart();
      };
    });
    this.vack = null;
  }
}
