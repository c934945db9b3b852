/** Något utanför indata hindrar kommandot. `message` är en svensk mening; slutkoden är 1. */
export class Klagomal extends Error {
  constructor(text: string) {
    super(text);
    this.name = 'Klagomal';
  }
}
