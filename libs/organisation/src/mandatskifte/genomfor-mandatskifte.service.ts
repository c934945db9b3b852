export abstract class GenomforMandatskifte {
  abstract genomfor(skifteId: string, avtryck: string): Promise<void>;
}
