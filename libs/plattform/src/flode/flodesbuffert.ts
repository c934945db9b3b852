import { randomUUID } from 'node:crypto';
import type { Flodesmeddelande } from './flodesmeddelande.js';

/** Det som rör ett objekt eller en notis; en avslutad inloggning sparas inte. */
export type Flodesandring = Exclude<Flodesmeddelande, { slag: 'session' }>;

export interface Flodespost {
  nr: number;
  andring: Flodesandring;
}

/**
 * De senaste ändringarna i processen, så att den vars ström bröts en stund får det den missade. Numret gäller bara i den här
 * processen och så länge ingen lucka har uppstått: märket före det säger vilken följd det hör till.
 */
export class Flodesbuffert {
  private poster: Flodespost[] = [];
  private folje = randomUUID();
  private senaste = 0;

  constructor(private readonly storlek = 2_000) {}

  get nr(): number {
    return this.senaste;
  }

  lagg(andring: Flodesandring): Flodespost {
    this.senaste += 1;
    const post = { nr: this.senaste, andring };
    this.poster.push(post);
    if (this.poster.length > this.storlek) this.poster = this.poster.slice(-Math.ceil(this.storlek / 2));
    return post;
  }

  /** En ny följd: det som kom före luckan kan inte räknas ifrån. */
  brytFoljden(): void {
    this.poster = [];
    this.folje = randomUUID();
  }

  id(nr: number): string {
    return `${this.folje}-${String(nr)}`;
  }

  /** Det som kommit efter `id`, eller null när något kan ha missats. */
  efter(id: string): Flodespost[] | null {
    const plats = id.lastIndexOf('-');
    const nr = Number(id.slice(plats + 1));
    if (plats < 0 || id.slice(0, plats) !== this.folje || !Number.isSafeInteger(nr) || nr < 0 || nr > this.senaste) {
      return null;
    }
    const forsta = this.poster[0]?.nr ?? this.senaste + 1;
    return nr + 1 < forsta ? null : this.poster.filter((post) => post.nr > nr);
  }
}
