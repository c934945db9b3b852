export abstract class AngraMandatskifte {
  abstract angra(skifteId: string): Promise<void>;
}
