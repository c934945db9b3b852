import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Avslutsbrister, AVSLUTSMARKE } from '../avslut/avslutskalla.js';
import { Tidslinjedel, TIDSLINJEMARKE } from './tidslinjekalla.js';

type Klass<T> = abstract new (...args: never[]) => T;

/** Alla delar av Klubba som svarar för något i ett ärende. Byggs av märkena på det som Nest har skapat. */
@Injectable()
export class Arendekallor {
  private avsluten: readonly Avslutsbrister[] | null = null;
  private delar: readonly Tidslinjedel[] | null = null;

  constructor(private readonly upptackt: DiscoveryService) {}

  avslutsbrister(): readonly Avslutsbrister[] {
    this.avsluten ??= this.samla(AVSLUTSMARKE, '@Avslutskalla', Avslutsbrister);
    return this.avsluten;
  }

  tidslinjer(): readonly Tidslinjedel[] {
    this.delar ??= this.samla(TIDSLINJEMARKE, '@Tidslinjekalla', Tidslinjedel);
    return this.delar;
  }

  /** @throws Error när två klasser har samma namn eller en märkt klass är av fel slag */
  private samla<T>(marke: string, ord: string, klass: Klass<T>): T[] {
    const samling = new Map<string, T>();
    for (const { metatype, instance } of this.upptackt.getProviders() as { metatype: unknown; instance: unknown }[]) {
      if (typeof metatype !== 'function') continue;
      const namn = Reflect.getMetadata(marke, metatype) as string | undefined;
      if (namn === undefined || (samling.has(namn) && samling.get(namn) === instance)) continue;
      if (!(instance instanceof klass)) throw new Error(`${ord}('${namn}') står på en klass av fel slag.`);
      if (samling.has(namn)) throw new Error(`Två klasser har ${ord}('${namn}'): ge dem egna namn.`);
      samling.set(namn, instance);
    }
    return [...samling].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, en]) => en);
  }
}
