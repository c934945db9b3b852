/** Uppgifterna bryter mot en regel. `fel` har en svensk mening per fel, färdig att visa för den som matade in dem. */
export class RegelFel extends Error {
  readonly fel: readonly string[];

  constructor(fel: readonly string[]) {
    super(fel.join(' '));
    this.name = 'RegelFel';
    this.fel = fel;
  }
}

/** Kastar {@link RegelFel} med alla fel på en gång när listan inte är tom. */
export function assertInga(fel: readonly string[]): void {
  if (fel.length > 0) throw new RegelFel(fel);
}
