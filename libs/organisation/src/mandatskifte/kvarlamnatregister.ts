import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Kvarlamnat, KVARLAMNATMARKE } from './kvarlamnat.js';

/** Alla delar som har något som kan hänga på en förtroendevald. Byggs av `@Kvarlamnatkalla` på det som Nest har skapat. */
@Injectable()
export class Kvarlamnatregister {
  private kallor: ReadonlyMap<string, Kvarlamnat> | null = null;

  constructor(private readonly upptackt: DiscoveryService) {}

  alla(): ReadonlyMap<string, Kvarlamnat> {
    this.kallor ??= this.samla();
    return this.kallor;
  }

  /** @throws Error när två klasser har samma namn eller en märkt klass inte är en källa */
  private samla(): Map<string, Kvarlamnat> {
    const samling = new Map<string, Kvarlamnat>();
    for (const { metatype, instance } of this.upptackt.getProviders() as { metatype: unknown; instance: unknown }[]) {
      if (typeof metatype !== 'function') continue;
      const namn = Reflect.getMetadata(KVARLAMNATMARKE, metatype) as string | undefined;
      if (namn === undefined || (samling.has(namn) && samling.get(namn) === instance)) continue;
      if (!(instance instanceof Kvarlamnat))
        throw new Error(`@Kvarlamnatkalla('${namn}') står på en klass som inte är Kvarlamnat.`);
      if (samling.has(namn)) throw new Error(`Två klasser har @Kvarlamnatkalla('${namn}'): ge dem egna namn.`);
      samling.set(namn, instance);
    }
    return new Map([...samling].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
