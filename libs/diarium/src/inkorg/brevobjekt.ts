import { Injectable } from '@nestjs/common';

/** Vilket ärende ett sänt brev hör till, svarat av den lib som sände det. */
export type Arendekalla = (objektIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** De slags sända brev som hör till ärenden på andra sätt än genom ärendet eller handlingen själv: en remiss. */
@Injectable()
export class Brevobjekt {
  private readonly kallor = new Map<string, Arendekalla>();

  /** @param objekt utskickets `objekt`, till exempel `remiss` */
  anmal(objekt: string, kalla: Arendekalla): void {
    this.kallor.set(objekt, kalla);
  }

  /** Ärendets id för vart och ett av objekten som hör till något. */
  async arenden(objekt: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return (await this.kallor.get(objekt)?.(ids)) ?? new Map();
  }
}
