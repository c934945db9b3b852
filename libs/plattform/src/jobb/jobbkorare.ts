import { Injectable, Logger } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Sammanhang, SYSTEMAKTOR } from '../sammanhang/sammanhang.js';
import type { Tagenrad } from '../utkorg/utkorg.repository.js';
import { Utkorgssteg } from '../utkorg/utkorgssteg.js';
import { ForsokSenare, SlutgiltigtFel, feltext } from './jobbfel.js';
import { Jobbinstallningar } from './jobbinstallningar.js';
import { Jobbmatning } from './jobbmatning.js';
import { Jobbregister, type Registreratjobb } from './jobbregister.js';
import { Livlina } from './livlina.js';

const FORVALDA_FORSOK = 12;

/** Gör ett jobb: tittar först i utkorgen, tar raden, kör hanteraren som Klubba själv och skriver hur det gick. */
@Injectable()
export class Jobbkorare {
  private readonly logg = new Logger(Jobbkorare.name);
  private readonly pagar = new Set<string>();
  private readonly avbrott = new AbortController();

  constructor(
    private readonly steg: Utkorgssteg,
    private readonly register: Jobbregister,
    private readonly installningar: Jobbinstallningar,
    private readonly livlina: Livlina,
    private readonly sammanhang: Sammanhang,
    private readonly cls: ClsService,
    private readonly matning: Jobbmatning,
  ) {}

  /** Ber det som görs att sluta vid nästa lugna punkt. */
  avbryt(): void {
    this.avbrott.abort();
  }

  /** Gör raden om den väntar och ingen annan gör den. Kastar bara när raden inte går att läsa eller skriva. */
  async utfor(id: string): Promise<void> {
    // Kön kan ge samma jobb igen medan det görs, när händelseslingan stått still längre än köns lås.
    if (this.pagar.has(id)) return;
    this.pagar.add(id);
    try {
      await this.livlina.vantaHel();
      const rad = await this.steg.ta(id, this.livlina.nr);
      if (rad !== null) await this.gor(rad);
    } finally {
      this.pagar.delete(id);
    }
  }

  private async gor(rad: Tagenrad): Promise<void> {
    const start = performance.now();
    const nr = this.livlina.nr;
    try {
      const jobb = this.register.hamta(rad.jobb);
      await this.kor(jobb, rad);
      await this.steg.klar(rad.id, nr);
      this.matning.jobb(rad.jobb, 'klar', performance.now() - start);
    } catch (fel) {
      await this.efterFel(rad, nr, fel);
    }
  }

  private async kor(jobb: Registreratjobb, rad: Tagenrad): Promise<void> {
    // exit: ett jobb ärver aldrig transaktion eller avsändare från den som råkade väcka det.
    await this.cls.exit(async () => {
      await this.sammanhang.som(SYSTEMAKTOR, async () => {
        await jobb.hanterare.utfor(rad.data, { utkorgId: rad.id, forsok: rad.forsok, avbryt: this.avbrott.signal });
      });
    });
  }

  private async efterFel(rad: Tagenrad, nr: number, fel: unknown): Promise<void> {
    const text = feltext(fel);
    if (fel instanceof ForsokSenare) {
      this.matning.jobb(rad.jobb, 'senare');
      await this.steg.senare(rad.id, nr, fel.ms, text, false);
      return;
    }
    const hogst = this.hogst(rad.jobb);
    if (fel instanceof SlutgiltigtFel || rad.forsok >= hogst) {
      this.matning.jobb(rad.jobb, 'misslyckad');
      this.logg.error(
        `Jobbet ${rad.jobb} (${rad.id}) gavs upp efter ${String(rad.forsok)} försök: ${text}`,
        stack(fel),
      );
      await this.steg.misslyckad(rad.id, nr, text);
      return;
    }
    const ms = this.installningar.vantanMs(rad.forsok);
    this.matning.jobb(rad.jobb, 'fel');
    this.logg.warn(
      `Jobbet ${rad.jobb} (${rad.id}) gick inte, försök ${String(rad.forsok)}; nytt om ${String(ms)} ms: ${text}`,
    );
    await this.steg.senare(rad.id, nr, ms, text, true);
  }

  private hogst(namn: string): number {
    try {
      return this.register.hamta(namn).forsok ?? FORVALDA_FORSOK;
    } catch {
      return FORVALDA_FORSOK;
    }
  }
}

const stack = (fel: unknown): string | undefined => (fel instanceof Error ? fel.stack : undefined);
