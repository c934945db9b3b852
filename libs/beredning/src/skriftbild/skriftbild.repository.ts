import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Skriftbild {
  sha256: string;
  typ: string;
  storlek: number;
}

/** Skrivelsen och de tidigare versioner av den som den är gjord av. */
const KEDJAN = `with recursive kedja as (
  select id, foregaende_id from tjansteskrivelse where id = $1
  union select t.id, t.foregaende_id from tjansteskrivelse t join kedja k on t.id = k.foregaende_id
)`;

@Injectable()
export class SkriftbildForrad extends Forrad {
  async lagg(skrivelseId: string, bild: Skriftbild, nu: Date): Promise<void> {
    await this.skriv.query(
      `insert into skriftbild (tjansteskrivelse_id, sha256, typ, storlek, skapad_tid) values ($1, $2, $3, $4, $5)
       on conflict (tjansteskrivelse_id, sha256) do nothing`,
      [skrivelseId, bild.sha256, bild.typ, bild.storlek, nu],
    );
  }

  /** Bilderna som får visas i skrivelsen: dess egna, och de tidigare versionernas. */
  async alla(skrivelseId: string): Promise<Skriftbild[]> {
    return await this.rader<Skriftbild>(
      `${KEDJAN} select distinct b.sha256, b.typ, b.storlek from skriftbild b join kedja k on k.id = b.tjansteskrivelse_id`,
      [skrivelseId],
    );
  }

  /** Bilden, när den är inlagd i skrivelsen eller en tidigare version av den. */
  async en(skrivelseId: string, sha256: string): Promise<Skriftbild | null> {
    const [bild] = await this.rader<Skriftbild>(
      `${KEDJAN} select b.sha256, b.typ, b.storlek from skriftbild b join kedja k on k.id = b.tjansteskrivelse_id
       where b.sha256 = $2 limit 1`,
      [skrivelseId, sha256],
    );
    return bild ?? null;
  }
}
