import { Injectable } from '@nestjs/common';
import type { Skriftinnehall } from '#dokument';

interface Mindskrift {
  nyckel: string;
  innehall: Skriftinnehall;
  tecken: number;
}

/** Så mycket text minns processen, i de skrivelser som lästes eller skrevs senast. En skrivelse har ungefär fem tusen. */
const FLEST_TECKEN = 8_000_000;

/**
 * Skrifter som processen redan har läst. Nyckeln är radens version i databasen (xmin och ctid): varje ändring av raden, hur
 * den än görs, ger en annan, och det som en avbruten transaktion skrev har en nyckel som ingen rad har. Det som minns ändras
 * aldrig; den som vill ändra gör ett nytt.
 */
@Injectable()
export class Skriftminne {
  private readonly mindes = new Map<string, Mindskrift>();
  private tecken = 0;

  /**
   * Det som processen har av skrivelserna. Svaret är läsarens eget: det står kvar också när en annan begäran hinner byta det
   * som minns, medan läsaren frågar databasen om nycklarna ännu gäller.
   */
  hall(ider: readonly string[]): ReadonlyMap<string, { readonly nyckel: string; readonly innehall: Skriftinnehall }> {
    const funna = new Map<string, Mindskrift>();
    for (const id of ider) {
      const rad = this.mindes.get(id);
      if (rad === undefined) continue;
      this.mindes.delete(id);
      this.mindes.set(id, rad);
      funna.set(id, rad);
    }
    return funna;
  }

  /** @param tecken ungefär hur stor den är */
  lagg(id: string, nyckel: string, innehall: Skriftinnehall, tecken: number): void {
    this.glom(id);
    if (tecken > FLEST_TECKEN) return;
    this.mindes.set(id, { nyckel, innehall, tecken });
    this.tecken += tecken;
    for (const aldst of this.mindes.keys()) {
      if (this.tecken <= FLEST_TECKEN) return;
      this.glom(aldst);
    }
  }

  private glom(id: string): void {
    this.tecken -= this.mindes.get(id)?.tecken ?? 0;
    this.mindes.delete(id);
  }
}
