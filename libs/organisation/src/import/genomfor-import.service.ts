export abstract class GenomforImport {
  abstract genomfor(importId: string, avtryck: string): Promise<void>;
}
