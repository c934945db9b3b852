import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Foredragningslista, Punkt, Punktinnehall } from './lista.typer.js';

const PUNKTFALT = `p.id, p.nyckel, p.ordning, p.titel, p.arende_id as "arendeId", a.dnr, p.typ, p.oppen,
  coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as sekretess, p.foredragande,
  to_char(p.tid_fran, 'HH24:MI') as "tidFran", to_char(p.tid_till, 'HH24:MI') as "tidTill", p.sammanfattning, p.beslutsforslag, p.utgar,
  coalesce((select json_agg(json_build_object('handlingId', h.id, 'versionId', v.id, 'versionNr', v.nr, 'typ', h.typ, 'titel', h.titel, 'datum', h.datum,
      'sekretess', h.sekretess_lagrum is not null or h.sekretess_under_provning, 'utelamnad', ph.utelamnad,
      'filer', coalesce((select json_agg(json_build_object('id', f.id, 'filnamn', f.filnamn, 'mediatyp', f.mediatyp, 'storlek', f.storlek) order by f.ordning)
        from handling_fil f where f.handling_version_id = v.id), '[]'::json)) order by ph.ordning)
    from punkt_handling ph join handling_version v on v.id = ph.handling_version_id join handling h on h.id = v.handling_id where ph.punkt_id = p.id), '[]'::json) as handlingar`;

const LISTFALT = `l.id, l.sammantrade_id as "sammantradeId", l.nr, l.frusen_tid is not null as fryst, l.version,
  exists (select 1 from frislappning f where f.lista_id = l.id and f.aterkallad_tid is null and f.lista_version = l.version) as frislappt`;

type Listhuvud = Omit<Foredragningslista, 'punkter'>;

/** En fil ur en handling på listan, och om den är skyddad. */
export interface Listfil {
  filnamn: string;
  mediatyp: string;
  storlek: number;
  sha256: string;
  hemlig: boolean;
}

@Injectable()
export class ListaForrad extends Forrad {
  async laggLista(id: string, sammantradeId: string, nr: number): Promise<void> {
    await this.skriv.query('insert into foredragningslista (id, sammantrade_id, nr) values ($1, $2, $3)', [
      id,
      sammantradeId,
      nr,
    ]);
  }

  /** Den senaste versionen, eller den med ett visst nummer. */
  async hamta(sammantradeId: string, nr?: number): Promise<Foredragningslista | null> {
    const [lista] = await this.rader<Listhuvud>(
      `select ${LISTFALT} from foredragningslista l where l.sammantrade_id = $1 and ($2::int is null or l.nr = $2) order by l.nr desc limit 1`,
      [sammantradeId, nr ?? null],
    );
    if (lista === undefined) return null;
    const punkter = await this.rader<Punkt>(
      `select ${PUNKTFALT} from punkt p left join arende a on a.id = p.arende_id where p.lista_id = $1 order by p.ordning`,
      [lista.id],
    );
    return { ...lista, punkter };
  }

  /** En fil ur en handling på listan; sekretess och det utelämnade bara för den som får se det. */
  async fil(
    namndId: string,
    sammantradeId: string,
    filId: string,
    insyn: { utkast: boolean; sekretess: boolean; arenden: ReadonlySet<string> },
  ): Promise<Listfil | null> {
    const [rad] = await this.rader<Listfil>(
      `select f.filnamn, f.mediatyp, f.storlek::int as storlek, f.sha256,
         h.sekretess_lagrum is not null or h.sekretess_under_provning or exists (select 1 from arende s
           where s.id = h.arende_id and (s.sekretess_lagrum is not null or s.sekretess_under_provning)) as hemlig
       from handling_fil f join handling_version v on v.id = f.handling_version_id join handling h on h.id = v.handling_id
       where f.id = $3 and h.namnd_id = $1 and exists (
         select 1 from punkt_handling ph join punkt p on p.id = ph.punkt_id join foredragningslista l on l.id = p.lista_id left join arende a on a.id = p.arende_id
         where ph.handling_version_id = v.id and l.sammantrade_id = $2
           and ($4 or (l.frusen_tid is not null and not ph.utelamnad))
           and ($5 or h.arende_id = any($6::uuid[]) or not (h.sekretess_lagrum is not null or h.sekretess_under_provning
             or (not p.oppen and coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false)))))`,
      [namndId, sammantradeId, filId, insyn.utkast, insyn.sekretess, [...insyn.arenden]],
    );
    return rad ?? null;
  }

