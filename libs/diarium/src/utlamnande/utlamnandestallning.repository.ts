import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** De öppna begärandena om att få ta del av handlingar: hur många, inte av vem. */
@Injectable()
export class UtlamnandestallningForrad extends Forrad {
  /** @returns tiderna då de öppna begärandena kom, äldst först, och hur många av dem kontot handlägger */
  async oppna(namndId: string, kontoId: string): Promise<{ inkom: Date[]; mina: number }> {
    const rader = await this.rader<{ inkom: Date; min: boolean }>(
      `select u.inkom_tid as inkom, u.ansvarig_konto_id = $2 or exists (select 1 from utlamnande_deltagare d where d.utlamnande_id = u.id and d.konto_id = $2) as min
         from utlamnande u where u.namnd_id = $1 and u.status in ('ny', 'provas', 'myndigheten') order by u.inkom_tid limit 1000`,
      [namndId, kontoId],
    );
    return { inkom: rader.map((rad) => rad.inkom), mina: rader.filter((rad) => rad.min).length };
  }
}
