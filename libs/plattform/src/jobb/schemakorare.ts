import { Injectable, Logger } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { Sammanhang, SYSTEMAKTOR } from '../sammanhang/sammanhang.js';
import { feltext } from './jobbfel.js';
import { Jobbmatning } from './jobbmatning.js';
import { Jobbregister } from './jobbregister.js';
import { Livlina } from './livlina.js';

/** Kör scheman: på klockslag genom kön, eller nu för kommandoraden och prov. */
@Injectable()
export class Schemakorare {
  private readonly logg = new Logger(Schemakorare.name);
  private readonly pagar = new Set<string>();

  constructor(
    private readonly register: Jobbregister,
    private readonly livlina: Livlina,
    private readonly sammanhang: Sammanhang,
    private readonly cls: ClsService,
    private readonly matning: Jobbmatning,
  ) {}

  /** Kör schemat genast, i den här processen, och kastar det som hanteraren kastar. */
  async korNu(namn: string): Promise<void> {
    const { hanterare } = this.register.schema(namn);
    await this.cls.exit(async () => {
      await this.sammanhang.som(SYSTEMAKTOR, async () => {
        await hanterare.kor();
      });
    });
  }

  /** Kör schemat när dess klockslag är inne. Går det redan någonstans hoppas gången över; fel loggas, nästa gång tar vid. */
  async paKlockslag(namn: string): Promise<void> {
    if (this.pagar.has(namn)) return;
    this.pagar.add(namn);
    const slapp = await this.livlina.forsokLas(`schema:${namn}`).catch(() => null);
    try {
      if (slapp === null) return;
      await this.korNu(namn);
      this.matning.schema(namn, 'klar');
    } catch (fel) {
      this.matning.schema(namn, 'fel');
      this.logg.error(`Schemat ${namn} gick inte: ${feltext(fel)}`, fel instanceof Error ? fel.stack : undefined);
    } finally {
      await slapp?.();
      this.pagar.delete(namn);
    }
  }
}
