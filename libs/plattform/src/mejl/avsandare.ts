import { setTimeout as vila } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { feltext } from '../jobb/jobbfel.js';
import { Livlina } from '../jobb/livlina.js';
import type { Mejldelar } from './brevbyggare.js';
import { Gruppskrivare } from './gruppskrivare.js';
import { Mejlfangare } from './mejlfangare.js';
import { Mejlinstallningar } from './mejlinstallningar.js';
import { Mottagarbok } from './mottagarbok.js';
import type { Svar } from './mottagare.repository.js';
import { Smtppool, type Smtputfall } from './smtppool.js';
import { smtpval } from './smtpval.js';

/** Ett färdigt mejl. */
export interface FardigtMejl {
  id: string;
  fran: string;
  till: string;
  innehall: Mejldelar;
}

const EFTER_DATABASFEL_MS = 200;

/**
 * Sänder ett mejl och skriver vad som hände. Raden märks `sander`, och märkningen är säkert i databasen, först när mejlservern
 * sagt ja till mottagaren och väntar på innehållet: dör processen är det bara de mejl som var på tråden som är ovissa.
 */
@Injectable()
export class Avsandare implements OnModuleDestroy {
  private readonly logg = new Logger(Avsandare.name);
  private readonly paTraden = new Set<string>();
  private readonly markare: Gruppskrivare<string, boolean>;
  private readonly kvittenser: Gruppskrivare<Svar, undefined>;
  private pool: Smtppool | null = null;
  private stangs = false;

  constructor(
    private readonly bok: Mottagarbok,
    private readonly livlina: Livlina,
    private readonly installningar: Mejlinstallningar,
    private readonly fangare: Mejlfangare,
  ) {
    this.markare = new Gruppskrivare(async (ider) => {
      const markta = await this.bok.sander(ider, this.livlina.nr);
      return (id) => markta.has(id);
    });
    this.kvittenser = new Gruppskrivare(async (svar) => {
      await this.bestamt(async () => {
        await this.bok.sanda(svar, this.livlina.nr);
      });
      return () => undefined;
    });
  }

  /** Id:n på de mejl som den här processen har på tråden just nu. */
  get pagaende(): readonly string[] {
    return [...this.paTraden];
  }

  /** Sänder mejlet. När löftet uppfylls står utfallet i mottagarens rad. */
  async sand(mejl: FardigtMejl): Promise<Smtputfall> {
    this.pool ??= new Smtppool(smtpval(await this.adress(), this.installningar.forbindelser));
    try {
      const utfall = await this.pool.sand({
        ...mejl,
        foreInnehall: async () => {
          // Utan lås går det inte att se om vi lever, så då sänds inget nytt.
          if (!this.livlina.hel) await this.livlina.vantaHel();
          this.paTraden.add(mejl.id);
          return await this.markare.lagg(mejl.id);
        },
      });
      await this.bokfor(mejl.id, utfall);
      return utfall;
    } finally {
      this.paTraden.delete(mejl.id);
    }
  }

  onModuleDestroy(): void {
    this.stangs = true;
    this.pool?.stang();
    this.pool = null;
  }

  private async bokfor(id: string, utfall: Smtputfall): Promise<void> {
    switch (utfall.slag) {
      case 'antaget':
        await this.kvittenser.lagg({ id, svar: utfall.svar });
        return;
      case 'avvisat':
        await this.bestamt(async () => {
          await this.bok.avvisad(id, utfall.svar, 'mejlservern tog inte emot mejlet');
        });
        return;
      case 'senare':
        await this.bestamt(async () => {
          await this.bok.senare(id, utfall.svar);
        });
        return;
      case 'ovisst':
        await this.bestamt(async () => {
          await this.bok.oviss(id, this.livlina.nr);
        });
        return;
      case 'ingen_kontakt':
      case 'inaktuellt':
        return;
    }
  }

  /** Skriver tills det går: svaret från mejlservern finns bara här. Ger upp när processen slutar; raden blir då oviss. */
  private async bestamt(skriv: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await skriv();
        return;
      } catch (fel) {
        if (this.stangs) throw fel;
        this.logg.warn(`Mejlserverns svar kunde inte skrivas, försöker igen: ${feltext(fel)}`);
        await vila(EFTER_DATABASFEL_MS);
      }
    }
  }

  private async adress(): Promise<string> {
    return this.installningar.smtpUrl ?? (await this.fangare.adress());
  }
}