  /** De valda handlingar som inte är nämndens egna. */
  async frammandeHandlingar(namndId: string, versionIder: readonly string[]): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select x.id from unnest($2::uuid[]) as x (id) where not exists (
         select 1 from handling_version v join handling h on h.id = v.handling_id where v.id = x.id and h.namnd_id = $1)`,
      [namndId, versionIder],
    );
    return rader.map((rad) => rad.id);
  }

  async versioner(sammantradeId: string): Promise<Listhuvud[]> {
    return await this.rader<Listhuvud>(
      `select ${LISTFALT} from foredragningslista l where l.sammantrade_id = $1 order by l.nr`,
      [sammantradeId],
    );
  }

  async laggPunkt(listaId: string, nyckel: string, ordning: number, p: Punktinnehall): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into punkt (id, lista_id, nyckel, ordning, titel, arende_id, typ, oppen, foredragande, tid_fran, tid_till, sammanfattning, beslutsforslag)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        listaId,
        nyckel,
        ordning,
        p.titel,
        p.arendeId,
        p.typ,
        p.oppen ?? true,
        p.foredragande ?? null,
        p.tidFran ?? null,
        p.tidTill ?? null,
        p.sammanfattning ?? null,
        JSON.stringify(p.beslutsforslag ?? []),
      ],
    );
    await this.laggHandlingar(id, p.handlingar ?? []);
    return id;
  }

  async skrivPunkt(punktId: string, p: Punktinnehall): Promise<void> {
    await this.skriv.query(
      `update punkt set titel = $2, arende_id = $3, typ = $4, oppen = $5, foredragande = $6, tid_fran = $7, tid_till = $8, sammanfattning = $9, beslutsforslag = $10 where id = $1`,
      [
        punktId,
        p.titel,
        p.arendeId,
        p.typ,
        p.oppen ?? true,
        p.foredragande ?? null,
        p.tidFran ?? null,
        p.tidTill ?? null,
        p.sammanfattning ?? null,
        JSON.stringify(p.beslutsforslag ?? []),
      ],
    );
    if (p.handlingar !== undefined) {
      await this.skriv.query('delete from punkt_handling where punkt_id = $1', [punktId]);
      await this.laggHandlingar(punktId, p.handlingar);
    }
  }

  async taBortPunkt(punktId: string): Promise<void> {
    await this.skriv.query('delete from punkt_handling where punkt_id = $1', [punktId]);
    await this.skriv.query('delete from punkt where id = $1', [punktId]);
  }

  async utga(punktId: string): Promise<void> {
    await this.skriv.query('update punkt set utgar = true where id = $1', [punktId]);
  }

  async ordna(listaId: string, punktIder: readonly string[]): Promise<void> {
    await this.skriv.query(
      `update punkt p set ordning = o.plats from unnest($2::uuid[]) with ordinality as o (id, plats) where p.id = o.id and p.lista_id = $1`,
      [listaId, punktIder],
    );
  }

  /** Räknar upp listans version; en frisläppning gäller bara den lydelse som släpptes. Falskt när någon hann före. */
  async bumpa(listaId: string, version: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update foredragningslista set version = version + 1 where id = $1 and version = $2',
      [listaId, version],
    );
    return antal === 1;
  }

  async frys(listaId: string, tid: Date): Promise<void> {
    await this.skriv.query('update foredragningslista set frusen_tid = $2 where id = $1', [listaId, tid]);
  }

  /** Nästa version: samma punkter med samma nycklar, öppen för ändring. */
  async kopiera(franListaId: string, tillListaId: string): Promise<void> {
    const gamla = await this.skriv.query<{ id: string }[]>('select id from punkt where lista_id = $1', [franListaId]);
    await this.skriv.query(
      `insert into punkt (id, lista_id, nyckel, ordning, titel, arende_id, typ, oppen, foredragande, tid_fran, tid_till, sammanfattning, beslutsforslag, utgar)
       select n.ny, $1, p.nyckel, p.ordning, p.titel, p.arende_id, p.typ, p.oppen, p.foredragande, p.tid_fran, p.tid_till, p.sammanfattning, p.beslutsforslag, p.utgar
       from unnest($2::uuid[], $3::uuid[]) as n (gammal, ny) join punkt p on p.id = n.gammal`,
      [tillListaId, gamla.map((rad) => rad.id), gamla.map(() => nyttId())],
    );
    await this.skriv.query(
      `insert into punkt_handling (punkt_id, handling_version_id, ordning, utelamnad)
       select n.id, ph.handling_version_id, ph.ordning, ph.utelamnad
       from punkt g join punkt_handling ph on ph.punkt_id = g.id join punkt n on n.lista_id = $2 and n.nyckel = g.nyckel where g.lista_id = $1`,
      [franListaId, tillListaId],
    );
  }

  private async laggHandlingar(
    punktId: string,
    handlingar: readonly { versionId: string; utelamnad?: boolean }[],
  ): Promise<void> {
    for (const [plats, handling] of handlingar.entries()) {
      await this.skriv.query(
        'insert into punkt_handling (punkt_id, handling_version_id, ordning, utelamnad) values ($1, $2, $3, $4)',
        [punktId, handling.versionId, plats + 1, handling.utelamnad ?? false],
      );
    }
  }
}
