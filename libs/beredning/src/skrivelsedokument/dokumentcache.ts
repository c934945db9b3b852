const FLEST = 50;

/** De senast gjorda dokumenten efter innehåll. Den som frågar efter ett som håller på att göras får vänta på samma. */
export class Dokumentcache<T> {
  private readonly gjorda = new Map<string, Promise<T>>();

  constructor(private readonly flest = FLEST) {}

  /** Ett dokument som inte gick att göra görs om nästa gång. */
  async hamta(marke: string, gor: () => Promise<T>): Promise<T> {
    const redan = this.gjorda.get(marke);
    this.gjorda.delete(marke);
    const dokument = redan ?? gor();
    this.gjorda.set(marke, dokument);
    const aldst = this.gjorda.keys().next();
    if (this.gjorda.size > this.flest && aldst.done !== true) this.gjorda.delete(aldst.value);
    try {
      return await dokument;
    } catch (fel) {
      if (this.gjorda.get(marke) === dokument) this.gjorda.delete(marke);
      throw fel;
    }
  }
}
