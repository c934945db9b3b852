import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Brevobjekt } from '#diarium';
import { Forrad, TransactionHost, type TransactionalAdapterTypeOrm } from '#plattform';

/** Vilket ärende ett svar på ett remissbrev hör till: Att registrera föreslår det. */
@Injectable()
export class RemissensTrad extends Forrad implements OnModuleInit {
  constructor(
    vard: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly brev: Brevobjekt,
  ) {
    super(vard);
  }

  onModuleInit(): void {
    this.brev.anmal('remiss', async (ids) => await this.arenden(ids));
  }

  private async arenden(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rader = await this.rader<{ id: string; arendeId: string }>(
      `select r.id, r.arende_id as "arendeId" from remiss r where r.id = any($1::uuid[])
       union select i.id, r.arende_id from remissinstans i join remiss r on r.id = i.remiss_id where i.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rader.map(({ id, arendeId }) => [id, arendeId]));
  }
}
