import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import {
  JOBBMARKE,
  type Jobbhanterare,
  type Jobbmarke,
  SCHEMAMARKE,
  type Schemahanterare,
  type Schemamarke,
  deklareradeJobb,
} from './dekoratorer.js';

export interface Registreratjobb extends Jobbmarke {
  hanterare: Jobbhanterare;
}
export interface Registreratschema extends Schemamarke {
  hanterare: Schemahanterare;
}

/** Jobben som någon använder. En egen klass, så att ett prov kan ge en egen lista. */
@Injectable()
export class Jobbdeklarationer {
  namn(): readonly string[] {
    return deklareradeJobb();
  }
}

/** Vem som gör vad. Byggs av dekoratorerna @Jobb och @Schema på det som Nest har skapat. */
@Injectable()
export class Jobbregister {
  private jobb: ReadonlyMap<string, Registreratjobb[]> | null = null;
  private schemalista: ReadonlyMap<string, Registreratschema[]> | null = null;

  constructor(
    private readonly upptackt: DiscoveryService,
    private readonly deklarationer: Jobbdeklarationer,
  ) {}

  /**
   * Prövar att varje använt jobb har exakt en hanterare och varje schema ett eget namn.
   * @throws Error med alla brister och hur de lagas
   */
  kontrollera(): void {
    const brister = [...this.jobbrister(), ...this.schemabrister()];
    if (brister.length > 0) throw new Error(`Bakgrundsjobben är inte hela:\n- ${brister.join('\n- ')}`);
  }

  /** @throws Error när jobbet saknas */
  hamta(namn: string): Registreratjobb {
    const [jobb] = this.hanterarna().get(namn) ?? [];
    if (jobb === undefined)
      throw new Error(`Ingen klass har @Jobb('${namn}'): lägg hanteraren bland modulens providers.`);
    return jobb;
  }

  /** @throws Error när jobbet saknas */
  kravKant(namn: string): void {
    this.hamta(namn);
  }

  /** @throws Error när schemat saknas */
  schema(namn: string): Registreratschema {
    const [schema] = this.schemana().get(namn) ?? [];
    if (schema === undefined) throw new Error(`Ingen klass har @Schema('${namn}'): lägg den bland modulens providers.`);
    return schema;
  }

  /** Alla scheman, i namnordning. */
  allaScheman(): readonly Registreratschema[] {
    return [...this.schemana().values()].flat().sort((a, b) => (a.namn < b.namn ? -1 : 1));
  }

  private jobbrister(): string[] {
    const brister: string[] = [];
    for (const [namn, hanterare] of this.hanterarna()) {
      if (hanterare.length > 1) {
        const klasser = hanterare.map((en) => en.hanterare.constructor.name).join(', ');
        brister.push(`jobbet ${namn} har ${String(hanterare.length)} hanterare (${klasser}); behåll en`);
      }
    }
    for (const namn of this.deklarationer.namn()) {
      if (!this.hanterarna().has(namn)) {
        brister.push(`jobbet ${namn} har ingen hanterare; sätt @Jobb('${namn}', …) på den klass som ska göra det`);
      }
    }
    return brister;
  }

  private schemabrister(): string[] {
    return [...this.schemana()]
      .filter(([, lika]) => lika.length > 1)
      .map(([namn, lika]) => `schemat ${namn} finns på ${String(lika.length)} klasser; ge dem egna namn`);
  }

  private hanterarna(): ReadonlyMap<string, Registreratjobb[]> {
    this.jobb ??= this.samla<Jobbmarke, Jobbhanterare>(JOBBMARKE);
    return this.jobb;
  }

  private schemana(): ReadonlyMap<string, Registreratschema[]> {
    this.schemalista ??= this.samla<Schemamarke, Schemahanterare>(SCHEMAMARKE);
    return this.schemalista;
  }

  private samla<M extends { namn: string }, H>(marke: string): Map<string, (M & { hanterare: H })[]> {
    const samling = new Map<string, (M & { hanterare: H })[]>();
    const sedda = new Set<unknown>();
    for (const omslag of this.upptackt.getProviders()) {
      const { metatype } = omslag;
      const instance: unknown = omslag.instance;
      if (typeof metatype !== 'function' || instance === null || instance === undefined || sedda.has(instance))
        continue;
      const funnet = Reflect.getMetadata(marke, metatype) as M | undefined;
      if (funnet === undefined) continue;
      sedda.add(instance);
      samling.set(funnet.namn, [...(samling.get(funnet.namn) ?? []), { ...funnet, hanterare: instance as H }]);
    }
    return samling;
  }
}
