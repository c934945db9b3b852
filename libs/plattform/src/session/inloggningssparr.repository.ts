import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';

export interface Raknat {
  antal: number;
  fonsterFran: Date;
}

@Injectable()
export class ForsokForrad extends Forrad {
  /** Räknar ett försök under radens lås; ett fönster som börjat före `fonsterEfter` är slut och ett nytt börjar nu. */
  async rakna(nyckel: Buffer, nu: Date, fonsterEfter: Date): Promise<Raknat> {
    const rader = await this.skriv.query<Raknat[]>(
      `insert into inloggningsforsok as f (nyckel, antal, fonster_fran) values ($1, 1, $2)
       on conflict (nyckel) do update set
         antal = case when f.fonster_fran > $3 then f.antal + 1 else 1 end,
         fonster_fran = case when f.fonster_fran > $3 then f.fonster_fran else excluded.fonster_fran end
       returning antal, fonster_fran as "fonsterFran"`,
      [nyckel, nu, fonsterEfter],
    );
    const rad = rader[0];
    if (rad === undefined) throw new Error('inloggningsforsok: ingen rad tillbaka');
    return rad;
  }

  async glom(nyckel: Buffer): Promise<void> {
    await this.skriv.query('delete from inloggningsforsok where nyckel = $1', [nyckel]);
  }

  async ettMindre(nyckel: Buffer): Promise<void> {
    await this.skriv.query('update inloggningsforsok set antal = antal - 1 where nyckel = $1 and antal > 0', [nyckel]);
  }

  async rensa(fonsterFore: Date): Promise<void> {
    await this.skriv.query('delete from inloggningsforsok where fonster_fran <= $1', [fonsterFore]);
  }
}
