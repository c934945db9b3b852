import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ett JSON-värde att ändra i, steg för steg. */
export type Json = null | boolean | number | string | Json[] | { [namn: string]: Json };

/** En faktafil i fall/fakta/ som ett prov kan ändra i. `/a/0/b` är en plats (JSON Pointer). */
export class Redigerbar {
  constructor(private readonly rot: Json) {}

  static load(fil: 'enkel.json' | 'allt.json'): Redigerbar {
    const stig = join(__dirname, '../../../fall/fakta', fil);
    return new Redigerbar(JSON.parse(readFileSync(stig, 'utf8')) as Json);
  }

  set(stig: string, varde: Json): this {
    const { foralder, led } = this.find(stig);
    if (Array.isArray(foralder)) foralder[led === '-' ? foralder.length : Number(led)] = varde;
    else foralder[led] = varde;
    return this;
  }

  remove(stig: string): this {
    const { foralder, led } = this.find(stig);
    if (Array.isArray(foralder)) foralder.splice(Number(led), 1);
    else Reflect.deleteProperty(foralder, led);
    return this;
  }

  rename(stig: string, nytt: string): this {
    const varde = this.get(stig);
    this.remove(stig);
    return this.set(`${stig.slice(0, stig.lastIndexOf('/'))}/${nytt}`, varde);
  }

  get(stig: string): Json {
    const { foralder, led } = this.find(stig);
    const varde = Array.isArray(foralder) ? foralder[Number(led)] : foralder[led];
    if (varde === undefined) throw new Error(`Provet pekar på ${stig}, som inte finns.`);
    return varde;
  }

  toString(): string {
    return JSON.stringify(this.rot);
  }

  private find(stig: string): { foralder: Json[] | { [namn: string]: Json }; led: string } {
    const leden = stig.split('/').slice(1);
    const led = leden.pop() ?? '';
    let har: Json | undefined = this.rot;
    for (const ett of leden) {
      if (typeof har !== 'object' || har === null) break;
      har = Array.isArray(har) ? har[Number(ett)] : har[ett];
    }
    if (typeof har !== 'object' || har === null) throw new Error(`Provet pekar på ${stig}, som inte finns.`);
    return { foralder: har, led };
  }
}
