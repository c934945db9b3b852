import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Remiss, Remissinnehall } from './remiss.typer.js';

const FALT = `r.id, r.namnd_id as "namndId", r.arende_id as "arendeId", r.rubrik, r.fraga, r.sista_dag as "sistaDag", r.fl26,
  r.paminn_fore as "paminnFore", r.paminn_efter as "paminnEfter", r.handlaggare_id as "handlaggareId", r.lage, r.skickad_tid as "skickadTid",
  r.missiv_handling_id as "missivHandlingId", r.missiv_datum as "missivDatum", r.utskick, r.slutsats, r.version`;

const KOLUMN = {
  rubrik: 'rubrik',
  fraga: 'fraga',
  sistaDag: 'sista_dag',
  fl26: 'fl26',
  paminnFore: 'paminn_fore',
  paminnEfter: 'paminn_efter',
  handlaggareId: 'handlaggare_id',
  lage: 'lage',
  skickadTid: 'skickad_tid',
  avslutadTid: 'avslutad_tid',
  missivHandlingId: 'missiv_handling_id',
  missivDatum: 'missiv_datum',
  slutsats: 'slutsats',
} as const;

export type Remissfalt = { [K in keyof typeof KOLUMN]?: string | number | boolean | Date | null };

/** En handling som följer med remissen, och om den får göra det. */
export interface Remissbilaga {
  handlingId: string;
  ordning: number;
  nr: number | null;
  titel: string;
  lagrum: string | null;
  hemlig: boolean;
  arendeId: string | null;
  makulerad: boolean;
  filer: { id: string; filnamn: string; mediatyp: string; storlek: number; sha256: string }[];
}

@Injectable()
export class RemissForrad extends Forrad {
  async lagg(
    id: string,
    namndId: string,
    arendeId: string,
    r: Remissinnehall & { handlaggareId: string | null },
    tid: Date,
  ): Promise<void> {
    await this.skriv.query(
      `insert into remiss (id, namnd_id, arende_id, rubrik, fraga, sista_dag, fl26, paminn_fore, paminn_efter, handlaggare_id, skapad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        namndId,
        arendeId,
        r.rubrik,
        r.fraga,
        r.sistaDag,
        r.fl26 ?? false,
        r.paminnFore ?? null,
        r.paminnEfter ?? null,
        r.handlaggareId,
        tid,
      ],
    );
  }

  async hamta(namndId: string, id: string): Promise<Remiss | null> {
    const [rad] = await this.rader<Remiss>(`select ${FALT} from remiss r where r.namnd_id = $1 and r.id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  async medId(id: string): Promise<Remiss | null> {
    const [rad] = await this.rader<Remiss>(`select ${FALT} from remiss r where r.id = $1`, [id]);
    return rad ?? null;
  }

  /** Remissen, låst till transaktionens slut. */
  async lasRad(id: string): Promise<Remiss | null> {
    await this.skriv.query('select 1 from remiss where id = $1 for update', [id]);
    return await this.medId(id);
  }

  async andra(id: string, falt: Remissfalt): Promise<void> {
    const nycklar = (Object.keys(falt) as (keyof Remissfalt)[]).filter((nyckel) => falt[nyckel] !== undefined);
    const satser = nycklar.map((nyckel, plats) => `${KOLUMN[nyckel]} = $${String(plats + 2)}`);
    await this.skriv.query(`update remiss set ${[...satser, 'version = version + 1'].join(', ')} where id = $1`, [
      id,
      ...nycklar.map((nyckel) => falt[nyckel]),
    ]);
  }

  /** @returns utskickets nummer inom remissen */
  async nastaUtskick(id: string): Promise<number> {
    const [[rad]] = await this.skriv.query<[{ utskick: number }[], number]>(
      'update remiss set utskick = utskick + 1 where id = $1 returning utskick',
      [id],
    );
    return rad?.utskick ?? 1;
  }

  async taBort(id: string): Promise<void> {
    await this.skriv.query('delete from remissinstans where remiss_id = $1', [id]);
    await this.skriv.query('delete from remiss where id = $1', [id]);
  }

  /** Byter ut avsnitten; de som behåller sin rubrik behåller sitt id och sin kommentar. */
  async sattAvsnitt(remissId: string, rubriker: readonly string[]): Promise<void> {
    const finns = await this.avsnitt(remissId);
    const kvar = finns.filter((en) => rubriker.includes(en.rubrik));
    await this.skriv.query('delete from remissavsnitt where remiss_id = $1 and not (id = any($2::uuid[]))', [
      remissId,
      kvar.map((en) => en.id),
    ]);
    for (const [plats, rubrik] of rubriker.entries()) {
      const gammalt = kvar.find((en) => en.rubrik === rubrik);
      await this.skriv.query(
        `insert into remissavsnitt (id, remiss_id, ordning, rubrik) values ($1, $2, $3, $4)
         on conflict (id) do update set ordning = excluded.ordning`,
        [gammalt?.id ?? nyttId(), remissId, plats + 1, rubrik],
      );
    }
  }

  async avsnitt(remissId: string): Promise<{ id: string; rubrik: string; kommentar: string | null }[]> {
    return await this.rader('select id, rubrik, kommentar from remissavsnitt where remiss_id = $1 order by ordning', [
      remissId,
    ]);
  }

  async kommentera(remissId: string, avsnittId: string, kommentar: string | null): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update remissavsnitt set kommentar = $3 where remiss_id = $1 and id = $2',
      [remissId, avsnittId, kommentar],
    );
    return antal === 1;
  }

  async sattBilagor(remissId: string, handlingIder: readonly string[]): Promise<void> {
    await this.skriv.query('delete from remissbilaga where remiss_id = $1', [remissId]);
    for (const [plats, handlingId] of handlingIder.entries()) {
      await this.skriv.query('insert into remissbilaga (remiss_id, handling_id, ordning) values ($1, $2, $3)', [
        remissId,
        handlingId,
        plats + 1,
      ]);
    }
  }

  /** Bilagorna i ordning, med filerna i den version som gick ut (eller den senaste, före det). */
  async bilagor(remissId: string): Promise<Remissbilaga[]> {
    return await this.rader<Remissbilaga>(
      `select b.handling_id as "handlingId", b.ordning, h.nr, h.titel, h.sekretess_lagrum as lagrum, h.arende_id as "arendeId",
         h.sekretess_lagrum is not null or h.sekretess_under_provning or coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as hemlig,
         h.makulering_skal is not null as makulerad,
         coalesce((select json_agg(json_build_object('id', f.id, 'filnamn', f.filnamn, 'mediatyp', f.mediatyp, 'storlek', f.storlek, 'sha256', f.sha256) order by f.ordning)
           from handling_fil f where f.handling_version_id = coalesce(b.handling_version_id,
             (select v.id from handling_version v where v.handling_id = h.id order by v.nr desc limit 1))), '[]'::json) as filer
       from remissbilaga b join handling h on h.id = b.handling_id left join arende a on a.id = h.arende_id
       where b.remiss_id = $1 order by b.ordning`,
      [remissId],
    );
  }

  /** Håller fast vilken version av bilagorna som gick ut. */
  async lasBilagor(remissId: string): Promise<void> {
    await this.skriv.query(
      `update remissbilaga b set handling_version_id = (select v.id from handling_version v where v.handling_id = b.handling_id order by v.nr desc limit 1)
       where b.remiss_id = $1 and b.handling_version_id is null`,
      [remissId],
    );
  }
}
