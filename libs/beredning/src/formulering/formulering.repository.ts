import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import { FORVALDA_FORMULERINGAR } from './domain/forvalda.js';
import { formuleringsdelar } from './domain/luckor.js';
import { Formuleringsrad } from './formulering.entity.js';
import type { Formulering, Formuleringsplats, Formuleringsuppgifter } from './formulering.typer.js';

type Lagrad = Omit<Formulering, 'delar'>;

const FALT = 'f.id, f.namnd_id as "namndId", f.namn, f.text, f.platser, f.aktiv, f.anvand, f.version';

const medDelar = (rad: Lagrad): Formulering => ({ ...rad, delar: formuleringsdelar(rad.text) });

@Injectable()
export class FormuleringForrad extends Forrad {
  /** Nämndens formuleringar, den som används mest först. */
  async alla(namndId: string, plats: Formuleringsplats | null, avstallda: boolean): Promise<Formulering[]> {
    const rader = await this.rader<Lagrad>(
      `select ${FALT} from formulering f
        where f.namnd_id = $1 and ($2::text is null or $2 = any (f.platser)) and (f.aktiv or $3::boolean)
        order by f.aktiv desc, f.anvand desc, f.namn collate "sv-x-icu", f.id`,
      [namndId, plats, avstallda],
    );
    return rader.map(medDelar);
  }

  async en(namndId: string, id: string): Promise<Formulering | null> {
    const [rad] = await this.rader<Lagrad>(`select ${FALT} from formulering f where f.namnd_id = $1 and f.id = $2`, [
      namndId,
      id,
    ]);
    return rad === undefined ? null : medDelar(rad);
  }

  async lagg(id: string, namndId: string, u: Formuleringsuppgifter): Promise<void> {
    await this.skriv.insert(Formuleringsrad, { id, namndId, ...u, platser: [...u.platser] });
  }

  /** @returns om raden fanns i den versionen */
  async andra(namndId: string, id: string, version: number, u: Formuleringsuppgifter): Promise<boolean> {
    const svar = await this.skriv.update(Formuleringsrad, { id, namndId, version }, { ...u, platser: [...u.platser] });
    return svar.affected === 1;
  }

  /** Räknar en användning. Den ändrar inte formuleringens version. @returns om den finns */
  async raknaBruk(namndId: string, id: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update formulering set anvand = anvand + 1 where namnd_id = $1 and id = $2',
      [namndId, id],
    );
    return antal === 1;
  }

  /** Lägger in de förvalda som nämnden saknar. @returns hur många som lades in */
  async laggForvalda(namndId: string): Promise<number> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into formulering (id, namnd_id, namn, text, platser)
       select r.id, $2, r.namn, r.text, r.platser from jsonb_to_recordset($1::jsonb) as r (id uuid, namn text, text text, platser text[])
       on conflict do nothing returning id`,
      [JSON.stringify(FORVALDA_FORMULERINGAR.map((f) => ({ id: nyttId(), ...f }))), namndId],
    );
    return rader.length;
  }
}
