/**
 * Låter samtidiga lika frågor dela ett svar. Ingenting sparas: när svaret kommit är det glömt, så det är aldrig äldre än
 * den fråga som pågick. Används bara för läsning utanför transaktion.
 */
export class DeladFraga<T> {
  private readonly pagar = new Map<string, Promise<T>>();

  async stall(nyckel: string, fraga: () => Promise<T>): Promise<T> {
    const redan = this.pagar.get(nyckel);
    if (redan !== undefined) return await redan;
    const ny = fraga().finally(() => {
      if (this.pagar.get(nyckel) === ny) this.pagar.delete(nyckel);
    });
    this.pagar.set(nyckel, ny);
    return await ny;
  }

  /** Den som frågar härefter delar inte svar med någon som frågade före. */
  glom(nyckel: string): void {
    this.pagar.delete(nyckel);
  }
}
