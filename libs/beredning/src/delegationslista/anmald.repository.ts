import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';

/** Det som ett justerat protokoll visar i en §. */
export interface Anmalningsparagraf {
  namndId: string;
  paragrafId: string;
  paragraf: number;
  sammantradesdag: string;
  listor: readonly string[];
  ordforandebeslut: readonly string[];
}

export interface Anmaldsak {
  id: string;
  slag: 'delegationslista' | 'ordforandebeslut';
}

@Injectable()
export class AnmaldForrad extends Forrad {
  /** @returns de som inte redan var anmälda */
  async anmal(p: Anmalningsparagraf): Promise<Anmaldsak[]> {
    const saker = [
      ...p.listor.map((id) => ({ id, slag: 'delegationslista' as const })),
      ...p.ordforandebeslut.map((id) => ({ id, slag: 'ordforandebeslut' as const })),
    ];
    const nya: Anmaldsak[] = [];
    for (const sak of saker) {
      const kolumn = sak.slag === 'delegationslista' ? 'lista_id' : 'ordforandebeslut_id';
      const rader = await this.skriv.query<unknown[]>(
        `insert into delegationsanmald (id, namnd_id, ${kolumn}, paragraf_id, paragraf, sammantradesdag) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning id`,
        [nyttId(), p.namndId, sak.id, p.paragrafId, p.paragraf, p.sammantradesdag],
      );
      if (rader.length === 1) nya.push(sak);
    }
    return nya;
  }

  /** @returns hur många som fick sin dag */
  async tillkannage(
    namndId: string,
    paragrafIder: readonly string[],
    { tillkannagiven, sistaOverklagandedag }: { tillkannagiven: string; sistaOverklagandedag: string },
  ): Promise<number> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update delegationsanmald set tillkannagiven = $3, sista_overklagandedag = $4
       where namnd_id = $1 and paragraf_id = any($2::uuid[]) and tillkannagiven is distinct from $3::date`,
      [namndId, paragrafIder, tillkannagiven, sistaOverklagandedag],
    );
    return antal;
  }
}
