import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';

/** Ett brev som nämnden har sänt, och vad det gällde. */
export interface Santbrev {
  messageId: string;
  objekt: string;
  objektId: string;
  /** null: ännu inte sänt. */
  sandTid: Date | null;
}

/** Vilka av nämndens egna brev ett svar hänger på. */
@Injectable()
export class Brevtradar extends Forrad {
  /** @param messageIdn med vinkelhakar */
  async santa(namndId: string, messageIdn: readonly string[]): Promise<Santbrev[]> {
    if (messageIdn.length === 0) return [];
    return await this.rader<Santbrev>(
      `select m.message_id as "messageId", u.objekt, u.objekt_id as "objektId", m.sand_tid as "sandTid"
       from mottagare m join utskick u on u.id = m.utskick_id where m.message_id = any($1::text[]) and u.namnd_id = $2`,
      [messageIdn, namndId],
    );
  }
}
