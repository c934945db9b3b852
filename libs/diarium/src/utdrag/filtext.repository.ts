import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export type Texttillstand = 'vantar' | 'klar' | 'ingen_text' | 'fel';

/** Texten i ett innehåll, eller varför den inte finns. */
export interface Filtext {
  tillstand: Texttillstand;
  text: string | null;
  sidor: number | null;
  skal: string | null;
}

@Injectable()
export class FiltextForrad extends Forrad {
  async hamta(sha256: string): Promise<Filtext | null> {
    const [rad] = await this.rader<Filtext>('select tillstand, text, sidor, skal from filtext where sha256 = $1', [
      sha256,
    ]);
    return rad ?? null;
  }

  /** Antecknar att innehållen väntar på att läsas. @returns de som är nya */
  async vanta(sha256: readonly string[], tid: Date): Promise<string[]> {
    const rader = await this.skriv.query<{ sha256: string }[]>(
      'insert into filtext (sha256, skapad_tid) select distinct s, $2::timestamptz from unnest($1::text[]) s on conflict do nothing returning sha256',
      [sha256, tid],
    );
    return rader.map((rad) => rad.sha256);
  }

  async skrivText(sha256: string, { tillstand, text, sidor, skal }: Filtext): Promise<void> {
    await this.skriv.query('update filtext set tillstand = $2, text = $3, sidor = $4, skal = $5 where sha256 = $1', [
      sha256,
      tillstand,
      text,
      sidor,
      skal,
    ]);
  }

  /** Filer som kommit in utan att bli beställda, och de som väntat länge. */
  async glomda(hogst: number, foreTid: Date): Promise<string[]> {
    const rader = await this.rader<{ sha256: string }>(
      `(select f.sha256 from handling_fil f where not exists (select 1 from filtext t where t.sha256 = f.sha256) limit $1)
       union (select t.sha256 from filtext t where t.tillstand = 'vantar' and t.skapad_tid < $2 order by t.skapad_tid limit $1)`,
      [hogst, foreTid],
    );
    return rader.map((rad) => rad.sha256);
  }

  /** Ett namn som innehållet bär, och i vilken nämnd: kontrollen behöver veta vad filen kallades. */
  async namnPa(sha256: string): Promise<{ filnamn: string; storlek: number; namndId: string } | null> {
    const [rad] = await this.rader<{ filnamn: string; storlek: number; namndId: string }>(
      `select coalesce(f.ursprungsnamn, f.filnamn) as filnamn, f.storlek::float8 as storlek, h.namnd_id as "namndId" from handling_fil f
         join handling_version v on v.id = f.handling_version_id join handling h on h.id = v.handling_id where f.sha256 = $1 limit 1`,
      [sha256],
    );
    return rad ?? null;
  }
}
