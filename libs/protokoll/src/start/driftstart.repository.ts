import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface MisslyckatJobb {
  id: string;
  jobb: string;
  fel: string | null;
  forsok: number;
  tid: Date;
  namndId: string | null;
}

export interface KontoUtanFaktor {
  kontoId: string;
  namn: string;
  inloggningsnamn: string;
}

@Injectable()
export class DriftstartForrad extends Forrad {
  /** De senaste jobben som gavs upp. */
  async misslyckade(namndIds: readonly string[]): Promise<{ rader: MisslyckatJobb[]; antal: number }> {
    const rader = await this.rader<MisslyckatJobb & { antal: number }>(
      `select id, jobb, left(fel, 300) as fel, forsok, skapad as tid, namnd_id as "namndId", (count(*) over ())::int as antal
       from utkorg where tillstand = 'misslyckad' and (namnd_id is null or namnd_id = any($1::uuid[])) order by skapad desc, id desc limit 10`,
      [namndIds],
    );
    return { rader: rader.map(({ antal: _, ...rad }) => rad), antal: rader[0]?.antal ?? 0 };
  }

  /** Öppna konton i nämnderna, eller utan nämnd, som varken har engångskoder eller passnyckel. */
  async utanAndraFaktor(namndIds: readonly string[]): Promise<{ rader: KontoUtanFaktor[]; antal: number }> {
    const rader = await this.rader<KontoUtanFaktor & { antal: number }>(
      `select k.id as "kontoId", k.namn, k.inloggningsnamn, (count(*) over ())::int as antal from konto k
       where not k.avstangt and not exists (select 1 from totp t where t.konto_id = k.id and t.hemlighet is not null)
         and not exists (select 1 from passnyckel p where p.konto_id = k.id)
         and (exists (select 1 from rolltilldelning r where r.konto_id = k.id and (r.organ_id is null or r.organ_id = any($1::uuid[])))
           or exists (select 1 from uppdrag u where u.person_id = k.person_id and u.organ_id = any($1::uuid[])))
       order by k.namn collate "sv-x-icu", k.id limit 10`,
      [namndIds],
    );
    return { rader: rader.map(({ antal: _, ...rad }) => rad), antal: rader[0]?.antal ?? 0 };
  }
}
