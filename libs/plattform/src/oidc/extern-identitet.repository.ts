import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { ExternIdentitet } from './extern-identitet.entity.js';

/** En kopplad identitet som innehavaren får se den. */
export interface Identitetsrad {
  id: string;
  leverantor: string;
  visning: string;
  skapad: Date;
  senastAnvand: Date | null;
}

@Injectable()
export class ExternIdentitetForrad extends Forrad {
  async forKonto(kontoId: string): Promise<Identitetsrad[]> {
    return await this.rader<Identitetsrad>(
      `select id, leverantor, visning, skapad, senast_anvand as "senastAnvand" from extern_identitet
        where konto_id = $1 order by skapad, id`,
      [kontoId],
    );
  }

  /** Kontot som identiteten hör till. */
  async kontoFor(utgivare: string, subjekt: string): Promise<string | undefined> {
    const rader = await this.rader<{ kontoId: string }>(
      'select konto_id as "kontoId" from extern_identitet where utgivare = $1 and subjekt = $2',
      [utgivare, subjekt],
    );
    return rader[0]?.kontoId;
  }

  /** @returns false när identiteten redan hör till något konto, eller kontot redan har en hos leverantören */
  async lagg(identitet: ExternIdentitet): Promise<boolean> {
    const svar = await this.skriv
      .createQueryBuilder()
      .insert()
      .into(ExternIdentitet)
      .values(identitet)
      .orIgnore()
      .updateEntity(false)
      .returning('id')
      .execute();
    return (svar.raw as unknown[]).length === 1;
  }

  async anvand(utgivare: string, subjekt: string, nu: Date): Promise<void> {
    await this.skriv.query('update extern_identitet set senast_anvand = $3 where utgivare = $1 and subjekt = $2', [
      utgivare,
      subjekt,
      nu,
    ]);
  }

  async taBort(kontoId: string, id: string): Promise<boolean> {
    return (await this.skriv.delete(ExternIdentitet, { kontoId, id })).affected === 1;
  }

  /** Kontot som en administratör gett identifieraren. */
  async kontoMedIdentifierare(leverantor: string, varde: string): Promise<string | undefined> {
    const rader = await this.rader<{ kontoId: string }>(
      'select konto_id as "kontoId" from kontoidentifierare where leverantor = $1 and varde = $2',
      [leverantor, varde],
    );
    return rader[0]?.kontoId;
  }

  async identifierare(kontoId: string): Promise<{ leverantor: string; varde: string }[]> {
    return await this.rader(
      'select leverantor, varde from kontoidentifierare where konto_id = $1 order by leverantor',
      [kontoId],
    );
  }

  async sattIdentifierare(kontoId: string, leverantor: string, varde: string | null): Promise<void> {
    if (varde === null) {
      await this.skriv.query('delete from kontoidentifierare where konto_id = $1 and leverantor = $2', [
        kontoId,
        leverantor,
      ]);
      return;
    }
    await this.skriv.query(
      `insert into kontoidentifierare (konto_id, leverantor, varde) values ($1, $2, $3)
       on conflict on constraint pk_kontoidentifierare do update set varde = excluded.varde`,
      [kontoId, leverantor, varde],
    );
  }
}
