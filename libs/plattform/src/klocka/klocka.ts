const SVENSKT_DYGN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/**
 * Tiden som port. Frister räknas i svenska kalenderdygn, så dagen hör till Europe/Stockholm och aldrig till serverns zon.
 * Ingen annan fil läser väggklockan.
 */
export abstract class Klocka {
  /** Ögonblicket nu. */
  abstract nu(): Date;

  /** Dagens datum i Sverige, `YYYY-MM-DD`. */
  idag(): string {
    return SVENSKT_DYGN.format(this.nu());
  }
}

/** Väggklockan. */
export class Systemklocka extends Klocka {
  override nu(): Date {
    return new Date();
  }
}

/** En klocka som står still tills den ställs: prov, och körningar av äldre möten. */
export class SimuleradKlocka extends Klocka {
  private ogonblick: Date;

  constructor(nu: Date) {
    super();
    this.ogonblick = new Date(nu);
  }

  override nu(): Date {
    return new Date(this.ogonblick);
  }

  /** Ställer klockan. */
  satt(nu: Date): void {
    this.ogonblick = new Date(nu);
  }
}
