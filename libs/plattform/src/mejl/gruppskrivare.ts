interface Vantande<T, R> {
  post: T;
  klart: (svar: R) => void;
  fel: (fel: unknown) => void;
}

/**
 * Slår ihop samtidiga skrivningar: medan en transaktion pågår samlas nästa grupp. En ensam post skrivs genast,
 * hundra samtidiga delar på några få transaktioner.
 */
export class Gruppskrivare<T, R> {
  private ko: Vantande<T, R>[] = [];
  private pagar = false;

  constructor(
    private readonly skriv: (poster: readonly T[]) => Promise<(post: T) => R>,
    private readonly hogst = 200,
  ) {}

  /** Löses när postens grupp är skriven och transaktionen har gått igenom. */
  async lagg(post: T): Promise<R> {
    return await new Promise<R>((klart, fel) => {
      this.ko.push({ post, klart, fel });
      if (!this.pagar) void this.tom();
    });
  }

  private async tom(): Promise<void> {
    this.pagar = true;
    // Låt de andra i samma varv av händelseslingan hinna med i gruppen.
    await new Promise<void>((klart) => setImmediate(klart));
    while (this.ko.length > 0) {
      const grupp = this.ko.splice(0, this.hogst);
      try {
        const svara = await this.skriv(grupp.map((en) => en.post));
        for (const en of grupp) en.klart(svara(en.post));
      } catch (fel) {
        for (const en of grupp) en.fel(fel);
      }
    }
    this.pagar = false;
  }
}
